import { Docket } from '../../rulebook/docket.ts';
import { type DocketSnapshot, restoreSeller, snapshotSeller } from '../../rulebook/docket-snapshot.ts';
import { LISTING_INACCURACY } from '../../rulebook/items.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import { type NewOrder, OrderBook } from '../../rulebook/orders/order-book.ts';
import { Seller } from '../../rulebook/seller.ts';

type LapseSnapshot = DocketSnapshot['standing']['lapses'][number];

/**
 * A copy of a seller in which every order is of a customer of its own, to be changed freely; what it decides goes to
 * `decided`. A violation takes several customers, so what the seller itself would come to tells which of its orders are
 * of one.
 */
export function withOrdersApart(docket: Docket, decided: Judged[]): Docket {
  return Docket.restore(snapshotApart(docket), docket.log, (judged) => {
    decided.push(judged);
  });
}

/** Stands for the customer of an order; no customer's reference has such a character. */
export function standIn(orderId: string): string {
  return `~${orderId}`;
}

class OrdersApart extends OrderBook {
  override add(order: NewOrder, owner: number): number {
    return super.add({ ...order, customer: standIn(order.orderId) }, owner);
  }
}

function snapshotApart(docket: Docket): DocketSnapshot {
  const snapshot = docket.snapshot();
  const { versions, contexts, weekly } = docket.state;
  const book = new OrdersApart();
  const seller = new Seller(snapshot.seller, 0, book, versions, contexts, weekly, () => {});
  restoreSeller(seller, snapshot);
  const { standing, ...rest } = snapshotSeller(seller);
  const orders = seller.orders.own.all.map((slot) => book.order(slot).orderId);
  const lapses = standing.lapses.map((lapse, number) => lapseApart(lapse, orders, number));
  return { ...snapshot, ...rest, standing: { ...standing, lapses } };
}

/** `orders` are the orders' ids, by place; of an order that is forgotten the number of the lapse stands for the customer. */
function lapseApart(lapse: LapseSnapshot, orders: readonly string[], number: number): LapseSnapshot {
  const [id, , metric, key, place, ...rest] = lapse;
  const listings = lapse[15];
  if (metric === LISTING_INACCURACY && listings.length > 0) return lapse;
  return [id, standIn(orders[place] ?? `~${number}`), metric, key, place, ...rest];
}
