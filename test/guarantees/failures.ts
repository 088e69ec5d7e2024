import fc from 'fast-check';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, HOUR, type Instant } from '../../src/rulebook/instant.ts';
import {
  cancelled,
  claimed,
  day,
  disputed,
  inspected,
  placed,
  refunded,
  resolved,
  returnInspected,
  scanned,
  stocked,
} from '../builders.ts';

/** What goes wrong once: the facts of one order (or listing, or consignment) placed at an instant. */
export type Failure = (orderId: string, at: Instant) => Fact[];

const long = 9 * DAY;

/** One way to fail, or several, for each metric; nothing else of these orders is a lapse. */
export const FAILURES: Readonly<Record<string, readonly Failure[]>> = {
  late_dispatch: [
    (orderId, at) => [placed({ orderId, at })],
    (orderId, at) => [placed({ orderId, at }), scanned({ orderId, at: at + 2 * DAY + 1 })],
    (orderId, at) => [placed({ orderId, at }), cancelled({ orderId, at: at + 2 * DAY + 1 })],
  ],
  late_cancellation: [
    (orderId, at) => [placed({ orderId, at }), cancelled({ orderId, at: at + 2 * HOUR + 1 })],
    (orderId, at) => [placed({ orderId, at }), cancelled({ orderId, at: at + 2 * DAY, reason: 'other' })],
  ],
  improper_status: [
    (orderId, at) => [
      placed({ orderId, at, shipBy: at + long }),
      claimed({ orderId, at }),
      scanned({ orderId, at: at + 3 * DAY + 1 }),
    ],
    (orderId, at) => [
      placed({ orderId, at }),
      scanned({ orderId, at }),
      claimed({ orderId, at: at + HOUR, status: 'delivered' }),
    ],
  ],
  listing_inaccuracy: [
    (orderId, at) => [inspected({ at, listingId: `L-${orderId}` })],
    (orderId, at) => [...handedOver(orderId, at), returned(orderId, at, 'not_as_described')],
  ],
  early_refund: [(orderId, at) => [...handedOver(orderId, at), refunded({ orderId, at: at + DAY })]],
  order_defect: [
    (orderId, at) => [...handedOver(orderId, at), disputed({ orderId, at }), resolved({ orderId, at: at + DAY })],
    (orderId, at) => [...handedOver(orderId, at), resolved({ orderId, at: at + DAY })],
    (orderId, at) => [...handedOver(orderId, at), returned(orderId, at, 'damaged_by_seller')],
    (orderId, at) => [...handedOver(orderId, at), returned(orderId, at, 'counterfeit')],
  ],
  stock_misdeclared: [(orderId, at) => [stocked({ consignmentId: orderId, at })]],
};

function handedOver(orderId: string, at: Instant): Fact[] {
  return [placed({ orderId, at }), scanned({ orderId, at: at + HOUR })];
}

function returned(
  orderId: string,
  at: Instant,
  outcome: 'not_as_described' | 'damaged_by_seller' | 'counterfeit',
): Fact {
  return returnInspected({ orderId, at: at + 5 * DAY, outcome });
}

/** One failure of some metrics, at most one of each, at any time. */
export const atMostOneOfEach: fc.Arbitrary<Fact[]> = fc
  .tuple(...Object.entries(FAILURES).map(([metric, ways]) => fc.option(arbitraryFailure(metric, ways), { nil: [] })))
  .map((failures) => failures.flat());

function arbitraryFailure(metric: string, ways: readonly Failure[]): fc.Arbitrary<Fact[]> {
  const when = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 5, 12));
  return fc
    .tuple(fc.constantFrom(...ways), when)
    .map(([way, [days, hours]]) =>
      way(`${metric}-1`, day(days, hours)).map((fact, index) => ({ ...fact, id: `${metric}-${index}` })),
    );
}
