import fc from 'fast-check';
import type { CancellationReason, CancelledBy, Fact } from '../../src/rulebook/facts.ts';
import { DAY, HOUR, type Instant } from '../../src/rulebook/instant.ts';
import {
  cancelled,
  claimed,
  disputed,
  placed,
  refunded,
  resolved,
  returnClosed,
  returnInspected,
  returnReceived,
  returnRequested,
  returnSent,
  reviewed,
  scanned,
} from '../builders.ts';
import { arbitraryHour, arbitraryLag, arbitraryNear, dayAt, type Step, tell } from './steps.ts';

/** Out of a hundred orders of a profile: how many go wrong in which way. */
export type OrderWeights = {
  readonly late: number;
  readonly cancelled: number;
  readonly claims: number;
  readonly faked: number;
  readonly disputes: number;
  readonly returns: number;
  readonly refunds: number;
  readonly dispatched: number;
};

export type Size = { readonly sellers: number; readonly customers: number; readonly days: number };

/** The number of a seller; the first two do most of what happens. */
export function sellerOf(size: Size): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 1, max: Math.min(2, size.sellers) }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: size.sellers }) },
  );
}

const REGIONS = ['Kingston', 'Portland', 'Clarendon'];
const CARRIERS = ['Post', 'Knutsford'];

/** `percent` times in a hundred the arbitrary, else nothing; shrinks to nothing. */
export function sometimes<Value>(percent: number, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  if (percent <= 0) return fc.constant(undefined);
  return fc.oneof(
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary: arbitrary as fc.Arbitrary<Value | undefined> },
  );
}

const arbitraryCancellation = fc.record({
  since: fc.constantFrom<'placed' | 'shipBy'>('placed', 'placed', 'placed', 'shipBy'),
  after: fc.constantFrom(HOUR, 2 * HOUR, 2 * HOUR + 1, 3 * HOUR, 8 * HOUR, 20 * HOUR),
  near: arbitraryNear,
  by: fc.constantFrom<CancelledBy>('seller', 'seller', 'seller', 'seller', 'customer', 'platform', 'unknown'),
  reason: fc.constantFrom<CancellationReason>(
    'out_of_stock',
    'pricing_error',
    'cannot_ship',
    'cannot_ship',
    'customer_request',
  ),
});

const arbitraryClaim = fc.record({
  status: fc.constantFrom<'shipped' | 'delivered'>('shipped', 'shipped', 'delivered'),
  hours: fc.constantFrom(1, 5, 30, 60, 100, 150),
  number: sometimes(50, fc.constantFrom('own', 'T-1', 'T-2')),
  by: fc.constantFrom<'seller' | 'kingston'>('seller', 'seller', 'seller', 'seller', 'kingston'),
  /** Told just before or after this long after the acceptance: a scan at the deadline. */
  toTheScan: sometimes(15, arbitraryNear),
});

const arbitraryExtraScan = fc.record({
  hours: fc.constantFrom(-20, -1, 2, 12, 40, 80, 120),
  scan: fc.constantFrom<'exception' | 'returned' | 'in_transit' | 'customs' | 'delivered'>(
    'exception',
    'exception',
    'returned',
    'in_transit',
    'customs',
    'delivered',
  ),
  number: fc.constantFrom('own', 'T-1', 'T-2', 'T-3'),
  region: sometimes(40, fc.constantFrom(...REGIONS)),
  destinationRegion: sometimes(30, fc.constantFrom(...REGIONS)),
});

