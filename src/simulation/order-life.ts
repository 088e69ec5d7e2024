import type { Instant } from '../rulebook/instant.ts';
import type { Rates } from './archetypes.ts';
import { cutOff, DAY, HOUR, localDay, MINUTE, wholeSeconds, workingDayAfter, workingMoment } from './calendar.ts';
import { dispatch } from './dispatched-life.ts';
import { formatTime } from './event.ts';
import { fakeDelivery } from './fake-delivery.ts';
import { heldUpBy, promisedDays } from './happenings.ts';
import { HUB_PLACE, type Hub, sendsAnyway } from './hub.ts';
import { drawListing, hubOf, inOrder, type Market, money, type Order, type Shop } from './market.ts';
import { sendParcel } from './parcel.ts';
import { EXPORT_CARRIERS, HOME_CARRIERS, homePlace, placeAbroad, transit } from './places.ts';
import type { Random } from './random.ts';
import { ratesAt } from './sellers.ts';

/** Share of a fraud's orders that it fakes. */
const FAKED = 0.25;
/** Share of late orders that are never handed over. */
const NEVER_SENT = 0.06;
/** Share of orders that the customer, the platform or a bad address ends on the first day. */
const ENDED_BY_OTHERS = 0.018;
const SELLER_REASONS = ['out_of_stock', 'out_of_stock', 'out_of_stock', 'cannot_ship', 'pricing_error', 'other'];

/** A customer orders: makes every event that follows from it, up to the last refund. */
export function placeOrder(market: Market, shop: Shop, at: Instant): void {
  const { seller } = shop;
  const order = draftOrder(market, shop, at);
  const hub = hubOf(market, seller);
  announce(inOrder(market, order, 'basket'), shop, order);
  const rates = ratesAt(seller, at);
  const { random } = inOrder(market, order, 'fate');
  const faking = seller.misconduct === 'fake_tracking' && at >= (seller.badFrom ?? market.end);
  if (random.chance(ENDED_BY_OTHERS)) endEarly(inOrder(market, order, 'end'), shop, order);
  else if (hub !== undefined && market.ships === 'archetype') dispatch(market, shop, order, rates);
  else if (hub !== undefined) shipFromHub(market, shop, order, rates, hub, random);
  else if (faking && random.chance(FAKED)) fakeDelivery(market, shop, order);
  else if (random.chance(rates.cancellation)) cancelLate(inOrder(market, order, 'cancellation'), shop, order);
  else if (random.chance(rates.late)) handOverLate(market, shop, order, rates);
  else handOver(market, shop, order, rates, random.whole(1, seller.handlingDays));
}

/** The hub in the seller's stead, with the chance that the seller would have had: what it takes away is what it does. */
function shipFromHub(market: Market, shop: Shop, order: Order, rates: Rates, hub: Hub, random: Random): void {
  const cancels = random.chance(rates.cancellation);
  // The seller draws on whether it is late only when it does not cancel.
  if (cancels && cancelLate(inOrder(market, order, 'cancellation'), shop, order, hub)) return;
  const share = random.share();
  const ordinary = random.whole(1, shop.seller.handlingDays);
  if (hub.late === 'as the seller') {
    if (share < rates.late) handOverLate(market, shop, order, rates);
    else handOver(market, shop, order, rates, ordinary);
  } else handOver(market, shop, order, rates, share < hub.late ? shop.seller.handlingDays + 1 : 1);
}

function draftOrder(market: Market, { seller }: Shop, at: Instant): Order {
  const { random } = market;
  const destination = random.chance(seller.abroad) ? placeAbroad(random) : homePlace(random);
  const shipBy = cutOff(workingDayAfter(localDay(at), seller.handlingDays));
  const promised = transit(seller.place, destination)[2] + promisedDays(market.happenings, at);
  const number = ++market.counts.orders;
  return {
    id: `O-${number}`,
    number,
    customer: `C-${random.whole(1, market.customers)}`,
    placed: at,
    shipBy,
    deliverBy: cutOff(localDay(shipBy) + promised),
    destination,
    minor: random.whole(500, 12_000),
    dispatched: hubOf(market, seller) !== undefined,
  };
}

