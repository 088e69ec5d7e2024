import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { newKey, seal, unseal } from '../../sealing.ts';
import { contextBytes, type KeyRing, KeysUnavailable, type KeyTroubleCode, type WrappedKey } from './key-ring.ts';

/** A version is a file `3.key` with 32 bytes in base64; the highest number is the current one. */
const FILE = /^([1-9]\d{0,8})\.key$/;
const KEY = 32;

/** For the owner alone. */
const OTHERS = 0o077;

/** How a ring of files is opened. */
export type LocalKeyRingOptions = {
  /** Whether one may be made: only while nothing is sealed with an older one that got lost. */
  readonly mayMake: () => Promise<boolean>;
};

/** Opens a ring of files in a directory; the first version is made when there is none and may be one. */
export async function localKeyRing(directory: string, { mayMake }: LocalKeyRingOptions): Promise<KeyRing> {
  let keys = await readAll(directory);
  if (keys.size === 0) {
    if (!(await mayMake())) throw trouble('key-ring-missing', directory);
    await makeVersion(directory, 1);
    keys = await readAll(directory);
  }
  const latest = async (): Promise<number> => {
    // Another server may have made one.
    keys = await readAll(directory);
    if (keys.size === 0) throw trouble('key-ring-missing', directory);
    return Math.max(...keys.keys());
  };
  const keyOf = async (version: number): Promise<Buffer> => {
    if (!keys.has(version)) await latest();
    const key = keys.get(version);
    if (key === undefined) throw trouble('key-version-missing', directory, String(version));
    return key;
  };
  return {
    kind: 'local',
    currentVersion: async () => String(await latest()),
    async wrap(key, context) {
      const version = await latest();
      return { version: String(version), bytes: seal(await keyOf(version), key, placeOf(context)) };
    },
    async unwrap({ version, bytes }: WrappedKey, context) {
      const key = await keyOf(Number(version));
      try {
        return unseal(key, bytes, placeOf(context));
      } catch (error) {
        throw new KeysUnavailable({ code: 'wrapped-key-damaged', place: directory }, { cause: error });
      }
    },
    versions: {
      async make() {
        const next = (await latest()) + 1;
        await makeVersion(directory, next);
        return String(await latest());
      },
      async endOld() {
        const current = await latest();
        for (const version of keys.keys())
          if (version !== current) await rm(fileOf(directory, version), { force: true });
        await latest();
      },
    },
  };
}

function placeOf(context: Parameters<typeof contextBytes>[0]): string {
  return `data-key ${contextBytes(context)}`;
}

function fileOf(directory: string, version: number): string {
  return path.join(directory, `${version}.key`);
}

async function readAll(directory: string): Promise<Map<number, Buffer>> {
  const keys = new Map<number, Buffer>();
  try {
    const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const versions = names.flatMap((name) => FILE.exec(name)?.[1] ?? []).map(Number);
    if (versions.length === 0) return keys;
    await mustBeClosed(directory);
    for (const version of versions) keys.set(version, await readVersion(fileOf(directory, version)));
    return keys;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof KeysUnavailable || code === undefined) throw error;
    throw trouble('key-ring-unreadable', directory, code);
  }
}

async function readVersion(file: string): Promise<Buffer> {
  await mustBeClosed(file);
  const text = (await readFile(file, 'utf8')).trim();
  const key = Buffer.from(text, 'base64');
  if (key.length !== KEY || key.toString('base64') !== text) throw trouble('key-ring-damaged', file);
  return key;
}

/** What others on this machine can read is no secret, whoever made it so. */
async function mustBeClosed(place: string): Promise<void> {
  const { mode } = await stat(place);
  if ((mode & OTHERS) !== 0) throw trouble('key-ring-open-to-others', place, (mode & 0o777).toString(8));
}

/** Written aside, made to outlive a power cut and put in place whole; one that another server made first stays. */
async function makeVersion(directory: string, version: number): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const aside = path.join(directory, `.${randomBytes(6).toString('hex')}`);
    const handle = await open(aside, 'wx', 0o600);
    try {
      await handle.writeFile(`${newKey().toString('base64')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // A mask of the process can only take rights away; this puts them as they are meant.
    await chmod(aside, 0o600);
    await link(aside, fileOf(directory, version)).finally(() => rm(aside, { force: true }));
    const folder = await open(directory, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code === undefined) throw error;
    throw trouble('key-ring-unreadable', directory, code);
  }
}

function trouble(code: KeyTroubleCode, place: string, reason?: string): KeysUnavailable {
  return new KeysUnavailable({ code, place, ...(reason === undefined ? {} : { reason }) });
}
