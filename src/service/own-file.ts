import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a file with a secret says, without the space around it; one that is not there is made, for its owner alone. */
export async function readOrMake(
  file: string,
  make: () => string,
): Promise<{ readonly text: string; readonly made: boolean }> {
  const found = await readIfThere(file);
  return found === undefined ? makeFile(file, make()) : { text: found, made: false };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written aside and then put in place whole, so that a server that starts at the same time never reads half of it. */
async function makeFile(file: string, text: string): Promise<{ readonly text: string; readonly made: boolean }> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(aside, `${text}\n`, { mode: 0o600, flag: 'wx' });
  // A mask of the process can only take rights away; this puts them as they are meant.
  await chmod(aside, 0o600);
  try {
    await link(aside, file);
    return { text, made: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      return { text: (await readIfThere(file)) as string, made: false };
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
