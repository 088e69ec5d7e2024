import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { readOrMake } from '../own-file.ts';

/** Why the secret cannot be had. */
export type SecretRefusal =
  | { readonly code: 'secret-too-short'; readonly file: string; readonly least: number }
  /** `reason`: what the system says. */
  | { readonly code: 'secret-unreadable'; readonly file: string; readonly reason: string };

const FILE = 'auth-secret';

/** In characters: what is made here has 43, of 6 random bits each. */
const LEAST = 32;

/**
 * The secret that seals cookies and second steps: what the file says; one of the data directory when none is named. A
 * file that is not there is made, for its owner alone. Several servers need the same secret, so they name a file.
 */
export async function accountsSecret(
  configured: string | undefined,
  dataDirectory: string,
): Promise<{ readonly secret: string } | { readonly refused: SecretRefusal }> {
  const file = path.resolve(configured ?? path.join(dataDirectory, FILE));
  try {
    const { text: secret } = await readOrMake(file, () => randomBytes(32).toString('base64url'));
    if (secret.length >= LEAST) return { secret };
    return { refused: { code: 'secret-too-short', file, least: LEAST } };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { refused: { code: 'secret-unreadable', file, reason: code } };
  }
}
