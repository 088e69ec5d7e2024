import type { Scan } from '../rulebook/facts.ts';
import type { Duration, Instant } from '../rulebook/instant.ts';
import { afterDelivery, loseParcel } from './after-sale.ts';
import type { Rates } from './archetypes.ts';
import { DAY, HOUR, localDay, MINUTE, wholeSeconds, workingMoment } from './calendar.ts';
import { heldUpBy } from './happenings.ts';
import { inOrder, type Market, type Order, type Shop } from './market.ts';
import { type Place, transit } from './places.ts';

/** A parcel in a carrier's hands. */
export type Parcel = {
  readonly accepted: Instant;
  readonly carrier: string;
  readonly rates: Rates;
  /** Where it was handed over. */
  readonly from: Place;
};

/** A claim of shipment so long before the acceptance is one without its fact (policy: 72 hours). */
const PREMATURE: Duration = 73 * HOUR;
/** A claimed delivery so long before the delivery is one without its fact (policy: 5 days). */
const UNTRUE: Duration = 5 * DAY + 6 * HOUR;
const CLAIMS_SHIPPED = 0.85;
const CLAIMS_DELIVERED = 0.2;
const LOST = 0.003;
const RETURNED = 0.003;
const CARRIER_SLOW = 0.04;
const EXCEPTION = 0.012;

/** From the acceptance to what customers say of it: claims, scans, delivery. */
export function sendParcel(market: Market, shop: Shop, order: Order, parcel: Parcel): void {
  const { accepted, carrier, rates, from } = parcel;
  const trackingNumber = `T-${order.number}`;
  shop.lastParcel = { trackingNumber, customer: order.customer };
  // Of a dispatched order its seller says nothing (policy §1).
  const told = order.dispatched ? SILENT : tellShipped(market, shop, order, parcel);
  const road = inOrder(market, order, 'road');
  const { random } = road;
  const scan = scanner(market, shop, order, trackingNumber, carrier);
  scan('accepted', accepted, from.region);
  const moved = accepted + wholeSeconds(random.between(4 * HOUR, 14 * HOUR));
  scan('in_transit', moved, undefined);
  const claimed = accepted + wholeSeconds(random.between(15 * HOUR, 30 * HOUR));
  if (told.untrue) claim(market, shop, order, 'delivered', claimed, undefined);
  if (random.chance(LOST)) {
    loseParcel(market, shop, order, moved);
  } else if (random.chance(RETURNED)) {
    scan('exception', moved + 2 * DAY, order.destination.region);
    scan('returned', moved + 5 * DAY, from.region);
  } else {
    const planned = arrival(road, order, parcel);
    const delivered = told.untrue ? Math.max(planned, claimed + UNTRUE) : planned;
    arrive(inOrder(market, order, 'door'), order, parcel, scan, moved, delivered);
    tellDelivered(inOrder(market, order, 'delivery told'), shop, order, told.untrue, delivered);
    afterDelivery(market, shop, order, rates, delivered);
  }
}

const SILENT = { untrue: false } as const;

/** What the seller says of handing over; `untrue`: it is going to claim a delivery that has not happened. */
function tellShipped(
  market: Market,
  shop: Shop,
  order: Order,
  { accepted, carrier, rates }: Parcel,
): { readonly untrue: boolean } {
  const { random } = inOrder(market, order, 'claims');
  const falseClaim = random.chance(rates.falseClaim);
  const early = order.placed + wholeSeconds(random.between(5 * MINUTE, 45 * MINUTE));
  const premature = falseClaim && accepted - early > PREMATURE;
  if (premature) claim(market, shop, order, 'shipped', early, carrier);
  else if (random.chance(CLAIMS_SHIPPED)) {
    const near = accepted + wholeSeconds(random.between(-2 * HOUR, 2 * HOUR));
    claim(market, shop, order, 'shipped', Math.max(near, early), carrier);
  }
  return { untrue: falseClaim && !premature };
}

/** Who ships may tell that it has come: a seller now and then, the hub always. */
function tellDelivered(market: Market, shop: Shop, order: Order, untrue: boolean, delivered: Instant): void {
  const { random, queue } = market;
  if (order.dispatched) {
    const status = { orderId: order.id, status: 'delivered', by: 'kingston' };
    queue.add(delivered + HOUR / 6, 'order.status_updated', shop.seller.id, status);
  } else if (!untrue && random.chance(CLAIMS_DELIVERED)) {
    claim(market, shop, order, 'delivered', delivered + wholeSeconds(random.between(HOUR, 12 * HOUR)), undefined);
  }
}

/** The scans between the first move and the door. */
function arrive(
  { random }: Market,
  order: Order,
  { from }: Parcel,
  scan: Scanner,
  moved: Instant,
  delivered: Instant,
): void {
  const { region, country } = order.destination;
  if (country !== from.country) scan('customs', moved + wholeSeconds((delivered - moved) / 2), undefined);
  if (random.chance(EXCEPTION)) scan('exception', delivered - DAY + 5 * HOUR, region);
  scan('out_for_delivery', delivered - wholeSeconds(random.between(20 * MINUTE, 4 * HOUR)), undefined);
  scan('delivered', delivered, region);
}

function arrival(market: Market, order: Order, { accepted, carrier, from }: Parcel): Instant {
  const { random, happenings } = market;
  const [fewest, most] = transit(from, order.destination);
  let days = random.whole(fewest, most);
  if (random.chance(CARRIER_SLOW)) days += random.whole(2, 6);
  const planned = workingMoment(localDay(accepted) + days, random);
  const happening = heldUpBy(happenings, 'delivery', planned, from, order.destination, carrier);
  if (happening === undefined || !random.chance(happening.reach)) return planned;
  return workingMoment(localDay(happening.to) + random.whole(1, 4), random);
}

function claim(
  market: Market,
  { seller }: Shop,
  order: Order,
  status: 'shipped' | 'delivered',
  at: Instant,
  carrier: string | undefined,
): void {
  const details = carrier === undefined ? {} : { carrier, trackingNumber: `T-${order.number}` };
  market.queue.add(at, 'order.status_updated', seller.id, { orderId: order.id, status, by: 'seller', ...details });
}

export type Scanner = (scan: Scan, at: Instant, region: string | undefined) => void;

/** Writes scans of one parcel; its destination region is on each, the region of the scan where one is known. */
export function scanner(
  market: Market,
  { seller }: Shop,
  order: Order,
  trackingNumber: string,
  carrier: string,
): Scanner {
  const source = carrier === 'kingston-express' ? 'kingston' : 'carrier';
  return (scan, at, region) => {
    const where = region === undefined ? {} : { region };
    market.queue.add(at, 'shipment.scanned', seller.id, {
      orderId: order.id,
      trackingNumber,
      carrier,
      scan,
      ...where,
      destinationRegion: order.destination.region,
      source,
    });
  };
}
