import type { StepTaken } from '../../rulebook/access-watch/summary.ts';
import { revealsCloseAt } from '../../rulebook/customer-data/closing.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import type { Docket } from '../../rulebook/docket.ts';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { CustomerDataRules } from '../../rulebook/policy/customer-data.ts';

/** The orders that reveals are held against. Walks all of them: only for whoever is to be shown a whole value. */
export type Work = {
  /** Orders of the seller that are not closed to it yet. */
  readonly openPaidOrders: number;
  /** Where an order stands in the list of all of them, the one placed last first; -1: nowhere. */
  readonly placeOf: (order: string) => number;
  /** When those were placed that wait to be packed. */
  readonly waiting: ReadonlyMap<string, Instant>;
  /** How many came in over the last week. */
  readonly placedLately: number;
  /** Whether an order has been taken a step further. */
  readonly hasStep: StepTaken;
};

const LATELY = 7 * DAY;

/** The orders of a seller as they are now. */
export function seeWork({ clock, orders }: Docket, rules: CustomerDataRules): Work {
  const all = orders.all();
  const own = all.filter(({ fulfilment, state }) => fulfilment === 'seller' && state !== 'cancelled');
  const waiting = new Map(
    own.filter(({ state }) => state === 'paid').map(({ orderId, placedAt }) => [orderId, placedAt]),
  );
  return {
    openPaidOrders: own.filter((each) => clock < revealsCloseAt(decidedBy(each), rules)).length,
    placeOf: (order) => all.findIndex(({ orderId }) => orderId === order),
    waiting,
    placedLately: own.filter(({ placedAt }) => placedAt > clock - LATELY).length,
    hasStep: (order) => !waiting.has(order),
  };
}
