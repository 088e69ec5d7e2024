import type { Instant } from '../instant.ts';
import { MONTH, MOST_A_MONTH, ONE_IN } from './limits.ts';

/** A source of chance: from 0 inclusive to 1 exclusive. A service draws from its own; the same draws give the same plan. */
export type Chance = () => number;

/** What is known of a shop when its month is planned. */
export type PlannedShop = {
  /** Orders that it ships itself, of real customers, in the thirty days before. */
  readonly orders: number;
  /** Somebody reported that it wrote to them outside: it is looked at sooner. */
  readonly isReported: boolean;
};

/** How many canaries a shop is expected to get in thirty days; not a whole number. */
export function canariesAMonth({ orders, isReported }: PlannedShop): number {
  const usual = Math.min(MOST_A_MONTH, orders / ONE_IN);
  return isReported ? Math.min(MOST_A_MONTH, 2 * usual) : usual;
}

/**
 * When the canaries of one shop are placed in the thirty days from an instant on. Their number is the expected one, rounded by chance, and
 * each comes at any time: a shop cannot wait for the next one, and cannot tell that none is to come.
 */
export function planCanaries(shop: PlannedShop, from: Instant, chance: Chance): readonly Instant[] {
  const expected = canariesAMonth(shop);
  const whole = Math.floor(expected);
  const count = whole + (chance() < expected - whole ? 1 : 0);
  return Array.from({ length: count }, () => from + Math.floor(chance() * MONTH)).sort((one, other) => one - other);
}
