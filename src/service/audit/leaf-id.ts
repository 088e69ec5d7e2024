import { createHmac, randomBytes } from 'node:crypto';
import type { Instant } from '../../rulebook/instant.ts';

/** A new id: UUIDv7 (RFC 9562 §5.7). New ones lie side by side in the index, and 74 of their bits are random. */
export function newLeafId(at: Instant): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  return uuid(bytes, 7);
}

/** The id of the leaf of something that may be told twice: always the same, and only who has the key can say it (UUIDv8). */
export function leafIdOf(key: Buffer, what: string): string {
  return uuid(createHmac('sha256', key).update(`leaf/${what}`).digest().subarray(0, 16), 8);
}

function uuid(bytes: Buffer, version: number): string {
  bytes[6] = ((bytes[6] as number) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
