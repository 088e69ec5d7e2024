import fc from 'fast-check';
import { DAY, HOUR } from '../../src/rulebook/instant.ts';
import { deadlineKey, eventKey, type LapseReport, ORDER_DEFECT, type SettleKey } from '../../src/rulebook/items.ts';
import { History } from '../../src/rulebook/standing/history.ts';
import { foldMeter } from '../../src/rulebook/standing/meter.ts';
import { MILLION, type StepEntry, stepsFor } from '../../src/rulebook/standing/steps.ts';
import { day, START } from '../builders.ts';
import { POLICY } from '../policy-fixture.ts';

/** An item of one metric, as it settles. */
export type Item = { readonly good: boolean; readonly key: SettleKey };

/** A metric whose steps changed on day 40, as by a weekly record. */
export function entries(): StepEntry[] {
  const { meter, metrics } = POLICY;
  return [
    { from: Number.NEGATIVE_INFINITY, rate: 0, steps: stepsFor(meter, metrics.late_dispatch, 0) },
    { from: day(40), rate: 0.07, steps: stepsFor(meter, metrics.late_dispatch, 0.07) },
  ];
}

/** Few instants, so that items share them; half of them deadlines. */
export const arbitraryKey: fc.Arbitrary<SettleKey> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 5, 23), fc.boolean())
  .map(([days, hours, due]) => {
    const at = START + days * DAY + hours * HOUR;
    return due ? deadlineKey(at) : eventKey(at);
  });

/** Mostly good ends, so that the meter is back at 0 now and then. */
export const arbitraryItems: fc.Arbitrary<Item[]> = fc.array(
  fc.record({ good: fc.constantFrom(true, true, true, true, true, true, true, false), key: arbitraryKey }),
  { maxLength: 120, size: 'max' },
);

export function reportAt(key: SettleKey, given: Partial<LapseReport> = {}): LapseReport {
  return {
    metric: ORDER_DEFECT,
    id: `lapse-${key}`,
    key,
    subject: `C-${key}`,
    order: -1,
    listings: [],
    country: 'JM',
    international: undefined,
    ...given,
  };
}

export function historyOf(items: readonly Item[]): History {
  const history = new History(ORDER_DEFECT, entries(), POLICY.meter.fadingDays);
  for (const { good, key } of items) {
    if (good) history.addGood(key);
    else history.addLapse(reportAt(key), 0);
  }
  return history;
}

/** Everything that is read off a history: what must not depend on how it came about. */
export function readings(history: History) {
  return {
    lapses: history.lapses.map(({ key, up, gap }, index) => ({
      key,
      up,
      gap,
      ...foldMeter(history, Number.NEGATIVE_INFINITY, index, (lapse) => lapse.isItem),
      items: history.itemsAt(index),
    })),
    tail: history.tail,
    itemsNow: history.itemsNow(day(150)),
    count: history.count(day(20), day(70)),
  };
}

/** In the order in which items settle: good ends before lapses. */
export function settled(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => one.key - other.key || Number(other.good) - Number(one.good));
}

/** The meter and the length of its list at every lapse, item by item: Page's test as the policy states it. */
export function naiveReadings(items: readonly Item[]): { meter: number; list: number }[] {
  const readings: { meter: number; list: number }[] = [];
  let meter = 0;
  let list = 0;
  for (const { good, key } of settled(items)) {
    const { steps } = entries().findLast(({ from }) => from <= key) as StepEntry;
    meter = Math.max(0, meter + (good ? steps.down : steps.up));
    if (meter === 0) list = 0;
    if (good) continue;
    list++;
    readings.push({ meter, list });
  }
  return readings;
}

/** The meter alone. */
export function naiveMeters(items: readonly Item[]): number[] {
  return naiveReadings(items).map(({ meter }) => meter);
}

/** N at every lapse by its formula (ADR 0003, 22). */
export function naiveItems(items: readonly Item[]): number[] {
  const sorted = settled(items);
  return sorted.flatMap(({ good, key }, index) =>
    good ? [] : [itemsAt(sorted.slice(0, index + 1), Math.floor(key / DAY))],
  );
}

function itemsAt(items: readonly Item[], today: number): number {
  const days = [...new Set([...items.map(({ key }) => Math.floor(key / DAY)), today])].sort(
    (one, other) => one - other,
  );
  let faded = 0;
  let before = days[0] as number;
  for (const each of days.slice(1)) {
    const counted = items.filter(({ key }) => Math.floor(key / DAY) === before).length;
    faded = Math.round((faded + MILLION * counted) * Math.exp(-(each - before) / POLICY.meter.fadingDays));
    before = each;
  }
  return faded + MILLION * items.filter(({ key }) => Math.floor(key / DAY) === today).length;
}
