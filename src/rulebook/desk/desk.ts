import type { Instant } from '../instant.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { workingDayAfter } from '../working-days.ts';
import { localDay, type Zone } from '../zone.ts';

/**
 * Where an order lies on its seller's desk. `said`: the seller said that it was shipped and no carrier has scanned it;
 * the others are still to be handed over, by how soon.
 */
export const DESK_PLACES = ['overdue', 'today', 'next', 'later', 'said'] as const;
export type DeskPlace = (typeof DESK_PLACES)[number];

/** An order that its seller has to hand over, or said to have. */
export type DeskOrder = Pick<OrderFacts, 'orderId' | 'shipBy' | 'shippedClaimedAt'>;

/** What days are asked about. */
export type Today = { readonly calendar: WorkingCalendar; readonly zone: Zone; readonly now: Instant };

/** Where an order that no carrier has yet lies: `next` is up to the next working day. A deadline on the dot is in time. */
export function placeOnDesk({ calendar, zone, now }: Today, { shipBy, shippedClaimedAt }: DeskOrder): DeskPlace {
  if (shippedClaimedAt !== undefined) return 'said';
  if (shipBy < now) return 'overdue';
  const today = localDay(zone, now);
  const due = localDay(zone, shipBy);
  if (due <= today) return 'today';
  return due <= workingDayAfter(calendar, today + 1, 0) ? 'next' : 'later';
}

/** Every open order of the desk with its place: what is due first, first; of one instant by id. */
export function deskOf<Order extends DeskOrder>(today: Today, orders: readonly Order[]) {
  return orders
    .toSorted((one, other) => one.shipBy - other.shipBy || (one.orderId < other.orderId ? -1 : 1))
    .map((order) => ({ order, place: placeOnDesk(today, order) }));
}
