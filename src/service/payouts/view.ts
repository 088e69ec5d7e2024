import type { z } from 'zod';
import { decimalsOf, decimalText } from '../../rulebook/facts/amount.ts';
import { DAY } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { PAYOUT_STATES, payout, payoutsPage } from './contract.ts';
import type { TotalRow } from './list-store.ts';
import type { PayoutRow } from './payout-store.ts';
import type { Reason } from './reasons.ts';
import type { ReleaseRow } from './release-store.ts';

type Payout = z.input<typeof payout>;
type Page = z.input<typeof payoutsPage>;
type Money = Payout['amount'];

/** Minor units as the API tells money: decimal text and currency. */
export function toMoney(minor: number | bigint, currency: string): Money {
  return { amount: decimalText(minor, decimalsOf(currency)), currency };
}

/** What a payout is told with. */
type Beside = {
  readonly seller: string;
  readonly releases: readonly ReleaseRow[];
  /** Every action of the seller. */
  readonly actions: readonly Reason[];
};

/** A payout as lists tell it. */
export function toPayout(row: PayoutRow, { seller, releases, actions }: Beside): Payout {
  const { payout_id, amount, currency, due_at, held, released } = row;
  const ids = row.held_for.map((number) => `${seller}/${number}`);
  const reasons = actions.filter(({ action }) => ids.includes(action));
  return {
    ...{ payoutId: payout_id, amount: toMoney(amount, currency), dueAt: formatTimestamp(due_at) },
    state: stateOf(row),
    paidAtOnce: toMoney(amount - held, currency),
    held: toMoney(held, currency),
    stillHeld: toMoney(held - released, currency),
    heldFor: reasons.map(({ action, kind, status, violation, holdReview }) => ({
      ...{ action, kind, status, violation },
      ...(holdReview === undefined ? {} : { reviewBy: formatTimestamp(holdReview) }),
    })),
    running: held > released && reasons.some(({ holds }) => holds),
    releases: releases
      .filter((release) => release.payout_id === payout_id)
      .map((release) => ({
        ...{ at: formatTimestamp(release.at), amount: toMoney(release.amount, currency) },
        released: release.released,
      })),
  };
}

function stateOf({ decided_at, held, released }: PayoutRow): (typeof PAYOUT_STATES)[number] {
  if (decided_at === null) return 'expected';
  if (held === 0) return 'paid';
  return held === released ? 'released' : 'held';
}

export function toTotal({ currency, held, released }: TotalRow): Page['totals'][number] {
  return {
    held: toMoney(BigInt(held), currency),
    released: toMoney(BigInt(released), currency),
    stillHeld: toMoney(BigInt(held) - BigInt(released), currency),
  };
}

/** The limits of a hold that a policy sets. */
export function toLimits({ ladder }: Policy): Page['limits'] {
  const { mostHeld, longest, releaseEvery } = ladder.restriction.payouts;
  return { mostHeld, longestDays: longest / DAY, releaseEveryDays: releaseEvery / DAY };
}
