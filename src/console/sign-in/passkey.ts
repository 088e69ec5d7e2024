import { ask } from '../api/ask.ts';

/** Whether this browser can use passkeys, and speaks of them in JSON as the service does. */
export function hasPasskeys(): boolean {
  return typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function';
}

/** Whether passkeys can be offered in the field for the e-mail, before anything is typed. */
export async function offersPasskeys(): Promise<boolean> {
  return hasPasskeys() && (await PublicKeyCredential.isConditionalMediationAvailable?.()) === true;
}

/**
 * Asks the browser for a passkey that is known here. `conditional`: waits until one is chosen in the field. Throws a `DOMException` when the person
 * leaves it or `signal` ends it, an `ApiProblem` when the service refuses it.
 */
export async function askForPasskey(
  mediation: 'conditional' | 'optional',
  signal: AbortSignal,
): Promise<PublicKeyCredentialJSON> {
  const options = (await ask(
    'GET',
    '/auth/passkey/generate-authenticate-options',
  )) as PublicKeyCredentialRequestOptionsJSON;
  signal.throwIfAborted();
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = await navigator.credentials.get({ publicKey, mediation, signal });
  if (!(credential instanceof PublicKeyCredential)) throw new DOMException('no passkey was given', 'NotAllowedError');
  signal.throwIfAborted();
  return credential.toJSON();
}

/** Signs in with a passkey; throws as `askForPasskey` does. */
export async function signInWithPasskey(mediation: 'conditional' | 'optional', signal: AbortSignal): Promise<void> {
  await ask('POST', '/auth/passkey/verify-authentication', { response: await askForPasskey(mediation, signal) });
}

/** Makes a passkey on this device and keeps it under a name. */
export async function addPasskey(name: string): Promise<void> {
  const options = (await ask(
    'GET',
    '/auth/passkey/generate-register-options',
  )) as PublicKeyCredentialCreationOptionsJSON;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  if (!(credential instanceof PublicKeyCredential)) throw new DOMException('no passkey was made', 'NotAllowedError');
  await ask('POST', '/auth/passkey/verify-registration', { response: credential.toJSON(), name });
}