const arbitraryDispute = fc.record({
  days: fc.constantFrom(5, 12, 20, 41),
  takes: fc.constantFrom(0, 1, 3, 10, 30),
  reason: fc.constantFrom<'not_received' | 'not_as_described' | 'counterfeit'>(
    'not_received',
    'not_as_described',
    'counterfeit',
  ),
  outcome: fc.constantFrom<'seller_fault' | 'carrier_fault' | 'customer_fault' | 'withdrawn' | undefined>(
    'seller_fault',
    'seller_fault',
    'seller_fault',
    'carrier_fault',
    'customer_fault',
    'withdrawn',
    undefined,
  ),
  opened: fc.constantFrom(true, true, true, true, false),
  /** Looked at again so many days after the decision, or before there is one; a second look may follow. */
  reviews: sometimes(
    40,
    fc.array(
      fc.record({
        after: fc.constantFrom(-1, 0, 2, 12),
        outcome: fc.constantFrom<'seller_fault' | 'no_fault' | 'customer_fault'>(
          'seller_fault',
          'no_fault',
          'customer_fault',
        ),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
});

const arbitraryReturn = fc.record({
  days: fc.constantFrom(6, 15, 33),
  takes: fc.constantFrom(0, 2, 9),
  outcome: fc.constantFrom<Extract<Fact, { type: 'return.inspected' }>['outcome'] | undefined>(
    'as_described',
    'not_as_described',
    'not_as_described',
    'damaged_by_seller',
    'damaged_by_seller',
    'damaged_in_transit',
    'counterfeit',
    'customer_damage',
    undefined,
  ),
  words: fc.integer({ min: 0, max: 3 }),
  /** Closed so many days after the asking, before or after an inspection: the first one told ends it. */
  closed: sometimes(
    25,
    fc.record({
      after: fc.constantFrom(0, 1, 5),
      why: fc.constantFrom<'withdrawn' | 'not_sent' | 'no_refund'>('withdrawn', 'not_sent', 'no_refund'),
    }),
  ),
});

function arbitraryOrder(size: Size, weights: OrderWeights) {
  return fc.record({
    seller: sellerOf(size),
    customer: fc.integer({ min: 1, max: size.customers }),
    day: fc.integer({ min: 0, max: size.days }),
    hour: arbitraryHour,
    shipIn: fc.constantFrom(1, 1, 1, 2, 3),
    dispatched: sometimes(weights.dispatched, fc.constant(true)),
    region: sometimes(70, fc.constantFrom(...REGIONS)),
    country: fc.constantFrom('JM', 'JM', 'US'),
    international: sometimes(30, fc.boolean()),
    listings: fc.subarray(['L-1', 'L-2', 'L-3', 'L-4'], { maxLength: 2 }),
    carrier: fc.constantFrom(...CARRIERS),
    number: sometimes(weights.faked, fc.constantFrom('T-1', 'T-2')),
    /** Undefined: handed over in good time; else relative to `shipBy`, or never. */
    handover: sometimes(
      weights.late,
      fc.oneof(arbitraryNear, fc.constantFrom<number | 'never'>(DAY, 26 * HOUR, 2 * DAY, 9 * DAY, 'never', 'never')),
    ),
    deliveredAfter: sometimes(60, fc.constantFrom(1, 2, 4, 9)),
    cancellation: sometimes(weights.cancelled, arbitraryCancellation),
    claims: sometimes(weights.claims, fc.array(arbitraryClaim, { minLength: 1, maxLength: 3 })),
    extra: sometimes(weights.faked, fc.array(arbitraryExtraScan, { minLength: 1, maxLength: 3 })),
    dispute: sometimes(weights.disputes, arbitraryDispute),
    return: sometimes(weights.returns, arbitraryReturn),
    refund: sometimes(
      weights.refunds,
      fc.record({ days: fc.constantFrom(1, 3, 8), reviewed: fc.constantFrom(false, false, true) }),
    ),
    lags: fc.array(arbitraryLag, { maxLength: 8 }),
  });
}

type Told = ReturnType<typeof arbitraryOrder> extends fc.Arbitrary<infer Order> ? Order : never;

/** One order from placing to the last word about it. */
export function orderStory(size: Size, weights: OrderWeights): fc.Arbitrary<(story: number) => Step[]> {
  return arbitraryOrder(size, weights).map(
    (order) => (story: number) => tell(story, order.lags, factsOf(order, `O-${story}`)),
  );
}

function factsOf(order: Told, orderId: string): Fact[] {
  const seller = `S-${order.seller}`;
  const at = dayAt(order.day, order.hour);
  const shipBy = at + order.shipIn * DAY;
  const own = { seller, orderId };
  const number = (name: string) => (name === 'own' ? `T-${orderId}` : name);
  const accepted = acceptedAt(order, at, shipBy);
  const first = placed({
    ...own,
    at,
    shipBy,
    deliverBy: at + 8 * DAY,
    customer: `C-${order.customer}`,
    fulfilment: order.dispatched ? 'dispatched' : 'seller',
    country: order.country,
    region: order.region,
    international: order.international,
    listings: order.listings,
  });
  const scans = [
    ...(accepted === undefined ? [] : [{ at: accepted, scan: 'accepted' as const }]),
    ...(accepted === undefined || order.deliveredAfter === undefined
      ? []
      : [{ at: accepted + order.deliveredAfter * DAY, scan: 'delivered' as const }]),
  ].map((scan) => scanned({ ...own, ...scan, carrier: order.carrier, trackingNumber: number(order.number ?? 'own') }));
  const extra = (order.extra ?? []).map(({ hours, number: name, ...scan }) =>
    scanned({ ...own, ...scan, at: at + hours * HOUR, carrier: order.carrier, trackingNumber: number(name) }),
  );
  const claims = (order.claims ?? []).map(({ hours, number: name, status, by, toTheScan }) => {
    const wait = status === 'shipped' ? 3 * DAY : 5 * DAY;
    const time = toTheScan === undefined || accepted === undefined ? at + hours * HOUR : accepted - wait + toTheScan;
    return claimed({ ...own, at: time, status, by, carrier: order.carrier, trackingNumber: name && number(name) });
  });
  const refund =
    order.refund && refunded({ ...own, at: at + order.refund.days * DAY, reviewed: order.refund.reviewed });
  return [first, ...scans, ...claims, ...extra, ...ending(order, own, at, shipBy), ...(refund ? [refund] : [])];
}

function acceptedAt(order: Told, at: Instant, shipBy: Instant): Instant | undefined {
  if (order.handover === undefined) return order.cancellation === undefined ? at + 12 * HOUR : undefined;
  return order.handover === 'never' ? undefined : shipBy + order.handover;
}

function ending(order: Told, own: { seller: string; orderId: string }, at: Instant, shipBy: Instant): Fact[] {
  const facts: Fact[] = [];
  const { cancellation, dispute, return: sentBack } = order;
  if (cancellation !== undefined) {
    const { since, after, near, by, reason } = cancellation;
    facts.push(cancelled({ ...own, at: since === 'placed' ? at + after : shipBy + near, by, reason }));
  }
  if (dispute !== undefined) {
    const opened = at + dispute.days * DAY;
    if (dispute.opened) facts.push(disputed({ ...own, at: opened, reason: dispute.reason }));
    const decided = opened + dispute.takes * DAY;
    if (dispute.outcome) facts.push(resolved({ ...own, at: decided, outcome: dispute.outcome }));
    for (const { after, outcome } of dispute.reviews ?? [])
      facts.push(reviewed({ ...own, at: decided + after * DAY, outcome }));
  }
  if (sentBack !== undefined) {
    const asked = at + sentBack.days * DAY;
    if (sentBack.words > 0) facts.push(returnRequested({ ...own, at: asked }));
    if (sentBack.words > 2) facts.push(returnSent({ ...own, at: asked }));
    if (sentBack.words > 1) facts.push(returnReceived({ ...own, at: asked }));
    const { closed } = sentBack;
    if (closed !== undefined) facts.push(returnClosed({ ...own, at: asked + closed.after * DAY, why: closed.why }));
    if (sentBack.outcome)
      facts.push(returnInspected({ ...own, at: asked + sentBack.takes * DAY, outcome: sentBack.outcome }));
  }
  return facts;
}
