import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Seals the secrets of endpoints. It is made of the installation's own secret, so no secret of an endpoint is in a backup. */
export type SealingKey = { readonly bytes: Buffer };

const CIPHER = 'aes-256-gcm';
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;
/** Says how the rest is sealed. */
const FORM = 1;

/** The key for the secrets of webhooks, from the installation's secret (HKDF, RFC 5869). */
export function sealingKey(installationSecret: string): SealingKey {
  return { bytes: Buffer.from(hkdfSync('sha256', installationSecret, '', 'kingston-trust webhook secrets', 32)) };
}

/** A new secret of an endpoint as Standard Webhooks writes it: 256 random bits. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** Seals a secret. It can be opened for the same endpoint only. */
export function seal({ bytes }: SealingKey, secret: string, endpoint: string): Buffer {
  const nonce = randomBytes(NONCE_LENGTH);
  const cipher = createCipheriv(CIPHER, bytes, nonce).setAAD(Buffer.from(endpoint));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(FORM), nonce, cipher.getAuthTag(), sealed]);
}

/** Opens what was sealed; undefined when it was sealed with another key, for another endpoint, or has been changed. */
export function unseal({ bytes }: SealingKey, sealed: Buffer, endpoint: string): string | undefined {
  if (sealed[0] !== FORM || sealed.length < 1 + NONCE_LENGTH + TAG_LENGTH) return undefined;
  const nonce = sealed.subarray(1, 1 + NONCE_LENGTH);
  const tag = sealed.subarray(1 + NONCE_LENGTH, 1 + NONCE_LENGTH + TAG_LENGTH);
  const decipher = createDecipheriv(CIPHER, bytes, nonce, { authTagLength: TAG_LENGTH })
    .setAAD(Buffer.from(endpoint))
    .setAuthTag(tag);
  try {
    const opened = [decipher.update(sealed.subarray(1 + NONCE_LENGTH + TAG_LENGTH)), decipher.final()];
    return Buffer.concat(opened).toString('utf8');
  } catch {
    return undefined;
  }
}
