import { revealsCloseAt } from '../../rulebook/customer-data/closing.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { CustomerDataRules } from '../../rulebook/policy/customer-data.ts';

/** The orders that reveals are held against. Walks all of them: only for whoever is to be shown a whole value. */
export type Work = {
  /** Orders of the seller that are not closed to it yet. */
  readonly openPaidOrders: number;
  /** All of them, the one placed last first. */
  readonly listed: readonly string[];
};

/** The orders of a seller as they are now. */
export function seeWork({ clock, orders }: Docket, rules: CustomerDataRules): Work {
  const all = orders.all();
  const isOpen = (each: (typeof all)[number]): boolean =>
    each.fulfilment === 'seller' && each.state !== 'cancelled' && clock < revealsCloseAt(decidedBy(each), rules);
  return { openPaidOrders: all.filter(isOpen).length, listed: all.map(({ orderId }) => orderId) };
}
