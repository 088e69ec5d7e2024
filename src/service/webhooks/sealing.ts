import { randomBytes } from 'node:crypto';
import { deriveKey, seal as sealBytes, unseal as unsealBytes } from '../sealing.ts';

/** Seals the secrets of endpoints. It is made of the installation's own secret, so no secret of an endpoint is in a backup. */
export type SealingKey = Buffer;

/** The key for the secrets of webhooks. */
export function sealingKey(installationSecret: string): SealingKey {
  return deriveKey(installationSecret, 'webhooks');
}

/** A new secret of an endpoint as Standard Webhooks writes it: 256 random bits. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** Seals a secret. It can be opened for the same endpoint only. */
export function seal(key: SealingKey, secret: string, endpoint: string): Buffer {
  return sealBytes(key, Buffer.from(secret), endpoint);
}

/** Opens what was sealed; undefined when it was sealed with another key, for another endpoint, or has been changed. */
export function unseal(key: SealingKey, sealed: Buffer, endpoint: string): string | undefined {
  try {
    return unsealBytes(key, sealed, endpoint).toString();
  } catch {
    return undefined;
  }
}
