import { type FileStore, isStoredName } from '../../src/service/file-store/file-store.ts';

/** A file store in memory, for tests of what stands on one; that it does as the real ones do, `file-store.test.ts` checks. */
export function memoryFileStore(): FileStore & { readonly contents: ReadonlyMap<string, Buffer>; away: boolean } {
  const contents = new Map<string, Buffer>();
  const reach = (name: string): void => {
    if (store.away) throw new Error('the file store is away');
    if (!isStoredName(name)) throw new Error('no name of a stored file');
  };
  const store = {
    contents,
    away: false,
    async put(name: string, sealed: Buffer) {
      reach(name);
      contents.set(name, sealed);
    },
    async get(name: string) {
      reach(name);
      return contents.get(name);
    },
    async remove(name: string) {
      reach(name);
      contents.delete(name);
    },
  };
  return store;
}
