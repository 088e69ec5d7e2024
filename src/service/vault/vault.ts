import type { Instant } from '../../rulebook/instant.ts';
import { createGatherer } from '../postgres/gatherer.ts';
import { amend, versionOf } from './amend.ts';
import { blindIndex, type Deposited, type DepositRefusal, deposit } from './deposit.ts';
import { destroyAgain, destroyDue, type Erasure, erase } from './erase.ts';
import type { ErasureWhy } from './erasure.ts';
import type { CustomerField, IndexedField, OrderOf, PlainValues } from './fields.ts';
import { type KeptOrders, keptOrders } from './kept-orders.ts';
import { KeysUnavailable, type KeyTrouble } from './key-ring/key-ring.ts';
import type { VaultParts } from './keys.ts';
import { type ReadRefusal, type ReadValues, read } from './read.ts';
import { readRetention, type VaultRetention } from './retention-state.ts';
import { endOldVersions, type Rotation, rotate } from './rotate.ts';
import { type KeptTerms, ordersByIndex, readSealedOrders, type SealedAsked } from './store.ts';
import { type TextKeys, textKeys } from './text-keys.ts';

/**
 * The values of customers, by order. Everything that needs a key throws `KeysUnavailable` while keys cannot be had; nothing is lost
 * then, and it works again as soon as they can, without a restart.
 */
export type Vault = {
  /** Keeps values of an order in place of those before, on these terms, or those before; the same ones again change nothing. */
  deposit(of: OrderOf, values: PlainValues, terms?: KeptTerms): Promise<Deposited | DepositRefusal>;
  /** The same with one value in place of the one before, the others as they are. */
  amend(of: OrderOf, change: PlainValues): Promise<Deposited | DepositRefusal>;
  /** Which version of its values an order has; 0: none yet. */
  versionOf(of: OrderOf): Promise<number>;
  /** Some values of an order. Whoever calls it has decided that they may be seen, and written that down. */
  read(of: OrderOf, fields: readonly CustomerField[]): Promise<ReadValues | ReadRefusal>;
  /** Ends an order for good, with a leaf in the tamper-evident log; because the marketplace asked, unless told otherwise. Needs no key. */
  erase(of: OrderOf, why?: ErasureWhy): Promise<Erasure>;
  /** What the job works with that destroys values whose time is over. Needs no key. */
  readonly kept: KeptOrders;
  /** The keys of what people write about orders. */
  readonly textKeys: TextKeys;
  /** The orders that are not erased in which a field has this value; at most so many. */
  find(field: IndexedField, plain: string, most: number): Promise<readonly OrderOf[]>;
  /** Destroys what is due, and ends old versions of the key ring. */
  tidy(): Promise<void>;
  /** Wraps all keys anew, with a new version of the key ring where that is made here. */
  rotate(): Promise<Rotation>;
  /** How long values are kept, as it stands at a reading of the ledger's clock, in counts. Needs no key. */
  retention(clock: Instant): Promise<VaultRetention>;
  /** Why keys cannot be had; undefined: they can. Looked at again when the last look is some time ago. */
  trouble(): Promise<KeyTrouble | undefined>;
};

/** What was destroyed is destroyed again after so long, in milliseconds, and when the server starts. */
const AGAIN = 24 * 3_600_000;

/** Keys are looked at again after so long, in milliseconds. */
const LOOK_AGAIN = 30_000;

/** The operations of the vault over its parts. */
export function createVault(given: Omit<VaultParts, 'sealed'>): Vault {
  const sealed = createGatherer((asked: readonly SealedAsked[]) => readSealedOrders(given.pool, asked));
  const parts: VaultParts = { ...given, sealed };
  let again = Number.NEGATIVE_INFINITY;
  let looked: { readonly at: number; readonly trouble: KeyTrouble | undefined } | undefined;
  return {
    deposit: (of, values, terms) => deposit(parts, of, values, terms),
    amend: (of, change) => amend(parts, of, change),
    versionOf: (of) => versionOf(parts, of),
    read: (of, fields) => read(parts, of, fields),
    erase: (of, why = 'marketplace') => erase(parts, of, why),
    kept: keptOrders(parts),
    textKeys: textKeys(parts),
    async find(field, plain, most) {
      return ordersByIndex(parts.pool, field, await blindIndex(parts, field, plain), most);
    },
    async tidy() {
      await destroyDue(parts);
      if (parts.now() - again >= AGAIN) {
        await destroyAgain(parts);
        again = parts.now();
      }
      await endOldVersions(parts);
    },
    rotate: () => rotate(parts),
    retention: (clock) => readRetention(parts, clock),
    async trouble() {
      const at = parts.now();
      // What is wrong is mended by somebody who waits for it: that is looked at each time.
      if (looked === undefined || looked.trouble !== undefined || at - looked.at >= LOOK_AGAIN)
        looked = { at, trouble: await troubleOf(parts) };
      return looked.trouble;
    },
  };
}

/** Has the key ring wrap something that is thrown away. */
async function troubleOf({ ring }: VaultParts): Promise<KeyTrouble | undefined> {
  try {
    const opened = await ring();
    await opened.wrap(Buffer.alloc(32), { use: 'look' });
    return undefined;
  } catch (error) {
    if (error instanceof KeysUnavailable) return error.trouble;
    throw error;
  }
}
