import { passkey } from '@better-auth/passkey';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Pool } from 'pg';
import { isSellerRole } from '../../rulebook/accounts/actor.ts';
import { LEAST_PASSWORD, MOST_PASSWORD } from '../../rulebook/accounts/passwords.ts';
import type { ProofWay } from '../../rulebook/accounts/step-up.ts';
import { DAY, HOUR, type Instant, SECOND } from '../../rulebook/instant.ts';
import { describeError } from '../http/log.ts';
import { queriesOver } from '../postgres/database.ts';
import { roleOf } from './people-store.ts';
import { settleSecondStep } from './recovery/second-step-store.ts';
import { secondStepPlugin } from './second-step-plugin.ts';
import { deleteRunOutSessions } from './session-store.ts';

/** What the log of the service must be able to take. */
export type Log = {
  readonly warn: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
};

/** Where people sign in, and with what it is sealed. */
export type AuthenticationOptions = {
  readonly pool: Pool;
  /** Of the service as people reach it: `https://trust.example`. Cookies are Secure when it is https. */
  readonly baseUrl: string;
  /** Further origins that pages of ours come from. */
  readonly trustedOrigins: readonly string[];
  /** Seals cookies and second steps; at least 32 characters. */
  readonly secret: string;
  readonly newId: () => string;
  readonly clock: () => Instant;
  readonly log: Log;
};

/** The schema of the database that holds everything about signing in. */
export const SCHEMA = 'auth';

/** Where better-auth is told the address of who asks; set by us on every request, never taken from outside. */
export const ADDRESS_HEADER = 'x-kingston-address';

/** How long a session lasts: sellers look in from their phones every few days, staff have the data of everybody. */
const SELLER_SESSION = 7 * DAY;
const STAFF_SESSION = 12 * HOUR;

/** What somebody proves by who gets a session so: better-auth's paths. A session that comes otherwise proves nothing. */
const PROOF_OF_PATH: Readonly<Record<string, ProofWay>> = {
  '/sign-in/email': 'password',
  '/change-password': 'password',
  '/two-factor/disable': 'password',
  '/two-factor/verify-totp': 'code',
  '/two-factor/verify-backup-code': 'recovery-code',
  '/passkey/verify-authentication': 'passkey',
};

/** Long enough for every browser there is, short enough not to be a place to keep things. */
const LONGEST_USER_AGENT = 250;

const PRODUCT = 'Kingston Trust';

export type Authentication = ReturnType<typeof openAuthentication>;

/** better-auth as this service uses it: password, authenticator app, passkeys; nobody signs up by themselves. */
export function openAuthentication(options: AuthenticationOptions) {
  return betterAuth(authenticationOptions(options));
}

/** The options of better-auth, apart, so that a test can compare what they need with what the migration made. */
export function authenticationOptions(options: AuthenticationOptions) {
  const { pool, baseUrl, secret, log } = options;
  const origins = [new URL(baseUrl).origin, ...options.trustedOrigins];
  return {
    appName: PRODUCT,
    baseURL: new URL(baseUrl).origin,
    basePath: '/auth',
    trustedOrigins: origins,
    // As a list, because better-auth prefers what the environment says to a single secret.
    secrets: [{ version: 1, value: secret }],
    database: { db: queriesOver(pool), type: 'postgres', schemaName: SCHEMA, transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_PASSWORD,
      maxPasswordLength: MOST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        sellerId: { type: 'string', required: false, input: false },
      },
    },
    session: {
      expiresIn: SELLER_SESSION / SECOND,
      // What needs a fresh sign-in says `DOORS`, by a rule that is ours.
      freshAge: 0,
      // A session has a fixed end, so looking one up never writes.
      disableSessionRefresh: true,
      additionalFields: {
        provedAt: { type: 'date', required: false, input: false, returned: false },
        provedBy: { type: 'string', required: false, input: false, returned: false },
      },
    },
    plugins: [twoFactor({ issuer: PRODUCT }), secondStepPlugin(PRODUCT), passkeys(baseUrl, origins)],
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => ({
            data: { ...session, ...(await limitsOf(pool, session)), ...proofOf(context?.path, options.clock()) },
          }),
        },
      },
    },
    // Ours are counted in `sign-in-limits.ts`, by account as well as by address.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Otherwise it writes what went wrong, with values, to the standard error output and tells nobody else.
    onAPIError: { throw: true },
    // Without a level: with one, better-auth also writes to the standard error output by itself.
    logger: { log: (level, message, ...details) => tell(log, level, message, details) },
    advanced: {
      cookiePrefix: 'kingston',
      useSecureCookies: baseUrl.startsWith('https:'),
      // Both said explicitly: left out, better-auth checks no origins while NODE_ENV is `test`.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER], ipv6Subnet: 48 },
      // The tables are made by a numbered migration; a test compares them.
      database: { validateSchema: false, generateId: options.newId },
    },
  } satisfies BetterAuthOptions;
}

function proofOf(path: string | undefined, now: Instant): { readonly provedAt?: Date; readonly provedBy?: ProofWay } {
  const provedBy = path === undefined ? undefined : PROOF_OF_PATH[path];
  return provedBy === undefined ? {} : { provedAt: new Date(now), provedBy };
}

function passkeys(baseUrl: string, origins: string[]) {
  return passkey({
    rpID: new URL(baseUrl).hostname,
    rpName: PRODUCT,
    origin: origins,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    registration: {
      afterVerification: ({ verification }) => requireVerifiedUser(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => requireVerifiedUser(verification.authenticationInfo.userVerified),
    },
  });
}

/** A passkey signs in without a second step, so the device must have asked for a finger, a face or a PIN. */
function requireVerifiedUser(verified: boolean | undefined): undefined {
  if (verified !== true) throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED', message: 'Not verified' });
}

async function limitsOf(
  pool: Pool,
  session: { readonly userId: string; readonly expiresAt: Date; readonly userAgent?: string | null | undefined },
): Promise<{ readonly expiresAt: Date; readonly userAgent: string }> {
  const role = await roleOf(pool, session.userId);
  await deleteRunOutSessions(pool, session.userId, Date.now());
  // Setting up a second step makes a new session, and so does signing in with a passkey.
  await settleSecondStep(pool, session.userId);
  const most = Date.now() + (role !== undefined && isSellerRole(role) ? SELLER_SESSION : STAFF_SESSION);
  return {
    expiresAt: new Date(Math.min(most, session.expiresAt.getTime())),
    userAgent: (session.userAgent ?? '').slice(0, LONGEST_USER_AGENT),
  };
}

/**
 * Details may hold an address or a statement with its values; of errors only what is safe is told. So may a message
 * behind its colon: `Invalid origin: https://…`.
 */
function tell(log: Log, level: string, message: string, details: readonly unknown[]): void {
  const failures = details.filter((detail) => detail instanceof Error).map((error) => describeError(error));
  const fields = { part: 'sign-in', ...(failures.length > 0 && { failures }) };
  const said = message.replace(/[:"`].*$/s, '');
  if (level === 'error') log.error(fields, said);
  else log.warn(fields, said);
}
