import { describe, expect, test } from 'vitest';
import { at, cancelled, confirmed, day, placed, scanned } from '../../test/builders.ts';
import { POLICY } from '../../test/policy-fixture.ts';
import { lateOrders } from '../../test/reference/examples.ts';
import type { Decision } from './decision.ts';
import type { Fact } from './facts.ts';
import { Marketplace } from './marketplace.ts';
import { Versions } from './policy/versions.ts';

function marketplace(policy = POLICY): { engine: Marketplace; lines: Decision[] } {
  const lines: Decision[] = [];
  return { engine: new Marketplace(Versions.of(policy), ({ decision }) => lines.push(decision)), lines };
}

function judge(facts: readonly Fact[], until?: number): string[] {
  const { engine, lines } = marketplace();
  for (const fact of facts) engine.accept(fact);
  engine.finish(until);
  return lines.map(({ action, decision }) => `${action} ${decision}`);
}

describe('what it refuses', () => {
  test('an order that is already placed, and one of another seller', () => {
    const { engine } = marketplace();
    const order = placed({ orderId: 'O-1', at: day(0) });
    expect(engine.accept(order)).toBeUndefined();
    expect(engine.accept({ ...order, id: 'again' })).toEqual({ code: 'order-already-placed', orderId: 'O-1' });
    const scan = scanned({ orderId: 'O-1', at: day(1), seller: 'S-2' });
    expect(engine.accept(scan)).toEqual({ code: 'order-of-another-seller', orderId: 'O-1' });
    expect(engine.accept(cancelled({ orderId: 'O-1', at: day(1) }))).toBeUndefined();
  });

  test('the id of an order stays taken when the order itself has long been forgotten', () => {
    const { engine } = marketplace();
    engine.accept(placed({ orderId: 'O-1', at: day(0) }));
    engine.accept(scanned({ orderId: 'O-1', at: day(1) }));
    engine.accept(placed({ orderId: 'O-2', at: day(600) }));
    const refused = { code: 'order-of-another-seller', orderId: 'O-1' };
    expect(engine.accept(placed({ orderId: 'O-1', at: day(601), seller: 'S-2' }))).toEqual(refused);
    expect(engine.accept(scanned({ orderId: 'O-1', at: day(601), seller: 'S-2' }))).toEqual(refused);
    const own = { code: 'order-already-placed', orderId: 'O-1' };
    expect(engine.accept(placed({ orderId: 'O-1', at: day(601) }))).toEqual(own);
    expect(engine.accept(scanned({ orderId: 'O-1', at: day(601) }))).toBeUndefined();
  });

  test('a refused fact does not move the clock', () => {
    const { engine } = marketplace();
    engine.accept(placed({ orderId: 'O-1', at: day(0) }));
    engine.accept(placed({ orderId: 'O-1', at: day(9), seller: 'S-2' }));
    expect(engine.clock).toBe(day(0));
  });
});

describe('the clock', () => {
  test('is the latest time of any seller; a fact from before it moves it not back', () => {
    const { engine } = marketplace();
    for (const [seller, days] of [
      ['S-1', 3],
      ['S-2', 9],
      ['S-1', 5],
    ] as const)
      engine.accept(placed({ seller, at: day(days) }));
    expect(engine.clock).toBe(day(9));
  });

  test('another seller’s fact makes a deadline pass, and the decision bears the deadline’s instant', () => {
    const { engine, lines } = marketplace();
    for (const order of lateOrders(0, 3, 6, 9)) engine.accept(order);
    engine.accept(placed({ seller: 'S-2', at: day(30) }));
    engine.finish();
    expect(lines[0]).toMatchObject({ at: day(11), decision: 'warning.issued' });
  });

  test('finish moves it only forwards', () => {
    const { engine } = marketplace();
    engine.accept(placed({ at: day(5) }));
    engine.finish(day(2));
    expect(engine.clock).toBe(day(5));
    engine.finish(day(7));
    expect(engine.clock).toBe(day(7));
  });
});

describe('the order of lines', () => {
  test('time, then seller, then action, whoever was told of first', () => {
    const facts = ['S-3', 'S-10', 'S-1'].map((seller) => confirmed('off_platform_contact', { seller, at: day(1) }));
    expect(judge(facts, day(2))).toEqual(['S-1/1 warning.issued', 'S-10/1 warning.issued', 'S-3/1 warning.issued']);
  });

  test('actions of one instant by number', () => {
    const breaches = Array.from({ length: 2 }, (_, number) => confirmed('off_platform_contact', { at: day(number) }));
    expect(judge(breaches, day(2))).toEqual([
      'S-1/1 warning.issued',
      'S-1/2 restriction.applied',
      'S-1/3 restriction.applied',
    ]);
  });

  test('lines come out at a weekly record at the latest', () => {
    const { engine, lines } = marketplace();
    engine.accept(confirmed('off_platform_contact', { at: at('2026-03-03') }));
    expect(lines).toEqual([]);
    engine.accept(placed({ at: at('2026-03-09 05:00') }));
    expect(lines).toHaveLength(1);
  });
});

test('it knows how many sellers it has seen, and each by name', () => {
  const { engine } = marketplace();
  for (const seller of ['S-1', 'S-2', 'S-1']) engine.accept(placed({ seller }));
  expect(engine.sellerCount).toBe(2);
  expect(engine.find('S-2')).toBeDefined();
  expect(engine.find('S-9')).toBeUndefined();
});
