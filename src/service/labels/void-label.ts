import type { Instant } from '../../rulebook/instant.ts';
import type { VoidReason } from '../../rulebook/labels/life.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { LabelParts, OfOrder } from './parts.ts';
import { voidCurrent } from './store.ts';

/** Why, when, and by whom a label is voided; without `by` nobody is named. */
export type Voiding = { readonly reason: VoidReason; readonly at: Instant; readonly by?: string | undefined };

/** Voids the good label of an order in a transaction of whoever calls it, with its leaf; answers its serial. Undefined: it has none. */
export type VoidLabel = (transaction: Transaction, of: OfOrder, why: Voiding) => Promise<number | undefined>;

/** What makes a label worthless from the commit on. The next one is made when somebody prints. */
export function voidLabelWith({ writeLeaves }: Pick<LabelParts, 'writeLeaves'>): VoidLabel {
  return async (transaction, of, { reason, at, by }) => {
    const serial = await voidCurrent(transaction, of, { at, by, reason, reprint: undefined });
    if (serial === undefined) return undefined;
    await writeLeaves(transaction, [{ ...of, serial, at, actor: by, act: 'label.voided', reason }]);
    return serial;
  };
}
