import { inTransaction } from '../postgres/transaction.ts';
import { type Erasure, erase } from './erase.ts';
import type { ErasureWhy } from './erasure.ts';
import type { OrderOf } from './fields.ts';
import { openKey, type VaultParts } from './keys.ts';
import { takeKey } from './keys-store.ts';
import { announceNewKey } from './new-key.ts';
import { lockOrder, readOrder } from './store.ts';

/**
 * Keys that seal what people write about an order: in the key store beside those of its values, wrapped anew and destroyed as they
 * are, and each with an end of its own. In the vault one is named like an order that never has values: no id of an order has a `~`.
 */
export type TextKeys = {
  /** A key; undefined: there is none, or it was destroyed. */
  find(of: TextKeyOf): Promise<Buffer | undefined>;
  /** The same, made where there is none yet; undefined: it was destroyed. */
  take(of: TextKeyOf): Promise<Buffer | undefined>;
  /** Ends one for good, with a leaf in the tamper-evident log: nobody reads what it sealed from then on. Asked again, it is told again. */
  destroy(of: TextKeyOf, why: ErasureWhy): Promise<Erasure>;
};

/** Which one. `generation`: after one was destroyed, the next. */
export type TextKeyOf = OrderOf & { readonly generation: number };

/** How often one that collides with another server's is begun again. */
const ATTEMPTS = 8;

export function textKeys(parts: VaultParts): TextKeys {
  return {
    async find(asked) {
      const of = placeOf(asked);
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const found = await openHeld(parts, of);
        if (found !== 'moved-on') return found === 'none' ? undefined : found;
      }
      throw new Error('a key was wrapped anew again and again');
    },
    async take(asked) {
      const of = placeOf(asked);
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const found = await openHeld(parts, of);
        const key = found === 'none' ? await make(parts, of) : found;
        if (key !== 'moved-on') return key;
      }
      throw new Error('a key collided with others again and again');
    },
    destroy: (of, why) => erase(parts, placeOf(of), why),
  };
}

function placeOf({ seller, order, generation }: TextKeyOf): OrderOf {
  return { seller, order: `${order}~${generation}` };
}

/** The key that is there; undefined: it was destroyed. */
async function openHeld(parts: VaultParts, of: OrderOf): Promise<Buffer | undefined | 'none' | 'moved-on'> {
  const row = await readOrder(parts.pool, of);
  if (row !== undefined && row.erased_at !== null) return undefined;
  if (row === undefined || row.key === null) return 'none';
  const key = await openKey(parts, of, row.key);
  if (key !== undefined) return key;
  // Wrapped anew or destroyed in this moment; or destroyed, and this database is older than that.
  return (await readOrder(parts.pool, of))?.key === row.key ? undefined : 'moved-on';
}

async function make(parts: VaultParts, of: OrderOf): Promise<Buffer | 'moved-on'> {
  const { pool, now } = parts;
  const { key, announced, drop } = await announceNewKey(parts, of);
  const isTaken = await inTransaction(pool, async (transaction) => {
    const row = await lockOrder(transaction, of);
    return row.erased_at === null && row.key === null && (await takeKey(transaction, announced, now()));
  });
  if (isTaken) return key;
  await drop();
  return 'moved-on';
}
