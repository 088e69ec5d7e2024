/**
 * How the attempts at a path are counted: `password` by account and network, `step` by network, `again` by the person
 * who is signed in and gives the current password once more.
 */
export type Guard = 'password' | 'step' | 'code' | 'again' | 'none';

/**
 * The paths of better-auth that are open, after `/auth`. All others are closed, such as signing up, changing the
 * e-mail address, and reading sessions with their tokens: better-auth may bring new ones with any version.
 */
export const DOORS: ReadonlyMap<string, Guard> = new Map<string, Guard>([
  ['POST /sign-in/email', 'password'],
  ['POST /sign-out', 'none'],
  ['POST /change-password', 'again'],
  ['POST /two-factor/enable', 'again'],
  ['POST /two-factor/disable', 'again'],
  ['POST /two-factor/generate-backup-codes', 'again'],
  ['POST /two-factor/verify-totp', 'code'],
  ['POST /two-factor/verify-backup-code', 'step'],
  ['GET /passkey/generate-authenticate-options', 'step'],
  ['POST /passkey/verify-authentication', 'step'],
  ['GET /passkey/generate-register-options', 'step'],
  ['POST /passkey/verify-registration', 'step'],
  ['GET /passkey/list-user-passkeys', 'none'],
  ['POST /passkey/update-passkey', 'none'],
  ['POST /passkey/delete-passkey', 'none'],
]);
