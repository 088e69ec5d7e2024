import type { Duration, Instant } from '../../rulebook/instant.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { eraseLooked } from './erase.ts';
import type { OrderOf } from './fields.ts';
import {
  changeRule,
  countOverdue,
  type KeptOrder,
  type LookedFor,
  lookAgain,
  type Noted,
  noteLooked,
  type Overdue,
  ordersToLookAt,
} from './kept-store.ts';
import type { VaultParts } from './keys.ts';

/** The orders that have values, for the job that destroys what is due; all of it by that job's own database role. */
export type KeptOrders = {
  /** Orders that are to be looked at by now, a page of them after one. */
  toLookAt(asked: LookedFor): Promise<readonly KeptOrder[]>;
  /** What was found of an order, unless somebody has said something of it since: then it is looked at again. */
  note(order: KeptOrder, noted: Noted): Promise<void>;
  /** Destroys values whose time is over, on the same condition; false: they are to be looked at again, or were erased before. */
  shred(order: KeptOrder, why: 'settled' | 'not_known'): Promise<boolean>;
  /** Something was told of these orders of a seller. */
  lookAgain(seller: string, orders: readonly string[]): Promise<void>;
  /** The policy keeps values for so long: has all orders looked at again when that is something else than before. */
  keepFor(shreddedAfter: Duration): Promise<void>;
  /** What was due before then and is not destroyed, by the clock of the ledger and that of the wall. */
  overdue(ledger: Instant, wall: Instant): Promise<Overdue>;
};

export function keptOrders(parts: VaultParts): KeptOrders {
  const { shredder } = parts;
  return {
    toLookAt: (asked) => ordersToLookAt(shredder, asked),
    note: (order, noted) => noteLooked(shredder, order, noted),
    async shred({ seller, order, lookAt }, why) {
      const of: OrderOf = { seller, order };
      return (await eraseLooked(parts, { ...of, lookAt }, why)) !== undefined;
    },
    lookAgain: (seller, orders) => lookAgain(shredder, seller, orders),
    keepFor: (shreddedAfter) => inTransaction(shredder, (transaction) => changeRule(transaction, shreddedAfter)),
    overdue: (ledger, wall) => countOverdue(shredder, ledger, wall),
  };
}
