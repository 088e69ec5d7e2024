import type { CustomerField, RevealBudgetRules } from '../policy/customer-data.ts';
import { isPart } from './closing.ts';

/** How often values were revealed up to now. Parts of a value do not count, see `countsAsReveal`. */
export type RevealTally = {
  /** Paid orders of the seller that are not closed to it yet: the work there is. */
  readonly openPaidOrders: number;
  /** On this calendar day of the marketplace's zone, to all people of the seller. */
  readonly today: number;
  /** To this person, within the policy's `pace.within`. */
  readonly lately: number;
  /** To this person: so many of the latest in a row went to orders that stand one after the other in the seller's list. */
  readonly inSequence: number;
  /** The person has just confirmed, with a fresh proof of who they are, that this is meant. */
  readonly confirmed: boolean;
};

/** What was reached: the day's budget, the number within a short time, or a walk along the list. */
export type RevealLimit = 'budget' | 'pace' | 'sequence';

/** Whether one more may be revealed. `used` of `most` are the numbers that the answer rests on. */
export type RevealPace =
  | { readonly pace: 'ok'; readonly used: number; readonly most: number }
  /** First a confirmation, then it goes on. */
  | { readonly pace: 'friction'; readonly limit: RevealLimit; readonly used: number; readonly most: number }
  /** Nothing more until the day, or the time of the pace, is over; staff get a case. */
  | { readonly pace: 'block'; readonly limit: RevealLimit; readonly used: number; readonly most: number };

/** Whether one more reveal is in proportion to the work there is (policy §5, budget; threat model, T1). */
export function decidePace(rules: RevealBudgetRules, tally: RevealTally): RevealPace {
  const { today, lately, inSequence, confirmed } = tally;
  const { pace, frictionFrom } = rules;
  const most = mostRevealsADay(rules, tally.openPaidOrders);
  if (today >= most) return { pace: 'block', limit: 'budget', used: today, most };
  const walks = [
    { limit: 'pace', used: lately, most: pace.reveals },
    { limit: 'sequence', used: inSequence, most: pace.inSequence },
  ] as const;
  for (const walk of walks) if (walk.used >= 2 * walk.most) return { ...walk, pace: 'block', most: 2 * walk.most };
  if (confirmed) return { pace: 'ok', used: today, most };
  for (const walk of walks) if (walk.used >= walk.most) return { ...walk, pace: 'friction' };
  if (today > 0 && today >= frictionFrom * most) return { pace: 'friction', limit: 'budget', used: today, most };
  return { pace: 'ok', used: today, most };
}

/** How many values a seller may have revealed on one day: never more than the policy's share of its open paid orders. */
export function mostRevealsADay({ perOpenOrder }: RevealBudgetRules, openPaidOrders: number): number {
  // 1.2 × 35 is a hair under 42 in binary.
  return Math.floor(Number((perOpenOrder * openPaidOrders).toFixed(6)));
}

/** Whether showing a field uses up the budget: the parts that stand in a conversation do not, they are no whole value. */
export function countsAsReveal(field: CustomerField): boolean {
  return !isPart(field);
}
