import { DAY, HOUR, type Instant } from '../instant.ts';
import { MOST_A_MONTH, ONE_IN } from './limits.ts';

/** A source of chance: from 0 inclusive to 1 exclusive. A service draws from its own; the same draws give the same plan. */
export type Chance = () => number;

/** What is known of a shop when its month is planned. */
export type PlannedShop = {
  /** When the orders of real customers that it ships itself were placed, in the thirty days before. */
  readonly orders: readonly Instant[];
  /** Somebody reported that it wrote to them outside: it is looked at sooner. */
  readonly isReported: boolean;
};

/** How many canaries a shop is expected to get in thirty days; not a whole number. */
export function canariesAMonth({ orders, isReported }: PlannedShop): number {
  const usual = Math.min(MOST_A_MONTH, orders.length / ONE_IN);
  return isReported ? Math.min(MOST_A_MONTH, 2 * usual) : usual;
}

/** Whole weeks, so that weekdays and hours stay as they were. */
const FOUR_WEEKS = 28 * DAY;
const WEEK = 7 * DAY;
/** No canary comes at the very minute of an order. */
const APART = HOUR / 2;

/**
 * When the canaries of one shop are placed in the thirty days from an instant on. Their number is the expected one, rounded by chance. Each
 * comes at the weekday and the hour at which one of its real orders came, some weeks later: customers of a shop that sells in the evening
 * order in the evening, and a made-up one who comes at night could be told (`test/canaries/told-apart.test.ts`).
 */
export function planCanaries(shop: PlannedShop, from: Instant, chance: Chance): readonly Instant[] {
  const expected = canariesAMonth(shop);
  const whole = Math.floor(expected);
  const count = whole + (chance() < expected - whole ? 1 : 0);
  return Array.from({ length: count }, () => {
    const like = shop.orders[Math.floor(chance() * shop.orders.length)] as Instant;
    const at = like + FOUR_WEEKS + Math.floor((2 * chance() - 1) * APART);
    return at < from ? at + WEEK : at;
  }).sort((one, other) => one - other);
}
