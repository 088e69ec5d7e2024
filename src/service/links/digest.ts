import { createHmac } from 'node:crypto';
import type { Identifier } from '../../rulebook/links/identifiers.ts';
import type { Signal } from '../../rulebook/links/weigh.ts';

/** An identifier as it is kept. */
export type Digest = { readonly signal: Signal; readonly digest: Buffer };

/**
 * Hashes an identifier with the installation's key (HMAC-SHA-256, RFC 2104). It came as a hash with a key of the marketplace:
 * without either key nobody can tell whether an account number or an address is among these.
 */
export function digestOf(key: Buffer, { signal, hash }: Identifier): Digest {
  return { signal, digest: createHmac('sha256', key).update(`${signal}\n${hash}`).digest() };
}
