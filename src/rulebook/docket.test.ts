import { describe, expect, test } from 'vitest';
import { cancelled, confirmed, day, declared, placed, refunded, scanned } from '../../test/builders.ts';
import { POLICY } from '../../test/policy-fixture.ts';
import { lateOrders } from '../../test/reference/examples.ts';
import { Docket } from './docket.ts';
import { NEVER } from './instant.ts';
import { PlatformLog } from './platform-log.ts';
import { Versions } from './policy/versions.ts';
import { emptyTallies } from './standing/steps.ts';

function opened() {
  const log = new PlatformLog(Versions.of(POLICY));
  const lines: string[] = [];
  const docket = new Docket('S-1', log, ({ decision }, number) => lines.push(`${number} ${decision.decision}`));
  return { docket, log, lines };
}

describe('a docket', () => {
  test('begins with nothing: no clock, nothing due, nothing to count or to excuse', () => {
    const { docket } = opened();
    expect(docket).toMatchObject({
      clock: Number.NEGATIVE_INFINITY,
      due: NEVER,
      lastSettled: undefined,
      excusable: undefined,
      decided: 0,
      platformVersion: 0,
    });
  });

  test('numbers what it delivers through its life, snapshots included', () => {
    const { docket, log, lines } = opened();
    docket.fold(confirmed('off_platform_contact', { at: day(0) }), day(0));
    const next = Docket.restore(docket.snapshot(), log, ({ decision }, number) =>
      lines.push(`${number} ${decision.decision}`),
    );
    next.fold(confirmed('off_platform_contact', { at: day(1) }), day(1));
    expect(lines).toEqual(['1 warning.issued', '2 restriction.applied', '3 restriction.applied']);
    expect(next.decided).toBe(3);
  });

  test('refuses an order that is already placed, and is as before then', () => {
    const { docket } = opened();
    const order = placed({ orderId: 'O-1', at: day(0) });
    expect(docket.fold(order, day(0))).toBeUndefined();
    const before = docket.snapshot();
    const refusal = { code: 'order-already-placed', orderId: 'O-1' };
    expect(docket.refusalOf({ ...order, id: 'again' })).toEqual(refusal);
    expect(docket.fold({ ...order, id: 'again' }, day(1))).toEqual(refusal);
    expect(docket.snapshot()).toEqual(before);
    expect(docket.refusalOf(cancelled({ orderId: 'O-1', at: day(0) }))).toBeUndefined();
    expect(docket.hasOrder('O-1')).toBe(true);
    expect(docket.hasOrder('O-2')).toBe(false);
  });

  test('keeps good ends that nobody has asked for yet', () => {
    const { docket, log } = opened();
    docket.fold(placed({ orderId: 'O-1', at: day(0) }), day(0));
    docket.fold(scanned({ orderId: 'O-1', at: day(1) }), day(1));
    expect(Docket.restore(docket.snapshot(), log, () => {}).lastSettled).toBe(day(1));
  });

  test('is the same after somebody has looked at it', () => {
    const { docket } = opened();
    for (const order of lateOrders(0, 3)) docket.fold(order, order.at);
    docket.fold(scanned({ orderId: 'late-3', at: day(4) }), day(4));
    const before = JSON.stringify(docket.snapshot());
    docket.view();
    expect(JSON.stringify(docket.snapshot())).toBe(before);
  });

  test('never goes back in time', () => {
    const { docket } = opened();
    docket.advance(day(3));
    expect(() => docket.fold(placed({ at: day(1) }), day(2))).toThrow('the clock of seller S-1 cannot go back');
  });
});

