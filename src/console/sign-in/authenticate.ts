import { ask } from '../api/ask.ts';

/** What the service says to a password: in, or a second step first. */
export type SignInAnswer = 'signed-in' | 'second-step';

export async function signInWithPassword(email: string, password: string): Promise<SignInAnswer> {
  const told = await ask('POST', '/auth/sign-in/email', { email, password });
  return isRecord(told) && told['twoFactorRedirect'] === true ? 'second-step' : 'signed-in';
}

export async function signInWithCode(code: string): Promise<SignInAnswer> {
  await ask('POST', '/auth/two-factor/verify-totp', { code });
  return 'signed-in';
}

export async function signInWithRecoveryCode(code: string): Promise<SignInAnswer> {
  await ask('POST', '/auth/two-factor/verify-backup-code', { code });
  return 'signed-in';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
