import { z } from 'zod';
import type { FileStore } from '../file-store/file-store.ts';
import { KeysUnavailable, type WrappedKey } from './key-ring/key-ring.ts';

/**
 * Where wrapped keys lie: outside the database and its backups, so that a key that was destroyed here is in none of them.
 * Names are ids of our own; a key that is there is never changed, one that is wrapped anew gets a new name.
 */
export type KeyStore = {
  /** Keeps a key; returns when it would outlive a power cut. */
  put(name: string, key: WrappedKey): Promise<void>;
  /** Undefined: there is none under this name. Throws `KeysUnavailable` when the store cannot be asked. */
  get(name: string): Promise<WrappedKey | undefined>;
  /** Destroys a key; none there is no mistake. */
  remove(name: string): Promise<void>;
  /** The outage that a key is which must be there and is not. */
  missing(): KeysUnavailable;
};

const kept = z.object({ version: z.string(), wrapped: z.base64() });

/** A key store in a place where files can lie. `place`: how it is called in what operators are told. */
export function keyStoreIn(files: FileStore, place: string): KeyStore {
  const outage = (error: unknown): never => {
    const { code } = error as NodeJS.ErrnoException;
    const told = code ?? (error instanceof Error && /answered \d/.test(error.message) ? error.message : undefined);
    throw new KeysUnavailable(
      { code: 'key-store-away', place, ...(told === undefined ? {} : { reason: told }) },
      { cause: error },
    );
  };
  return {
    put: (name, { version, bytes }) =>
      files
        .put(name, Buffer.from(JSON.stringify({ version, wrapped: bytes.toString('base64') } satisfies Kept)))
        .catch(outage),
    async get(name) {
      const bytes = await files.get(name).catch(outage);
      if (bytes === undefined) return undefined;
      try {
        const { version, wrapped } = kept.parse(JSON.parse(String(bytes)));
        return { version, bytes: Buffer.from(wrapped, 'base64') };
      } catch (error) {
        throw new KeysUnavailable({ code: 'wrapped-key-damaged', place }, { cause: error });
      }
    },
    remove: (name) => files.remove(name).catch(outage),
    missing: () => new KeysUnavailable({ code: 'wrapped-key-missing', place }),
  };
}

type Kept = z.infer<typeof kept>;
