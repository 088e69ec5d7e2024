/**
 * How the attempts at a path are counted: `password` by account and network, `step` by network, `again` by the person
 * who is signed in and gives the current password once more.
 */
export type Guard = 'password' | 'step' | 'code' | 'again' | 'none';

/** A path of better-auth that is open. */
type Door = {
  readonly guard: Guard;
  /** What is passed on of the body. */
  readonly fields: readonly string[];
  /** Whether it changes with what somebody signs in: the grave act `sign-in.change`. */
  readonly grave: boolean;
};

/**
 * The paths of better-auth that are open, after `/auth`, and what may be said there. Everything else is closed, such as
 * signing up, changing the e-mail address, reading sessions with their tokens, and trusting a device, which would be a
 * way past the second step for a month: better-auth may bring new ones with any version.
 */
export const DOORS: ReadonlyMap<string, Door> = new Map<string, Door>([
  ['POST /sign-in/email', door('password', 'email', 'password', 'rememberMe')],
  ['POST /sign-out', door('none')],
  ['POST /change-password', graveDoor('again', 'currentPassword', 'newPassword')],
  ['POST /two-factor/enable', graveDoor('again', 'password')],
  ['POST /two-factor/disable', graveDoor('again', 'password')],
  ['POST /two-factor/generate-backup-codes', graveDoor('again', 'password')],
  ['POST /two-factor/replace', graveDoor('again', 'password')],
  ['POST /two-factor/confirm-replacement', door('code', 'code')],
  ['POST /two-factor/verify-totp', door('code', 'code')],
  ['POST /two-factor/verify-backup-code', door('step', 'code')],
  ['GET /passkey/generate-authenticate-options', door('step')],
  ['POST /passkey/verify-authentication', door('step', 'response')],
  ['GET /passkey/generate-register-options', graveDoor('step')],
  ['POST /passkey/verify-registration', door('step', 'response', 'name')],
  ['GET /passkey/list-user-passkeys', door('none')],
  ['POST /passkey/update-passkey', door('none', 'id', 'name')],
  ['POST /passkey/delete-passkey', graveDoor('none', 'id')],
]);

function door(guard: Guard, ...fields: readonly string[]): Door {
  return { guard, fields, grave: false };
}

function graveDoor(guard: Guard, ...fields: readonly string[]): Door {
  return { guard, fields, grave: true };
}
