import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { ReprintReason, VoidReason } from '../../rulebook/labels/life.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { LabelCodes, LabelKey } from './label-codes.ts';

/** Something that was done to a label, as the tamper-evident log is told it. */
export type LabelAct = LabelKey & {
  readonly at: Instant;
  readonly act: 'label.issued' | 'label.voided';
  /** Undefined: nobody of the seller, and nobody's name. */
  readonly actor: string | undefined;
  readonly reason: VoidReason | ReprintReason | undefined;
};

/** What labels are made of. */
export type LabelParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  readonly codes: LabelCodes;
  /** Puts acts into the tamper-evident log, in the transaction that keeps them. */
  readonly writeLeaves: (transaction: Transaction, acts: readonly LabelAct[]) => Promise<void>;
};

/** An order of a seller. */
export type OfOrder = { readonly seller: string; readonly order: string };
