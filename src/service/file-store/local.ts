import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { checkedName, type FileStore } from './file-store.ts';

/** How files of a directory are read. */
type LocalOptions = {
  /**
   * Reads while everything else of the process waits: for small files on a disk of this machine, where that is several times quicker
   * than to ask and come back. Never for a directory that is shared over a network, which may not answer.
   */
  readonly atOnce?: boolean;
};

/** Keeps files in a directory of this machine, made when the first one comes. Several servers need one that they share. */
export function localFileStore(directory: string, { atOnce = false }: LocalOptions = {}): FileStore {
  const folderOf = (name: string) => path.join(directory, checkedName(name).slice(0, 2));
  const fileOf = (name: string) => path.join(folderOf(name), name);
  return {
    async put(name, sealed) {
      const folder = folderOf(name);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Written aside and then put in place whole: nobody reads half of it, and what is there is never overwritten.
      const aside = path.join(folder, `.${randomUUID()}`);
      try {
        await writeDurably(aside, sealed);
        await link(aside, fileOf(name));
      } finally {
        await rm(aside, { force: true });
      }
      for (const changed of [folder, directory]) await syncFolder(changed);
    },
    async get(name) {
      try {
        return atOnce ? readFileSync(fileOf(name)) : await readFile(fileOf(name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async remove(name) {
      await rm(fileOf(name), { force: true });
    },
  };
}

async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The name of a file is in its folder, and has to outlive a power cut, too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
