import { createHash, randomBytes } from 'node:crypto';

/** A new secret that nobody guesses: 256 random bits, in characters that need no escaping. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is kept of a token. A plain hash does for 256 random bits; a slow one is for what people think up, and would
 * be paid on every request.
 */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
