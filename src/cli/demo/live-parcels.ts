import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../rulebook/instant.ts';
import type { Service } from '../../service/main.ts';
import { type FeedParcel, runCarrierFeed } from '../../simulation/carrier-feed.ts';
import { madeUpCustomer } from '../../simulation/customers.ts';
import { type CloudEvent, formatTime } from '../../simulation/event.ts';
import { HOME_CARRIERS } from '../../simulation/places.ts';
import { s10Number } from './s10-number.ts';

/** Whose live orders are: a shop that somebody signs in to, and customers that one can come as. */
export type LiveFor = { readonly seller: string; readonly customers: readonly string[] };

/** An order whose parcel moves while one looks. */
type LiveOrder = {
  readonly orderId: string;
  readonly region: string;
  readonly parcel: FeedParcel;
};

/** Scans are told so long after they were made: the clock of the demonstration never runs ahead of what it plays. */
const LAG = 10 * SECOND;

const PATIENCE = 5 * SECOND;

/**
 * Places some orders now and lets a simulated carrier bring them, by signed messages over HTTP to the service as it runs: one goes well, one
 * meets trouble, one is said to be shipped and scanned long after, and of one the scans contradict each other.
 */
export async function moveLiveParcels(
  { ledger, deposit, trustCarrier, url }: Pick<Service, 'ledger' | 'deposit' | 'trustCarrier' | 'url'>,
  live: LiveFor,
  now: () => Instant,
  signal: AbortSignal,
  speed = 1,
): Promise<void> {
  const [carrier = ''] = HOME_CARRIERS;
  const orders = liveOrders(now());
  const events = orders.flatMap((order, index) => {
    const customer = live.customers[index % live.customers.length] ?? `C-${order.orderId}`;
    return eventsOf(order, { seller: live.seller, customer, carrier }, now());
  });
  const secret = await trustCarrier(carrier, 'Island Courier');
  await ledger.append(events);
  for (const placed of events.filter(({ type }) => type === 'order.placed'))
    await deposit({ seller: placed.subject, order: String(placed.data['orderId']) }, madeUpCustomer(placed));
  await runCarrierFeed({
    ...{ url: `${url}/v1/carriers/${carrier}/scans`, secret, now, signal, speed, lag: LAG, patience: PATIENCE },
    parcels: orders.map(({ parcel }) => parcel),
  });
}

/** Those of a start: named by its minute, so that another start has others. */
function liveOrders(now: Instant): readonly LiveOrder[] {
  const minute = Math.floor(now / MINUTE);
  const order = (place: number, region: string, steps: FeedParcel['steps']): LiveOrder => ({
    orderId: `O-live-${minute}-${place}`,
    region,
    parcel: { trackingNumber: s10Number((minute * 10 + place) % 100_000_000), destination: region, steps },
  });
  const start = 'St. Ann';
  return [
    order(1, 'Kingston', [
      { after: 15 * SECOND, scan: 'accepted', region: start },
      { after: 60 * SECOND, scan: 'in_transit', region: 'St. Catherine' },
      { after: 140 * SECOND, scan: 'out_for_delivery', region: 'Kingston' },
      { after: 240 * SECOND, scan: 'delivered', region: 'Kingston' },
    ]),
    order(2, 'Portland', [
      { after: 30 * SECOND, scan: 'accepted', region: start },
      { after: 80 * SECOND, scan: 'in_transit' },
      { after: 150 * SECOND, scan: 'exception', region: 'Portland' },
      { after: 300 * SECOND, scan: 'out_for_delivery', region: 'Portland' },
      { after: 420 * SECOND, scan: 'delivered', region: 'Portland' },
    ]),
    order(3, 'St. James', [{ after: 480 * SECOND, scan: 'accepted', region: start }]),
    order(4, 'Manchester', [
      { after: 45 * SECOND, scan: 'accepted', region: start },
      { after: 100 * SECOND, scan: 'delivered', region: 'Manchester' },
      { after: 200 * SECOND, scan: 'in_transit', region: 'Clarendon' },
    ]),
  ];
}

function eventsOf(
  { orderId, region, parcel }: LiveOrder,
  { seller, customer, carrier }: { readonly seller: string; readonly customer: string; readonly carrier: string },
  now: Instant,
): readonly CloudEvent[] {
  const event = (what: string, type: CloudEvent['type'], at: Instant, data: CloudEvent['data']): CloudEvent => ({
    ...{ specversion: '1.0', id: `${orderId}-${what}`, source: '/shop', type, subject: seller },
    ...{ time: formatTime(at), data: { orderId, ...data } },
  });
  const placed = event('placed', 'order.placed', now - 3 * HOUR, {
    ...{ customer, fulfilment: 'seller', shipBy: formatTime(now + 2 * DAY), deliverBy: formatTime(now + 8 * DAY) },
    ...{ destination: { country: 'JM', region }, international: false },
    ...{ items: [{ listingId: `${seller}-L-live`, quantity: 1 }], total: { amount: '45.00', currency: 'USD' } },
  });
  const status = { status: 'shipped', by: 'seller', carrier, trackingNumber: parcel.trackingNumber };
  return [placed, event('shipped', 'order.status_updated', now - 10 * MINUTE, status)];
}
