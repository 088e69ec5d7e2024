import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { insertMessages } from '../ledger/outbox-store.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { PayoutChange } from './change.ts';
import { toMoney } from './view.ts';

/**
 * Leaves in the outbox what programs are told of payouts, in the transaction that changes them: that something is held, and
 * each time that more of it is paid. The keys make a repeat harmless.
 */
export async function tellChanges(
  transaction: Transaction,
  seller: string,
  changes: readonly PayoutChange[],
  createdAt: Instant,
): Promise<void> {
  const messages = changes.flatMap((change) => [...toldHeld(seller, change), ...toldReleased(seller, change)]);
  await insertMessages(
    transaction,
    messages.map(({ key, body }) => ({ seller, key, topic: 'payout', body: JSON.stringify(body) })),
    createdAt,
  );
}

type Told = { readonly key: string; readonly body: object };

function toldHeld(seller: string, { before, decided, releases }: PayoutChange): readonly Told[] {
  const { payoutId, held, paid, because, decidedAt } = decided;
  if (before.decided_at !== null || held === 0) return [];
  const { currency } = before;
  const body = {
    ...{ type: 'payout.held', at: formatTimestamp(decidedAt), payoutId },
    ...{ held: toMoney(held, currency), paid: toMoney(paid, currency), actions: because },
    latest: formatTimestamp(releases.at(-1)?.at ?? decidedAt),
  };
  return [{ key: `payout/${seller}/${payoutId}/held`, body }];
}

function toldReleased(seller: string, { before, decided, released, releases }: PayoutChange): readonly Told[] {
  const { payoutId, held, decidedAt } = decided;
  if (released <= before.released) return [];
  const { currency } = before;
  const body = {
    ...{ type: 'payout.released', payoutId },
    at: formatTimestamp(releases.findLast((each) => each.released)?.at ?? decidedAt),
    released: toMoney(released - before.released, currency),
    stillHeld: toMoney(held - released, currency),
  };
  return [{ key: `payout/${seller}/${payoutId}/released/${released}`, body }];
}
