import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { FileStore } from '../../src/service/file-store/file-store.ts';
import { localFileStore } from '../../src/service/file-store/local.ts';
import type { LeaveErasure } from '../../src/service/vault/erasure.ts';
import type { KeyRing } from '../../src/service/vault/key-ring/key-ring.ts';
import { localKeyRing } from '../../src/service/vault/key-ring/local.ts';
import { keyStoreIn } from '../../src/service/vault/key-store.ts';
import { createVault, type Vault } from '../../src/service/vault/vault.ts';

/** What a vault of a test may have of its own. */
type TestVaultOptions = {
  readonly pool: Pool;
  /** A folder that belongs to the test. */
  readonly folder: string;
  readonly now?: () => number;
  /** Keys lie in files of the folder unless given. */
  readonly files?: FileStore;
  readonly ring?: KeyRing;
  /** Connections of the role that destroys values; those of everything else unless given. */
  readonly shredder?: Pool;
  /** Leaves in the tamper-evident log; an id without one unless given. */
  readonly leave?: LeaveErasure;
};

/** A vault with keys in a folder. Opened again with the same folder, it is the same vault after a restart. */
export function openTestVault({ pool, folder, now = Date.now, files, ring, ...erasing }: TestVaultOptions): Vault {
  const store = keyStoreIn(files ?? localFileStore(`${folder}/key-store`), 'the key store');
  return createVault({
    ...{ pool, now, store, newId: randomUUID, indexKeys: new Map() },
    ...{ shredder: pool, leave: async () => randomUUID(), ...erasing },
    ring: async () => ring ?? localKeyRing(`${folder}/key-ring`, { mayMake: async () => true }),
  });
}
