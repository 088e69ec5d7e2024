import type { CloudEvent } from '../../src/simulation/event.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The shop that these events are about, and where it stands after them: warned, for orders that a storm held up. */
export const SHOP = 'S-700';

/** The beginning of what is told. */
const BEGAN = Date.UTC(2025, 4, 1);

/** Stands in every customer reference of the shop, and in what the contract lets events carry besides. */
export const CANARY = 'CANARY';

/** Orders of so many customers that were due on those days and never handed over. */
const LATE_ON = [4, 6, 8, 10, 12, 14];
export const LATE_ORDERS = LATE_ON.length;

/** What happened at one shop before the demonstration begins. */
export function toldOfShop(): readonly CloudEvent[] {
  const registered = event(0, 'seller.registered', { country: 'JM', region: 'St. Ann' });
  return [registered, ...LATE_ON.flatMap((day, index) => orderDueOn(day, index))].sort((one, other) =>
    one.time < other.time ? -1 : 1,
  );
}

function orderDueOn(day: number, index: number): readonly CloudEvent[] {
  const orderId = `shop-${index + 1}`;
  const placed = event(day - 3, 'order.placed', {
    ...{ orderId, customer: `${CANARY}-customer-${index + 1}`, fulfilment: 'seller' },
    destination: { country: 'JM', region: 'St. Ann' },
    ...{ shipBy: instant(day), deliverBy: instant(day + 20) },
    identifiers: { device: `${CANARY}-device-${index + 1}` },
  });
  const claimed = event(day - 2, 'order.status_updated', {
    ...{
      orderId,
      status: 'shipped',
      by: 'seller',
      carrier: 'parish-post',
      trackingNumber: `${CANARY}-parcel-${index + 1}`,
    },
  });
  return index === 0 ? [placed, claimed] : [placed];
}

let told = 0;

function event(day: number, type: CloudEvent['type'], data: CloudEvent['data']): CloudEvent {
  told += 1;
  return {
    specversion: '1.0',
    id: `shop-event-${told}`,
    source: '/shop',
    type,
    subject: SHOP,
    time: instant(day),
    data,
  };
}

function instant(day: number): string {
  return new Date(BEGAN + day * DAY + 12 * HOUR).toISOString().replace('.000', '');
}
