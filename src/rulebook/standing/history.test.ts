import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../test/builders.ts';
import {
  arbitraryItems,
  arbitraryKey,
  historyOf,
  type Item,
  naiveItems,
  naiveMeters,
  naiveReadings,
  readings,
  reportAt,
} from '../../../test/meter/items.ts';
import { utcDay } from '../instant.ts';
import { type Lapse, ORDER_DEFECT } from '../items.ts';
import { foldMeter } from './meter.ts';
import { emptyTallies } from './steps.ts';

const bounds = { numRuns: 400, seed: 2026_03 };
const shuffled = arbitraryItems.chain((items) =>
  fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
);

describe('a history of items', () => {
  test('reads the same in whatever order its items arrive', () => {
    fc.assert(
      fc.property(shuffled, ([items, arrived]) => {
        expect(readings(historyOf(arrived))).toEqual(readings(historyOf(items)));
      }),
      bounds,
    );
  });

  test('reads the same whether or not it was read in between', () => {
    fc.assert(
      fc.property(arbitraryItems, arbitraryKey, (items, key) => {
        const history = historyOf([]);
        for (const { good, key: each } of items) {
          if (good) history.addGood(each);
          else history.addLapse(reportAt(each), 0);
          readings(history);
          history.itemsNow(key);
        }
        expect(readings(history)).toEqual(readings(historyOf(items)));
      }),
      { ...bounds, numRuns: 150 },
    );
  });

  test('gives the meter of Page’s test and its list at every lapse, and it is never below 0', () => {
    fc.assert(
      fc.property(shuffled, ([items, arrived]) => {
        const read = readings(historyOf(arrived)).lapses.map(({ meter, first }, index) => ({
          meter,
          list: index - first + 1,
        }));
        expect(read).toEqual(naiveReadings(items));
        expect(Math.min(0, ...read.map(({ meter }) => meter))).toBe(0);
      }),
      bounds,
    );
  });

  test('gives N by its formula at every lapse', () => {
    fc.assert(
      fc.property(shuffled, ([items, arrived]) => {
        expect(readings(historyOf(arrived)).lapses.map((lapse) => lapse.items)).toEqual(naiveItems(items));
      }),
      bounds,
    );
  });

  test('a lapse that is taken out was never there', () => {
    fc.assert(
      fc.property(arbitraryItems, fc.array(fc.nat()), (items, chosen) => {
        const history = historyOf(items);
        const gone = new Set<Lapse>();
        for (const index of chosen) {
          const lapse = history.lapses[index % Math.max(1, history.lapses.length)];
          if (lapse === undefined) continue;
          gone.add(lapse);
          history.removeLapse(lapse);
        }
        expect(readings(history)).toEqual(readings(historyOf(without(items, gone))));
      }),
      bounds,
    );
  });

  test('a good end that is taken out was never there', () => {
    fc.assert(
      fc.property(arbitraryItems, arbitraryKey, (items, key) => {
        const history = historyOf(items);
        history.addGood(key);
        history.removeGood(key);
        expect(readings(history)).toEqual(readings(historyOf(items)));
      }),
      bounds,
    );
  });

  test('an excused lapse weighs like none: in the meter, in N, and in the counts (F3)', () => {
    fc.assert(
      fc.property(arbitraryItems, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (items, chosen) => {
        const history = historyOf(items);
        const excused = new Set(chosen.map((index) => history.lapses[index % Math.max(1, history.lapses.length)]));
        for (const lapse of history.lapses)
          if (excused.has(lapse)) {
            lapse.excusedBy = 'weather';
            history.itemChanged(lapse);
          }
        const kept = history.lapses.map((lapse) => !excused.has(lapse));
        const { lapses, itemsNow, count } = readings(history);
        const never = readings(historyOf(without(items, excused as Set<Lapse>)));
        const figures = ({ meter, items: number }: { meter: number; items: number }) => ({ meter, items: number });
        expect(lapses.filter((_, index) => kept[index]).map(figures)).toEqual(never.lapses.map(figures));
        expect({ itemsNow, count }).toEqual({ itemsNow: never.itemsNow, count: never.count });
      }),
      bounds,
    );
  });

  test('what it forgets stays in N', () => {
    fc.assert(
      fc.property(arbitraryItems, fc.integer({ min: 0, max: 100 }), (items, days) => {
        const history = historyOf(items);
        const kept = historyOf(items);
        history.forgetBefore(utcDay(day(days)));
        const offset = kept.lapses.length - history.lapses.length;
        expect(history.itemsNow(day(150))).toBe(kept.itemsNow(day(150)));
        for (let index = 0; index < history.lapses.length; index++)
          expect(history.itemsAt(index)).toBe(kept.itemsAt(index + offset));
      }),
      bounds,
    );
  });

  test('what it forgets lowers no meter afterwards, whatever arrives late', () => {
    const late = fc.array(fc.record({ good: fc.boolean(), key: arbitraryKey }), { maxLength: 5 });
    fc.assert(
      fc.property(arbitraryItems, late, fc.integer({ min: 0, max: 60 }), (items, arrived, days) => {
        const history = historyOf(items);
        const from = day(days);
        history.forgetBefore(utcDay(from));
        const recent = arrived.filter(({ key }) => key >= from);
        for (const { good, key } of recent) {
          if (good) history.addGood(key);
          else history.addLapse(reportAt(key), 0);
        }
        const kept = [...items.filter(({ key }) => key >= from), ...recent];
        const meters = history.lapses.map((_, index) => foldMeter(history, from - 1, index, () => true).meter);
        expect(meters).toEqual(naiveMeters(kept));
      }),
      bounds,
    );
  });

  test('is counted in a weekly record’s window, also where a new policy version makes it longer', () => {
    const history = historyOf([10, 20, 50].map((days) => ({ good: days < 50, key: day(days) })));
    const counted = (from: number) => {
      const tallies = emptyTallies();
      history.countInto(tallies, day(from), day(200));
      return { all: tallies[ORDER_DEFECT]?.items, own: history.own.items };
    };
    expect(counted(15)).toEqual({ all: 2, own: 2 });
    expect(counted(90)).toEqual({ all: 0, own: 0 });
    history.startVersion();
    expect(counted(5)).toEqual({ all: 3, own: 3 });
  });

  test('behind a reset the meter is folded from 0', () => {
    fc.assert(
      fc.property(arbitraryItems, fc.integer({ min: 0, max: 100 }), (items, days) => {
        const history = historyOf(items);
        history.setResets([{ key: day(days), arrival: 0 }]);
        const last = history.lapses.length - 1;
        const reading = foldMeter(history, Number.NEGATIVE_INFINITY, last, (lapse) => history.isAfterReset(lapse));
        const behind = items.filter(({ good, key }) => good || key >= day(days));
        expect(reading.meter).toBe(naiveMeters(behind).at(-1) ?? 0);
      }),
      bounds,
    );
  });
});

/** The items less one for each of these lapses. */
function without(items: readonly Item[], gone: ReadonlySet<Lapse>): Item[] {
  const keys = [...gone].flatMap((lapse) => (lapse === undefined ? [] : [lapse.key]));
  return items.filter(({ good, key }) => {
    const index = good ? -1 : keys.indexOf(key);
    if (index >= 0) keys.splice(index, 1);
    return index < 0;
  });
}
