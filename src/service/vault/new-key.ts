import { HOUR } from '../../rulebook/instant.ts';
import { newKey } from '../sealing.ts';
import type { OrderOf } from './fields.ts';
import { contextOfOrder, type VaultParts } from './keys.ts';
import { announceKey, markKeyDestroyed } from './keys-store.ts';

/** A key that nothing took after so long belongs to work that broke off. */
export const UNTAKEN = HOUR;

/** A new key of an order that lies in the key store. Whoever asked for it takes it (`takeKey`) or drops it. */
export type AnnouncedKey = {
  readonly key: Buffer;
  readonly announced: OrderOf & { readonly key: string };
  drop(): Promise<void>;
};

/** Makes a key for an order. It is written down first, so that one of work that breaks off is known, and destroyed. */
export async function announceNewKey(parts: VaultParts, of: OrderOf): Promise<AnnouncedKey> {
  const { pool, store, newId, now } = parts;
  const key = newKey();
  const ring = await parts.ring();
  const wrapped = await ring.wrap(key, contextOfOrder(of));
  const announced = { ...of, key: newId() };
  await announceKey(pool, announced, wrapped.version, now() + UNTAKEN);
  await store.put(announced.key, wrapped);
  return {
    ...{ key, announced },
    async drop() {
      await store.remove(announced.key);
      await markKeyDestroyed(pool, announced, now());
    },
  };
}
