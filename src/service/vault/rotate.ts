import { DAY } from '../../rulebook/instant.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { destroyDue, KEY_BACKUPS_KEPT } from './erase.ts';
import type { KeyRing } from './key-ring/key-ring.ts';
import { contextOfIndex, contextOfOrder, openKey, type VaultParts } from './keys.ts';
import {
  announceKey,
  countByVersion,
  currentSince,
  doomKey,
  type IndexKeyRow,
  type KeyRow,
  keysOfOtherVersions,
  readIndexKeys,
  replaceIndexKey,
  takeKey,
} from './keys-store.ts';
import { UNTAKEN } from './new-key.ts';
import { lockOrder } from './store.ts';

/** What a rotation came to. */
export type Rotation = {
  /** The version that everything is wrapped with now. */
  readonly version: string;
  readonly rewrapped: number;
  /** Keys that are wrapped with other versions still: those of erased orders, until they are destroyed. */
  readonly left: number;
};

/** How many are looked at in one statement. */
const PAGE = 200;

/**
 * Makes a new version of the key ring where that is made here, and wraps every small key anew with the current one. Values are not
 * touched. May be killed and run again, while servers work.
 */
export async function rotate(parts: VaultParts): Promise<Rotation> {
  const { pool, now } = parts;
  const ring = await parts.ring();
  await ring.versions?.make();
  const version = await ring.currentVersion();
  await currentSince(pool, version, now());
  let rewrapped = 0;
  let after: KeyRow | undefined;
  for (;;) {
    const page = await keysOfOtherVersions(pool, version, after, PAGE);
    for (const row of page) if (await rewrap(parts, ring, row)) rewrapped++;
    after = page.at(-1);
    if (page.length < PAGE) break;
  }
  for (const row of await readIndexKeys(pool))
    if (row.version !== version && (await rewrapIndexKey(parts, ring, row))) rewrapped++;
  await destroyDue(parts);
  return { version, rewrapped, left: await usersOfOthers(parts, version) };
}

/** How many keys are wrapped with other versions than the current one. */
async function usersOfOthers({ pool }: VaultParts, version: string): Promise<number> {
  const counts = await countByVersion(pool);
  return [...counts].reduce((sum, [each, count]) => (each === version ? sum : sum + count), 0);
}

async function rewrap(parts: VaultParts, ring: KeyRing, row: KeyRow): Promise<boolean> {
  const { pool, store, newId, now } = parts;
  const key = await openKey(parts, row, row.key);
  // Erased in this moment, or in an older copy of this database: there is nothing to wrap.
  if (key === undefined) return false;
  const wrapped = await ring.wrap(key, contextOfOrder(row));
  const anew = { ...row, key: newId() };
  await announceKey(pool, anew, wrapped.version, now() + UNTAKEN);
  await store.put(anew.key, wrapped);
  // What no order takes is destroyed when its time is over.
  return inTransaction(pool, async (transaction) => {
    const order = await lockOrder(transaction, row);
    if (order.erased_at !== null || order.key !== row.key) return false;
    await doomKey(transaction, row, now());
    if (await takeKey(transaction, anew, now())) return true;
    throw new Error('a key was wrapped anew for longer than it is kept without an order');
  });
}

async function rewrapIndexKey(parts: VaultParts, ring: KeyRing, row: IndexKeyRow): Promise<boolean> {
  const { pool, store, newId } = parts;
  const wrapped = await store.get(row.key);
  if (wrapped === undefined) throw store.missing();
  const context = contextOfIndex(row.field);
  const anew = await ring.wrap(await ring.unwrap(wrapped, context), context);
  const key = newId();
  await store.put(key, anew);
  const replaced = await replaceIndexKey(pool, { field: row.field, key, version: anew.version }, row.key);
  await store.remove(replaced ? row.key : key);
  return replaced;
}

/** For so long an old version stays after the next one came: backups of the key store hold keys that it opens. */
export const OLD_VERSION_KEPT = KEY_BACKUPS_KEPT + DAY;

/** Ends old versions of the key ring when they have been old for long enough and no key is wrapped with them; true: did so. */
export async function endOldVersions(parts: VaultParts): Promise<boolean> {
  const ring = await parts.ring();
  if (ring.versions === undefined) return false;
  const version = await ring.currentVersion();
  const since = await currentSince(parts.pool, version, parts.now());
  if (parts.now() - since < OLD_VERSION_KEPT || (await usersOfOthers(parts, version)) > 0) return false;
  await ring.versions.endOld();
  return true;
}