describe('what can be told of it without reading it', () => {
  test('an order’s deadline is due a moment after it, and then never again', () => {
    const { docket } = opened();
    docket.fold(placed({ at: day(0), shipBy: day(2) }), day(0));
    expect(docket.due).toBe(day(2) + 1);
    docket.advance(day(2));
    expect(docket.due).toBe(day(2) + 1);
    docket.advance(day(2) + 1);
    expect(docket).toMatchObject({ due: NEVER, lastSettled: day(2) });
  });

  test('a deadline of the ladder is due at its instant', () => {
    const { docket, lines } = opened();
    docket.fold(confirmed('off_platform_contact', { at: day(0) }), day(0));
    expect(docket.due).toBe(day(14));
    docket.advance(day(14));
    expect(lines).toEqual(['1 warning.issued', '2 action.review']);
  });

  test('where the deadlines lie whose lapses a context may excuse', () => {
    const { docket } = opened();
    for (const order of lateOrders(0, 3)) docket.fold(order, order.at);
    docket.advance(day(9));
    expect(docket.excusable).toEqual({ from: day(2), to: day(5) });
    // What nothing can excuse is not in it.
    docket.fold(refunded({ orderId: 'late-0', at: day(10) }), day(10));
    expect(docket.excusable).toEqual({ from: day(2), to: day(5) });
  });

  test('nor is there anything to excuse in what is excused', () => {
    const { docket, log } = opened();
    for (const order of lateOrders(0, 3)) docket.fold(order, order.at);
    docket.advance(day(9));
    log.append({ kind: 'context', at: day(9), fact: declared({ at: day(9), from: day(1), to: day(3) }) });
    docket.catchUp(log.version);
    expect(docket.excusable).toEqual({ from: day(5), to: day(5) });
  });
});

describe('what reaches all sellers', () => {
  test('a weekly record comes before the ladder’s own deadlines of its instant, and these come with it', () => {
    const { docket, log, lines } = opened();
    docket.fold(confirmed('off_platform_contact', { at: day(0, 5) }), day(0, 5));
    const tallies = emptyTallies();
    docket.tally(day(14, 5), tallies);
    expect(lines).toEqual(['1 warning.issued']);
    log.append({ kind: 'record', at: day(14, 5), tallies });
    docket.catchUp(log.version);
    expect(lines).toEqual(['1 warning.issued', '2 action.review']);
  });

  test('every eighth record it forgets what can move nothing any more', () => {
    const { docket, log } = opened();
    docket.fold(placed({ orderId: 'O-1', at: day(0) }), day(0));
    const known = Array.from({ length: 40 }, (_, week) => {
      log.append({ kind: 'record', at: day(7 * week + 7, 5), tallies: emptyTallies() });
      docket.catchUp(log.version);
      return docket.hasOrder('O-1');
    });
    expect(known.lastIndexOf(true)).toBe(38);
    expect(docket.snapshot().orders.rows.ids).toEqual([]);
  });

  test('reaches a docket when it is caught up with, as if it had been there at once', () => {
    const { docket, log } = opened();
    docket.fold(placed({ orderId: 'O-1', at: day(0), shipBy: day(2) }), day(0));
    log.append({ kind: 'context', at: day(1), fact: declared({ at: day(1), from: day(1), to: day(3) }) });
    log.append({ kind: 'record', at: day(7, 5), tallies: emptyTallies() });
    docket.catchUp(log.version);
    expect(docket).toMatchObject({ platformVersion: 2, clock: day(7, 5), excusable: undefined, lastSettled: day(2) });
    expect(docket.state.histories[0]?.lapses[0]).toMatchObject({ excusedBy: expect.any(String) });
  });

  test('it is counted in a weekly record up to just before it', () => {
    const { docket } = opened();
    docket.fold(placed({ orderId: 'O-1', at: day(0), shipBy: day(7, 5) }), day(0));
    docket.fold(placed({ orderId: 'O-2', at: day(0), shipBy: day(7, 5) - 1 }), day(0));
    docket.fold(scanned({ orderId: 'O-1', at: day(1) }), day(1));
    const tallies = emptyTallies();
    docket.tally(day(7, 5), tallies);
    expect(tallies[0]).toEqual({ items: 2, lapses: 1, sellers: 1, most: 2 });
    expect(tallies[1]).toEqual({ items: 1, lapses: 0, sellers: 1, most: 1 });
  });
});
