import fc from 'fast-check';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, HOUR } from '../../src/rulebook/instant.ts';
import { claimed, disputed, placed, refunded, resolved, returnInspected, scanned } from '../builders.ts';
import { arbitraryHour, dayAt, type Step } from '../random/steps.ts';

const arbitraryGoodOrder = fc.record({
  day: fc.integer({ min: 0, max: 60 }),
  hour: arbitraryHour,
  customer: fc.integer({ min: 1, max: 6 }),
  listings: fc.subarray(['L-1', 'L-2', 'L-3'], { maxLength: 2 }),
  fulfilment: fc.constantFrom<'seller' | 'dispatched'>('seller', 'seller', 'seller', 'dispatched'),
  acceptedAfter: fc.constantFrom(1, 12, 47, 48),
  deliveredAfter: fc.option(fc.constantFrom(1, 2, 9), { nil: undefined }),
  claims: fc.boolean(),
  more: fc.constantFrom('nothing', 'nothing', 'reviewed refund', 'dispute without fault', 'return as described'),
});
type GoodOrder = typeof arbitraryGoodOrder extends fc.Arbitrary<infer Order> ? Order : never;

/** Orders that end well in every metric: told at once, in their own names. */
export function goodOrders(most: number): fc.Arbitrary<Step[]> {
  return fc
    .array(arbitraryGoodOrder, { maxLength: most, size: 'max' })
    .map((orders) => orders.flatMap((order, number) => stepsOf(order, `good-${number}`)));
}

function stepsOf(order: GoodOrder, orderId: string): Step[] {
  return factsOf(order, orderId).map((fact, index) => ({
    fact: { ...fact, id: `${orderId}-${index}` },
    arrives: fact.at,
  }));
}

function factsOf(order: GoodOrder, orderId: string): Fact[] {
  const at = dayAt(order.day, order.hour);
  const accepted = at + order.acceptedAfter * HOUR;
  const delivered = order.deliveredAfter === undefined ? undefined : accepted + order.deliveredAfter * DAY;
  const { fulfilment, listings } = order;
  const trackingNumber = `T-${orderId}`;
  const facts: Fact[] = [
    placed({ orderId, at, customer: `C-${order.customer}`, fulfilment, listings }),
    scanned({ orderId, at: accepted, trackingNumber }),
  ];
  if (order.claims) facts.push(claimed({ orderId, at: accepted, status: 'shipped', trackingNumber }));
  if (delivered !== undefined) {
    facts.push(scanned({ orderId, at: delivered, scan: 'delivered', trackingNumber }));
    if (order.claims) facts.push(claimed({ orderId, at: delivered, status: 'delivered', trackingNumber }));
  }
  return [...facts, ...more(order.more, orderId, (delivered ?? accepted) + 2 * DAY)];
}

function more(kind: string, orderId: string, at: number): Fact[] {
  if (kind === 'reviewed refund') return [refunded({ orderId, at, reviewed: true })];
  if (kind === 'return as described') return [returnInspected({ orderId, at })];
  if (kind !== 'dispute without fault') return [];
  return [disputed({ orderId, at }), resolved({ orderId, at: at + DAY, outcome: 'customer_fault' })];
}
