import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FILE = 'auth-secret';

/**
 * The secret that seals cookies and second steps: the configured one, or one of the installation's own, made at the
 * first start and kept in its data directory where only its owner reads it. Several servers need the same one, so
 * they are configured.
 */
export async function accountsSecret(configured: string | undefined, dataDirectory: string): Promise<string> {
  if (configured !== undefined) return configured;
  const file = path.join(dataDirectory, FILE);
  return (await readSecret(file)) ?? (await makeSecret(file));
}

async function readSecret(file: string): Promise<string | undefined> {
  try {
    const secret = (await readFile(file, 'utf8')).trim();
    if (secret.length < 32) throw new Error(`${file} holds no secret; restore it, or delete it to sign everybody out`);
    return secret;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
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
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return (await readSecret(file)) as string;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
