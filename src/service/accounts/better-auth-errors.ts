import { LEAST_PASSWORD, MOST_PASSWORD } from '../../rulebook/accounts/passwords.ts';
import type { AccountRefusal } from '../../rulebook/accounts/refusals.ts';

/** better-auth locks the second step of an account for a quarter of an hour after ten wrong codes. */
const LOCKED_FOR = 900;

const REFUSALS: Readonly<Record<string, AccountRefusal>> = {
  UNAUTHORIZED: { code: 'sign-in-needed' },
  SESSION_REQUIRED: { code: 'sign-in-needed' },
  INVALID_EMAIL_OR_PASSWORD: { code: 'wrong-sign-in' },
  INVALID_EMAIL: { code: 'wrong-sign-in' },
  INVALID_PASSWORD: { code: 'wrong-password' },
  PASSWORD_TOO_SHORT: { code: 'password-too-short', least: LEAST_PASSWORD },
  PASSWORD_TOO_LONG: { code: 'password-too-long', most: MOST_PASSWORD },
  INVALID_CODE: { code: 'wrong-code' },
  INVALID_BACKUP_CODE: { code: 'wrong-code' },
  INVALID_TWO_FACTOR_COOKIE: { code: 'code-step-over' },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: { code: 'code-step-over' },
  ACCOUNT_TEMPORARILY_LOCKED: { code: 'too-many-attempts', seconds: LOCKED_FOR },
  TOTP_ALREADY_ENABLED: { code: 'second-step-on' },
  TOTP_NOT_ENABLED: { code: 'second-step-off' },
  TWO_FACTOR_NOT_ENABLED: { code: 'second-step-off' },
  BACKUP_CODES_NOT_ENABLED: { code: 'second-step-off' },
  USER_NOT_VERIFIED: { code: 'passkey-unverified' },
  CHALLENGE_NOT_FOUND: { code: 'passkey-refused' },
  AUTHENTICATION_FAILED: { code: 'passkey-refused' },
  PASSKEY_NOT_FOUND: { code: 'passkey-refused' },
  FAILED_TO_VERIFY_REGISTRATION: { code: 'passkey-refused' },
  YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: { code: 'passkey-refused' },
  INVALID_ORIGIN: { code: 'foreign-origin' },
  MISSING_OR_NULL_ORIGIN: { code: 'foreign-origin' },
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: { code: 'foreign-origin' },
};

/** What an answer of better-auth other than a success means in our words; its own words are not passed on. */
export function refusalOf(status: number, body: unknown): AccountRefusal {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  const known = typeof code === 'string' ? REFUSALS[code] : undefined;
  if (known !== undefined) return known;
  return { code: status >= 500 ? 'sign-in-failed' : 'unreadable-sign-in' };
}
