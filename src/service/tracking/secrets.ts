import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { seal, unseal } from '../sealing.ts';
import { type SecretPurpose, secretsOf } from './secret-store.ts';

/** A new secret as Standard Webhooks writes it: 256 random bits. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** Seals a secret. It can be opened for the same carrier and purpose only. */
export function sealSecret(key: Buffer, secret: string, carrier: string, purpose: SecretPurpose): Buffer {
  return seal(key, Buffer.from(secret), `${carrier} ${purpose}`);
}

/** The secrets of a carrier that are good now, opened, the newest first. One that was sealed with another key is none. */
export async function openSecrets(
  { pool, key }: { readonly pool: Pool; readonly key: Buffer },
  carrier: string,
  purpose: SecretPurpose,
  now: Instant,
): Promise<readonly string[]> {
  const sealed = await secretsOf(pool, carrier, purpose, now);
  return sealed.flatMap((each) => {
    try {
      return [unseal(key, each.sealed, `${carrier} ${purpose}`).toString()];
    } catch {
      return [];
    }
  });
}
