import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readCode, writeCode } from '../rulebook/incidents/code.ts';

/** What a report is named by: 60 random bits. */
export function newReference(): string {
  return writeCode(randomBytes(8), 3);
}

/** The secret beside a reference, 60 bits. It is kept nowhere: who has the key makes it again. */
export function codeOf(key: Buffer, reference: string): string {
  return writeCode(hashOf(key, 'code', reference), 3);
}

/** Whether somebody has the code of a report, however it was typed. */
export function isCodeOf(key: Buffer, reference: string, typed: string): boolean {
  const [wanted, given] = [codeOf(key, reference), readCode(typed)].map((code) => hashOf(key, 'compare', code));
  return wanted !== undefined && given !== undefined && timingSafeEqual(wanted, given);
}

/** A hash that nobody can try out who lacks the key. */
export function hashOf(
  key: Buffer,
  what: 'code' | 'compare' | 'request' | 'content' | 'reporter',
  text: string,
): Buffer {
  return createHmac('sha256', key).update(`${what}\n${text}`).digest();
}
