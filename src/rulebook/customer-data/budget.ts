import type { CustomerField, RevealBudgetRules } from '../policy/customer-data.ts';
import { isPart } from './closing.ts';

/**
 * How often values were revealed up to now. Parts of a value do not count, see `countsAsReveal`. A reveal is an order that a person looks at: who
 * needs a name needs it with its address, and who needs both a second time learns nothing new (reading 74).
 */
export type RevealTally = {
  /** Paid orders of the seller that are not closed to it yet: the work there is. */
  readonly openPaidOrders: number;
  /** Orders looked at on this calendar day of the marketplace's zone, each counted once for each of the seller's people who did. */
  readonly today: number;
  /** Orders that this person looked at within the policy's `pace.within`. */
  readonly lately: number;
  /** This person has looked at this order today. */
  readonly isAgain: boolean;
  /** The person has just confirmed, with a fresh proof of who they are, that this is meant. */
  readonly confirmed: boolean;
};

/** What was reached: the day's budget, or the number within a short time. */
export type RevealLimit = 'budget' | 'pace';

/** Whether one more may be revealed. `used` of `most` are the numbers that the answer rests on. */
export type RevealPace =
  | { readonly pace: 'ok'; readonly used: number; readonly most: number }
  /** First a confirmation, then it goes on. */
  | { readonly pace: 'friction'; readonly limit: RevealLimit; readonly used: number; readonly most: number }
  /** Nothing more until the day, or the time of the pace, is over; staff get a case. */
  | { readonly pace: 'block'; readonly limit: RevealLimit; readonly used: number; readonly most: number };

/** Whether one more reveal is in proportion to the work there is (policy §5, budget; threat model, T1). What is like work is for the watch. */
export function decidePace(rules: RevealBudgetRules, tally: RevealTally): RevealPace {
  const { today, lately, isAgain, confirmed } = tally;
  const most = mostRevealsADay(rules, tally.openPaidOrders);
  if (isAgain) return { pace: 'ok', used: today, most };
  if (today >= most) return { pace: 'block', limit: 'budget', used: today, most };
  const { reveals } = rules.pace;
  if (lately >= 2 * reveals) return { pace: 'block', limit: 'pace', used: lately, most: 2 * reveals };
  if (confirmed) return { pace: 'ok', used: today, most };
  if (lately >= reveals) return { pace: 'friction', limit: 'pace', used: lately, most: reveals };
  if (today > 0 && today >= rules.frictionFrom * most) return { pace: 'friction', limit: 'budget', used: today, most };
  return { pace: 'ok', used: today, most };
}

/**
 * How many orders the people of a seller may look at on one day: the policy's share of its open paid orders, and at least `atLeast` where there
 * is one at all. Of three orders 1.2 each is three, which the second person who opens one would find used up.
 */
export function mostRevealsADay({ perOpenOrder, atLeast }: RevealBudgetRules, openPaidOrders: number): number {
  if (openPaidOrders === 0) return 0;
  // 1.2 × 35 is a hair under 42 in binary.
  return Math.max(atLeast, Math.floor(Number((perOpenOrder * openPaidOrders).toFixed(6))));
}

/** Whether showing a field uses up the budget: the parts that stand in a conversation do not, they are no whole value. */
export function countsAsReveal(field: CustomerField): boolean {
  return !isPart(field);
}
