import { createHash } from 'node:crypto';

/** The name of a notice that follows from a message of the outbox: a letter, and digits out of the message's key. */
export function nameOfKey(letter: string, key: string): string {
  const digest = createHash('sha256').update(key).digest();
  return `${letter}${digest.readBigUInt64BE(0) / 10n}`;
}
