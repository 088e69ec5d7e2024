import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { insertMessages } from '../ledger/outbox-store.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { PayoutChange } from './change.ts';
import { toMoney } from './view.ts';

/** Which change of a seller's payouts it is, counted from 1, and what became of each. */
type ToldChanges = { readonly number: number; readonly changes: readonly PayoutChange[] };

/**
 * Leaves in the outbox what is told of payouts, in the transaction that changes them: to programs one by one that something is
 * held, and each time that more of it is paid; to the seller's notices everything that this change brought, together. The keys
 * make a repeat harmless.
 */
export async function tellChanges(
  transaction: Transaction,
  seller: string,
  { number, changes }: ToldChanges,
  createdAt: Instant,
): Promise<void> {
  const messages = changes.flatMap((change) => [...toldHeld(seller, change), ...toldReleased(seller, change)]);
  if (messages.length === 0) return;
  const together = { key: `payouts/${seller}/${number}`, body: { number, ...toldTogether(changes) } };
  await insertMessages(
    transaction,
    [
      ...messages.map(({ key, body }) => ({ seller, key, topic: 'payout', body: JSON.stringify(body) })),
      { seller, key: together.key, topic: 'payouts', body: JSON.stringify(together.body) },
    ],
    createdAt,
  );
}

type Told = { readonly key: string; readonly body: object };

/** What a change holds and what it pays of what was held, payout by payout. */
function toldTogether(changes: readonly PayoutChange[]) {
  return { held: changes.filter(isHold).map(holdOf), released: changes.filter(isRelease).map(releaseOf) };
}

function isHold({ before, decided }: PayoutChange): boolean {
  return before.decided_at === null && decided.held > 0;
}

function isRelease({ before, released }: PayoutChange): boolean {
  return released > before.released;
}

function holdOf({ before, decided, releases }: PayoutChange) {
  const { payoutId, held, paid, because, decidedAt } = decided;
  const { amount, currency } = before;
  return {
    ...{ payoutId, at: formatTimestamp(decidedAt), amount: toMoney(amount, currency) },
    ...{ paid: toMoney(paid, currency), held: toMoney(held, currency), actions: because },
    latest: formatTimestamp(releases.at(-1)?.at ?? decidedAt),
  };
}

function releaseOf({ before, decided, released, releases }: PayoutChange) {
  const { payoutId, held, because, decidedAt } = decided;
  const { currency } = before;
  const next = releases.find((each) => !each.released);
  return {
    ...{ payoutId, at: formatTimestamp(releases.findLast((each) => each.released)?.at ?? decidedAt) },
    ...{ released: toMoney(released - before.released, currency), stillHeld: toMoney(held - released, currency) },
    ...(next === undefined ? {} : { next: { at: formatTimestamp(next.at), amount: toMoney(next.amount, currency) } }),
    actions: because,
  };
}

function toldHeld(seller: string, change: PayoutChange): readonly Told[] {
  if (!isHold(change)) return [];
  const { before, decided, releases } = change;
  const { payoutId, held, paid, because, decidedAt } = decided;
  const { currency } = before;
  const body = {
    ...{ type: 'payout.held', at: formatTimestamp(decidedAt), payoutId },
    ...{ held: toMoney(held, currency), paid: toMoney(paid, currency), actions: because },
    latest: formatTimestamp(releases.at(-1)?.at ?? decidedAt),
  };
  return [{ key: `payout/${seller}/${payoutId}/held`, body }];
}

function toldReleased(seller: string, change: PayoutChange): readonly Told[] {
  if (!isRelease(change)) return [];
  const { before, decided, released, releases } = change;
  const { payoutId, held, decidedAt } = decided;
  const { currency } = before;
  const body = {
    ...{ type: 'payout.released', payoutId },
    at: formatTimestamp(releases.findLast((each) => each.released)?.at ?? decidedAt),
    released: toMoney(released - before.released, currency),
    stillHeld: toMoney(held - released, currency),
  };
  return [{ key: `payout/${seller}/${payoutId}/released/${released}`, body }];
}
