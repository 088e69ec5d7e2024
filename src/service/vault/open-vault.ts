import path from 'node:path';
import type { Instant } from '../../rulebook/instant.ts';
import { localFileStore } from '../file-store/local.ts';
import { openFileStore } from '../file-store/open-file-store.ts';
import { redactUrl } from '../redact.ts';
import { openKeyRing } from './key-ring/open-key-ring.ts';
import { keyStoreIn } from './key-store.ts';
import type { VaultParts } from './keys.ts';
import { hasKeys } from './keys-store.ts';
import { createVault, type Vault } from './vault.ts';

/** What a vault is opened with. */
export type VaultOptions = Pick<VaultParts, 'pool' | 'shredder' | 'leave'> & {
  /** Where the key ring is; one of files beside the database unless named. */
  readonly keyRing: string | undefined;
  /** Where wrapped keys lie: a directory or a bucket; a directory beside the database unless named. */
  readonly keyStore: string | undefined;
  readonly dataDirectory: string;
  readonly newId: () => string;
  /** Wall time. */
  readonly now: () => Instant;
};

/** Opens the vault. A key ring that cannot be used does not keep anybody from starting: it is tried again at each use. */
export function openVault({
  pool,
  shredder,
  leave,
  keyRing,
  keyStore,
  dataDirectory,
  newId,
  now,
}: VaultOptions): Vault {
  const place = keyStore ?? path.join(dataDirectory, 'key-store');
  const files =
    keyStore === undefined
      ? localFileStore(path.resolve(place), { atOnce: true })
      : openFileStore(keyStore, dataDirectory);
  const opener = openKeyRing(keyRing ?? path.resolve(dataDirectory, 'key-ring'), {
    mayMake: async () => !(await hasKeys(pool)),
    now,
  });
  return createVault({
    ...{ pool, shredder, leave, newId, now, indexKeys: new Map() },
    ring: opener,
    store: keyStoreIn(files, redactUrl(place)),
  });
}
