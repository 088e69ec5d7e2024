import { HOME, type Place } from './places.ts';

/** What a hub does in a seller's stead; docs/models/dispatched.md says what that rests on. */
export type Hub = {
  /** Share of its orders that it hands over late, or as often as the seller itself would. */
  readonly late: number | 'as the seller';
  /** Whether it counts what comes in, so that nothing is sold that is not there. */
  readonly countsStock: boolean;
};

/**
 * The hub of the simulated marketplace. Of 30 sellers of the public Olist sample with at least a hundred orders, the best tenth hand over
 * late in 1.2 % of orders at most, half of them in 6.2 % at most: a hub that does nothing else is taken for one of the best.
 */
export const OWN_HUB: Hub = { late: 0.01, countsStock: true };

/** A hub that is no better than whoever it ships for: a comparison with it must find nothing. */
export const NO_BETTER: Hub = { late: 'as the seller', countsStock: false };

export const HUB_PLACE: Place = { country: HOME, region: 'Kingston' };

/** Why sellers cancel that have promised what they do not have, or cannot send. */
const OF_STOCK: ReadonlySet<string> = new Set(['out_of_stock', 'cannot_ship']);

/** Whether a hub that has counted the stock sends it all the same. */
export function sendsAnyway(hub: Hub, reason: string): boolean {
  return hub.countsStock && OF_STOCK.has(reason);
}
