import { createHmac, randomUUID } from 'node:crypto';
import type { Instant } from '../../rulebook/instant.ts';

/** A new id: UUIDv7 (RFC 9562 §5.7). New ones lie side by side in the index, and 74 of their bits are random. */
export function newLeafId(at: Instant): string {
  const time = at.toString(16).padStart(12, '0');
  // Node draws the bits of many random ids at once: a draw of its own for each costs more than all else about it.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice('00000000-0000-4'.length)}`;
}

/** The id of the leaf of something that may be told twice: always the same, and only who has the key can say it (UUIDv8). */
export function leafIdOf(key: Buffer, what: string): string {
  const bytes = createHmac('sha256', key).update(`leaf/${what}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
