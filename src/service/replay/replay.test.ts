import { describe, expect, test } from 'vitest';
import { day, placed, scanned } from '../../../test/builders.ts';
import { brief, lateOrders } from '../../../test/reference/examples.ts';
import type { Fact } from '../../rulebook/facts.ts';
import { loadDefaultPolicy } from '../policy/load.ts';
import { Replay } from './replay.ts';

function replayed(until?: number): { replay: Replay; lines: string[] } {
  const lines: string[] = [];
  return { replay: new Replay(loadDefaultPolicy(), ({ decision }) => lines.push(brief(decision)), until), lines };
}

const order = placed({ id: 'order', orderId: 'O-1', at: day(0), digest: 1 });
const late: readonly Fact[] = lateOrders(0, 3, 6, 9);
const warned = '11 warning.issued S-1/1';
const clock = placed({ orderId: 'clock', at: day(50), shipBy: day(900) });

describe('a replay', () => {
  test('decides on what it took in, and sums up', () => {
    const { replay, lines } = replayed();
    for (const fact of [...late, clock]) expect(replay.accept(fact)).toBeUndefined();
    expect(replay.finish()).toEqual({ events: 5, duplicates: 0, sellers: 1, decisions: { 'warning.issued': 1 } });
    expect(lines).toEqual([warned]);
  });

  test('takes a repeat for nothing, however often it comes', () => {
    const { replay } = replayed();
    for (const fact of [order, order, { ...order }]) expect(replay.accept(fact)).toBeUndefined();
    expect(replay.finish()).toMatchObject({ events: 1, duplicates: 2 });
  });

  test('refuses another event under the same identity', () => {
    const { replay } = replayed();
    replay.accept(order);
    expect(replay.accept({ ...order, digest: 2 })).toEqual({ code: 'conflicting-event', id: 'order' });
    expect(replay.finish()).toMatchObject({ events: 1, duplicates: 0 });
  });

  test('an identity is of a subject and a source', () => {
    const { replay } = replayed();
    const scans = ['S-1', 'S-2'].flatMap((seller) =>
      ['/shop', '/carrier'].map((source) =>
        scanned({ id: 'e', seller, source, orderId: `O-${seller}-${source}`, digest: 1 }),
      ),
    );
    for (const scan of scans) expect(replay.accept(scan)).toBeUndefined();
    expect(replay.finish()).toMatchObject({ events: 4, sellers: 2 });
  });

  test('refuses what is about an order of another seller, and does not count it', () => {
    const { replay } = replayed();
    replay.accept(order);
    const scan = scanned({ seller: 'S-2', orderId: 'O-1', at: day(1) });
    expect(replay.accept(scan)).toEqual({ code: 'order-of-another-seller', orderId: 'O-1' });
    expect(replay.finish()).toMatchObject({ events: 1 });
  });
});

describe('until an instant', () => {
  test('it moves the clock there: a deadline at that instant has not passed, a moment later it has', () => {
    const upTo = (until: number) => {
      const { replay, lines } = replayed(until);
      for (const fact of late) replay.accept(fact);
      replay.finish();
      return lines;
    };
    expect(upTo(day(11))).toEqual([]);
    expect(upTo(day(11) + 1)).toEqual([warned]);
  });

  test('an event at that instant is read', () => {
    const { replay } = replayed(clock.at);
    for (const fact of [...late, clock]) replay.accept(fact);
    expect(replay.finish()).toMatchObject({ events: 5 });
  });

  test('later events are not read, even those that would be refused', () => {
    const { replay, lines } = replayed(day(20));
    for (const fact of [...late, clock, { ...order, at: day(30) }, { ...order, at: day(31), digest: 2 }])
      expect(replay.accept(fact)).toBeUndefined();
    expect(replay.finish()).toMatchObject({ events: 4 });
    expect(lines).toEqual([warned]);
  });
});
