import type { FakingReport } from './items.ts';
import { Numbered } from './numbered.ts';
import { type OrdersSnapshot, restoreOrders, snapshotOrders } from './orders/snapshot.ts';
import type { Seller } from './seller.ts';
import { restoreStanding, type StandingSnapshot, snapshotStanding } from './standing/snapshot.ts';

/** How snapshots are written now: another shape or meaning of anything in them is another number. */
export const SNAPSHOT_FORMAT = 4;

/** The formats that are read: of 2 nothing is known of the latest scans of parcels, of 2 and 3 nothing of how a dispute ended before a look at it. */
const READ_FORMATS: readonly number[] = [2, 3, SNAPSHOT_FORMAT];

/** One seller as plain JSON data: all that influences what is decided later. */
export type DocketSnapshot = {
  readonly format: number;
  readonly seller: string;
  /** How many entries of the platform's log have reached it. */
  readonly platform: number;
  /** How many decisions have been delivered in its life. */
  readonly decided: number;
  /** Signs of faking, by number: the orders watch them, and actions rest on them. An order is named by its place. */
  readonly fakings: readonly FakingReport[];
  readonly orders: OrdersSnapshot;
  readonly standing: StandingSnapshot;
};

/** Writes a seller down; orders get places, the oldest first. */
export function snapshotSeller(seller: Seller): Pick<DocketSnapshot, 'fakings' | 'orders' | 'standing'> {
  seller.takePending();
  const slots = seller.orders.own.all;
  const places: number[] = [];
  for (const [place, slot] of slots.entries()) places[slot] = place;
  // What is known of an order outlives the order itself: then it has no place any more.
  const placeOf = (slot: number): number => places[slot] ?? -1;
  const fakings = new Numbered<FakingReport>();
  const orders = snapshotOrders(seller.orders, slots, placeOf, fakings);
  const standing = snapshotStanding(seller.state, placeOf, fakings);
  return {
    fakings: fakings.all.map((report) => ({ ...report, order: placeOf(report.order) })),
    orders,
    standing,
  };
}

/** Fills a seller of whom nothing is known yet. */
export function restoreSeller(seller: Seller, snapshot: DocketSnapshot): void {
  const { format, seller: id, fakings, orders, standing } = snapshot;
  if (!READ_FORMATS.includes(format))
    throw new Error(`the snapshot of seller ${id} has format ${format}; this version reads format ${SNAPSHOT_FORMAT}`);
  restoreOrders(seller.orders, orders, fakings);
  restoreStanding(seller.state, standing, fakings);
}
