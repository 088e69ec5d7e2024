import { createHmac } from 'node:crypto';
import { hashToken } from '../../tokens.ts';

/** The two links of a request: one stops it, one lets in. */
export type RecoveryLink = 'cancel' | 'finish';

/**
 * What a link of a request says, 256 bits that nobody has without `key` (`deriveKey`). Made of the request rather than at random, so
 * that a mail that is sent again after a crash has the same link, and none has to be kept.
 */
export function linkToken(key: Buffer, link: RecoveryLink, recovery: string): string {
  return createHmac('sha256', key).update(`${link}/${recovery}`).digest('base64url');
}

/** What is kept of it. */
export function linkHash(key: Buffer, link: RecoveryLink, recovery: string): Buffer {
  return hashToken(linkToken(key, link, recovery));
}

/** Where the link leads. What follows `#` no server and no log ever sees. */
export function linkAddress(baseUrl: string, link: RecoveryLink, token: string): string {
  return `${new URL(`/recovery/${link}`, baseUrl)}#${token}`;
}

/** An address as its owner knows it again and nobody else learns it: `a•••@example.com`. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${[...email][0] ?? ''}•••${email.slice(at)}`;
}
