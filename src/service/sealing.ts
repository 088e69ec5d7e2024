import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';

/** AES-256-GCM: 96 bits of nonce, 128 of tag (NIST SP 800-38D §5.2.1.1, §8.2.2). */
const NONCE = 12;
const TAG = 16;
const KEY = 32;

/**
 * A key for one purpose, 32 bytes, derived from the installation's secret (HKDF-SHA-256, RFC 5869): whoever learns one of
 * them learns nothing of the others.
 */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `kingston-trust/${purpose}`, KEY));
}

/** A new key, for one thing only. */
export function newKey(): Buffer {
  return randomBytes(KEY);
}

/** Seals what nobody without the key may read, or put in another place: `place` says where it belongs. */
export function seal(key: Buffer, plain: Buffer, place: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce);
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what was sealed for the same place; throws when it was changed, moved, or sealed with another key. */
export function unseal(key: Buffer, sealed: Buffer, place: string): Buffer {
  // A key object is taken as it is: bytes cost node:crypto more time than the whole cipher does.
  const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), sealed.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()]);
}
