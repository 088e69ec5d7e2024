import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

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
    const secret = (await readSecret(file)) ?? (await makeSecret(file));
    if (secret.length >= LEAST) return { secret };
    return { refused: { code: 'secret-too-short', file, least: LEAST } };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { refused: { code: 'secret-unreadable', file, reason: code } };
  }
}

async function readSecret(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written aside and then put in place whole, so that a server that starts at the same time never reads half of it. */
async function makeSecret(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString('base64url');
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(aside, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  // A mask of the process can only take rights away; this puts them as they are meant.
  await chmod(aside, 0o600);
  try {
    await link(aside, file);
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return (await readSecret(file)) as string;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
