/**
 * Where sealed contents of files lie. Whoever reads the store alone reads nothing: keys and names of sellers are not there.
 * Names are ids of our own (`isStoredName`); contents are never changed once they are there.
 */
export type FileStore = {
  /** Keeps contents under a name; returns when they would outlive a power cut. */
  put(name: string, sealed: Buffer): Promise<void>;
  /** Contents; undefined: there are none under this name. */
  get(name: string): Promise<Buffer | undefined>;
  /** Takes contents away; none there is no mistake. */
  remove(name: string): Promise<void>;
};

/** UUIDs only: nothing that a path or an address could read as more than a name. */
export function isStoredName(name: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(name);
}

/** Guards the stores against a mistake of ours. */
export function checkedName(name: string): string {
  if (!isStoredName(name)) throw new Error('no name of a stored file');
  return name;
}
