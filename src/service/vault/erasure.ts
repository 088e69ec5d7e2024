import type { Instant } from '../../rulebook/instant.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OrderOf } from './fields.ts';

/**
 * Why values were erased: their time was over (`settled`), nobody knows the order (`not_known`), the marketplace asked for it, or
 * the customer did.
 */
export type ErasureWhy = 'settled' | 'not_known' | 'marketplace' | 'customer';

/** A tombstone that is being set. */
export type NewErasure = OrderOf & { readonly why: ErasureWhy; readonly at: Instant };

/** Leaves the leaf of an erasure in the tamper-evident log, in the same transaction; answers its id. */
export type LeaveErasure = (transaction: Transaction, erasure: NewErasure) => Promise<string>;
