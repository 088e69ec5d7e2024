import type { DisputeOutcome, DisputeReason, ReturnOutcome } from '../rulebook/facts.ts';
import type { Instant } from '../rulebook/instant.ts';
import type { Rates } from './archetypes.ts';
import { DAY, HOUR, wholeSeconds } from './calendar.ts';
import { inOrder, type Market, money, nextCase, type Order, type Shop } from './market.ts';

const REVIEWED = 0.3;
const WRITES = 0.06;
const RETURNS = 0.025;
const DISPUTES = 0.006;
/** Refunds without a return: something small went wrong. */
const GOODWILL = 0.015;
/** Messages in which somebody writes an address or number without meaning harm. */
const SLIPS = 0.03;
const CONTACTS = ['email', 'phone', 'url', 'handle'];
/** A data misuser's messages that lure the customer away, confirmed by staff. */
const LURED = 0.08;
const LURES = ['off_platform_contact', 'marketing'];
const HONEST_RETURNS: readonly ReturnOutcome[] = [
  'as_described',
  'as_described',
  'as_described',
  'damaged_in_transit',
  'customer_damage',
];
const DISPUTE_REASONS: readonly DisputeReason[] = ['other', 'refund_missing', 'not_as_described'];
const DISPUTE_ENDS: readonly DisputeOutcome[] = ['customer_fault', 'no_fault', 'no_fault', 'withdrawn'];
const STARS = [5, 5, 5, 5, 4, 4, 3];
const POOR_STARS = [1, 1, 2, 3];

/** What the customer does after the parcel came: reviews, writes, returns, disputes. */
export function afterDelivery(market: Market, shop: Shop, order: Order, rates: Rates, delivered: Instant): void {
  const { random } = inOrder(market, order, 'after');
  const defect = random.chance(rates.defect);
  const tardy = delivered > order.deliverBy;
  review(inOrder(market, order, 'review'), shop, order, delivered, defect || tardy);
  if (random.chance(WRITES)) write(inOrder(market, order, 'messages'), shop, order, delivered);
  if (defect && random.chance(0.5)) {
    dispute(market, shop, order, delivered, 'not_as_described', 'seller_fault');
  } else if (defect) {
    sendBack(market, shop, order, rates, delivered, random.chance(0.9) ? 'damaged_by_seller' : 'counterfeit');
  } else if (random.chance(RETURNS)) {
    const outcome = random.chance(rates.listing) ? 'not_as_described' : random.pick(HONEST_RETURNS);
    sendBack(market, shop, order, rates, delivered, outcome);
  } else if (random.chance(DISPUTES)) {
    dispute(market, shop, order, delivered, random.pick(DISPUTE_REASONS), random.pick(DISPUTE_ENDS));
  } else if (random.chance(GOODWILL)) {
    const own = inOrder(market, order, 'goodwill');
    refund(own, shop, order, later(own, delivered, 1, 9), !own.random.chance(rates.earlyRefund));
  }
}

/** The parcel never comes: the customer disputes, the carrier answers for it. */
export function loseParcel(market: Market, shop: Shop, order: Order, lastSeen: Instant): void {
  const opened = Math.max(order.deliverBy, lastSeen);
  dispute(market, shop, order, opened, 'not_received', 'carrier_fault');
}

function later(market: Market, at: Instant, fewest: number, most: number): Instant {
  return at + wholeSeconds(market.random.between(fewest * DAY, most * DAY));
}

function review(market: Market, { seller }: Shop, order: Order, delivered: Instant, poor: boolean): void {
  if (!market.random.chance(poor ? 2 * REVIEWED : REVIEWED)) return;
  const stars = market.random.pick(poor ? POOR_STARS : STARS);
  market.queue.add(later(market, delivered, 0.2, 12), 'review.posted', seller.id, { orderId: order.id, stars });
}

function write(market: Market, shop: Shop, order: Order, delivered: Instant): void {
  const { random } = market;
  const { seller } = shop;
  const asked = order.placed + wholeSeconds(random.between(HOUR, Math.max(2 * HOUR, delivered - order.placed)));
  const answered = asked + wholeSeconds(random.between(HOUR / 4, 20 * HOUR));
  const misusing = seller.misconduct === 'data_misuse' && answered >= (seller.badFrom ?? market.end);
  const lures = misusing && random.chance(LURED);
  screen(market, shop, order, asked, 'customer', random.chance(SLIPS) ? [random.pick(CONTACTS)] : []);
  if (lures) screen(market, shop, order, answered, 'seller', [random.pick(LURES)], true);
  else screen(market, shop, order, answered, 'seller', random.chance(SLIPS) ? [random.pick(CONTACTS)] : []);
}

function screen(
  market: Market,
  { seller }: Shop,
  order: Order,
  at: Instant,
  sender: 'seller' | 'customer',
  findings: readonly string[],
  confirmed?: true,
): void {
  const messageId = `M-${nextCase(market)}`;
  const confirmation = confirmed ? { confirmed } : {};
  const data = { messageId, orderId: order.id, sender, findings, ...confirmation };
  market.queue.add(at, 'message.screened', seller.id, data);
}

function refund(market: Market, { seller }: Shop, order: Order, at: Instant, reviewed: boolean): void {
  const amount = money(order.minor);
  market.queue.add(at, 'refund.issued', seller.id, { orderId: order.id, by: 'seller', amount, reviewed });
}

function sendBack(
  market: Market,
  shop: Shop,
  order: Order,
  rates: Rates,
  delivered: Instant,
  outcome: ReturnOutcome,
): void {
  const own = inOrder(market, order, 'return');
  const { random, queue } = own;
  const { seller } = shop;
  const central = order.dispatched;
  const returnId = `R-${nextCase(market)}`;
  const requested = later(own, delivered, 0.5, 10);
  const received = later(own, requested, 2, 7);
  const inspected = later(own, received, 0.1, 2);
  const by = central || outcome === 'counterfeit' || random.chance(0.3) ? 'kingston' : 'seller';
  queue.add(requested, 'return.requested', seller.id, { returnId, orderId: order.id, reason: 'unwanted' });
  queue.add(received, 'return.received', seller.id, { returnId, orderId: order.id });
  queue.add(inspected, 'return.inspected', seller.id, { returnId, orderId: order.id, by, outcome });
  if (central || outcome === 'customer_damage') return;
  const early = random.chance(rates.earlyRefund);
  refund(market, shop, order, early ? later(own, requested, 0.05, 1.5) : later(own, inspected, 0.05, 2), !early);
}

function dispute(
  market: Market,
  { seller }: Shop,
  order: Order,
  from: Instant,
  reason: DisputeReason,
  outcome: DisputeOutcome,
): void {
  const disputeId = `D-${nextCase(market)}`;
  const own = inOrder(market, order, 'dispute');
  const opened = later(own, from, 0.2, 8);
  const { customer, id: orderId } = order;
  market.queue.add(opened, 'dispute.opened', seller.id, { disputeId, orderId, customer, reason });
  market.queue.add(later(own, opened, 3, 10), 'dispute.resolved', seller.id, { disputeId, orderId, outcome });
}