function announce(market: Market, shop: Shop, order: Order): void {
  const { random } = market;
  shop.owed += order.minor;
  market.queue.add(order.placed, 'order.placed', shop.seller.id, {
    orderId: order.id,
    customer: order.customer,
    fulfilment: order.dispatched ? 'dispatched' : 'seller',
    shipBy: formatTime(order.shipBy),
    deliverBy: formatTime(order.deliverBy),
    destination: { country: order.destination.country, region: order.destination.region },
    international: order.destination.country !== shop.seller.place.country,
    items: [{ listingId: drawListing(shop, random), quantity: random.chance(0.9) ? 1 : 2 }],
    total: money(order.minor),
  });
}

/** Ends an order in its first hours, before anything else happened to it. */
function endEarly(market: Market, { seller }: Shop, order: Order): void {
  const { random } = market;
  const [by, reason] = random.pick([
    ['customer', 'customer_request'],
    ['customer', 'customer_request'],
    ['customer', 'customer_request'],
    ['platform', 'fraud_suspected'],
    ['platform', 'undeliverable_address'],
    ['seller', 'out_of_stock'],
  ] as const);
  const at = order.placed + wholeSeconds(random.between(5 * MINUTE, 110 * MINUTE));
  market.queue.add(at, 'order.cancelled', seller.id, { orderId: order.id, by, reason });
}

/** The seller cancels between the end of its two hours and the hand-over deadline; false: the hub has it, and sends it. */
function cancelLate(market: Market, { seller }: Shop, order: Order, hub?: Hub): boolean {
  const { random } = market;
  const at = order.placed + wholeSeconds(random.between(3 * HOUR, order.shipBy - order.placed));
  const reason = random.pick(SELLER_REASONS);
  if (hub !== undefined && sendsAnyway(hub, reason)) return false;
  market.queue.add(at, 'order.cancelled', seller.id, { orderId: order.id, by: 'seller', reason });
  return true;
}

/** Late by the seller's own doing; now and then so late that the order is given up. */
function handOverLate(market: Market, shop: Shop, order: Order, rates: Rates): void {
  const { random, queue } = inOrder(market, order, 'lateness');
  if (!random.chance(NEVER_SENT)) {
    const late = 1 + Math.floor(random.gap(0.9));
    handOver(market, shop, order, rates, shop.seller.handlingDays + late);
    return;
  }
  const at = order.shipBy + wholeSeconds(random.between(2 * DAY, 7 * DAY));
  const [by, reason] = random.chance(0.6) ? ['seller', 'out_of_stock'] : ['customer', 'customer_request'];
  queue.add(at, 'order.cancelled', shop.seller.id, { orderId: order.id, by, reason });
}

/** The carrier takes the parcel so many working days after the order, or when a happening lets it. */
function handOver(market: Market, shop: Shop, order: Order, rates: Rates, workingDays: number): void {
  const { random } = inOrder(market, order, 'hand-over');
  const from = order.dispatched ? HUB_PLACE : shop.seller.place;
  const exported = order.destination.country !== from.country;
  const carrier = random.pick(exported ? EXPORT_CARRIERS : HOME_CARRIERS);
  let accepted = workingMoment(workingDayAfter(localDay(order.placed), workingDays), random);
  const happening = heldUpBy(market.happenings, 'handover', order.shipBy, from, order.destination, carrier);
  if (happening !== undefined && random.chance(happening.reach)) {
    const resumed = workingMoment(workingDayAfter(localDay(happening.to) + 1, random.whole(0, 1)), random);
    accepted = Math.max(accepted, resumed);
  }
  sendParcel(market, shop, order, { accepted, carrier, rates, from });
}
