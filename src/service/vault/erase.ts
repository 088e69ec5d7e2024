import { DAY, HOUR, type Instant } from '../../rulebook/instant.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { ErasureWhy } from './erasure.ts';
import { lockTombstone, markDestroyed, markErased, ordersToFinish } from './erasure-store.ts';
import type { OrderOf } from './fields.ts';
import type { VaultParts } from './keys.ts';
import { doomKey, type KeyRow, keysDestroyedSince, keysDue, markKeyDestroyed } from './keys-store.ts';
import { deleteValues } from './store.ts';

/** Between the tombstone, from which on nobody reads an order, and the end of its key: time to notice a mistake. */
export const ERASE_DELAY = 23 * HOUR;

/** By when the key is destroyed, after the tombstone: the job that does it comes often within the hour. */
const PROMISE = DAY;

/** For so long at most the key store is kept in backups of its own (docs/operations.md). */
export const KEY_BACKUPS_KEPT = 7 * DAY;

/** What is told of an erasure. */
export type Erasure = {
  readonly erasedAt: Instant;
  /** The key is destroyed by then. */
  readonly destroyedBy: Instant;
  /** No backup of the key store has it any more from then on: nobody can ever read the values. */
  readonly unreadableFrom: Instant;
  /** Its leaf in the tamper-evident log; undefined: it is older than such leaves. */
  readonly leaf: string | undefined;
};

/** Ends an order for good: nobody reads it from now on, and its key is destroyed later. Asked again, it is told again. */
export async function erase(parts: VaultParts, of: OrderOf, why: ErasureWhy): Promise<Erasure> {
  return told(await setTombstone(parts, of, why));
}

/** The same when its time is over, unless somebody has said something of the order since it was looked at: undefined. */
export async function eraseLooked(
  parts: VaultParts,
  { lookAt, ...of }: OrderOf & { readonly lookAt: Instant },
  why: ErasureWhy,
): Promise<Erasure | undefined> {
  const tombstone = await setTombstone(parts, of, why, lookAt);
  return tombstone === undefined ? undefined : told(tombstone);
}

type Tombstone = { readonly erasedAt: Instant; readonly leaf: string | undefined };

function told({ erasedAt, leaf }: Tombstone): Erasure {
  const destroyedBy = erasedAt + PROMISE;
  return { erasedAt, destroyedBy, unreadableFrom: destroyedBy + KEY_BACKUPS_KEPT, leaf };
}

/** Tombstone, leaf and the end of the key, in one commit; who comes second finds it done. */
async function setTombstone(parts: VaultParts, of: OrderOf, why: ErasureWhy): Promise<Tombstone>;
async function setTombstone(
  parts: VaultParts,
  of: OrderOf,
  why: ErasureWhy,
  looked: Instant,
): Promise<Tombstone | undefined>;
async function setTombstone(
  { shredder, leave, now }: VaultParts,
  { seller, order }: OrderOf,
  why: ErasureWhy,
  looked?: Instant,
): Promise<Tombstone | undefined> {
  const of = { seller, order };
  return inTransaction(shredder, async (transaction) => {
    const at = now();
    const row = await lockTombstone(transaction, of);
    if (row.erased_at !== null) return { erasedAt: row.erased_at, leaf: row.erasure_leaf ?? undefined };
    if (looked !== undefined && row.look_at !== looked) return undefined;
    const leaf = await leave(transaction, { ...of, why, at });
    await markErased(transaction, of, { at, why, leaf });
    await doomKey(transaction, of, at + ERASE_DELAY);
    return { erasedAt: at, leaf };
  });
}

/** How many are looked at in one statement. */
const PAGE = 200;

/**
 * Destroys the keys whose time is over, and then what they sealed. First the key, in the key store; then it is written down. So it
 * may be killed at any time and is run again, by any server.
 */
export async function destroyDue({ shredder: pool, store, now }: VaultParts): Promise<void> {
  for (;;) {
    const keys = await keysDue(pool, now(), PAGE);
    for (const key of keys) {
      await store.remove(key.key);
      await markKeyDestroyed(pool, key, now());
    }
    if (keys.length < PAGE) break;
  }
  for (;;) {
    const orders = await ordersToFinish(pool, now() - ERASE_DELAY, PAGE);
    for (const order of orders) {
      await inTransaction(pool, async (transaction) => {
        await deleteValues(transaction, order);
        await markDestroyed(transaction, order, now());
      });
    }
    if (orders.length < PAGE) return;
  }
}

/** Takes away again what a backup of the key store brought back: all keys destroyed since the oldest one that is kept. */
export async function destroyAgain({ shredder: pool, store, now }: VaultParts): Promise<void> {
  const since = now() - KEY_BACKUPS_KEPT - DAY;
  let after: KeyRow | undefined;
  for (;;) {
    const keys = await keysDestroyedSince(pool, since, after, PAGE);
    for (const key of keys) await store.remove(key.key);
    after = keys.at(-1);
    if (keys.length < PAGE) return;
  }
}
