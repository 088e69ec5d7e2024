import type { Instant } from '../instant.ts';
import type { Lapse, MetricIndex } from '../items.ts';
import { type Numbered, numbered } from '../numbered.ts';
import type { Versions } from '../policy/versions.ts';
import { History } from './history.ts';
import type { StepEntry } from './steps.ts';
import { stepsAt } from './weekly-records.ts';

/** The items of one metric as plain data. */
export type HistorySnapshot = {
  readonly metric: MetricIndex;
  /** Settle keys of good ends times two, so that they are whole: the first, then each since the one before. */
  readonly goods: readonly number[];
  /** Numbers of the lapses, in order. */
  readonly lapses: readonly number[];
  /** The sum of the good steps behind the last lapse. */
  readonly tail: number;
  readonly arrivals: number;
  /** When the steps changed, and the marketplace's rate from then on; null: from the beginning. */
  readonly steps: readonly (readonly [Instant | null, number])[];
  readonly fadingDays: number;
  /** The last forgotten day that had items, and N then. */
  readonly forgotten: readonly [number, number] | null;
  /** Items and lapses in the window of the latest weekly record, and 1 if there are any. */
  readonly own: readonly [number, number, number];
};

export function snapshotHistory(history: History, lapses: Numbered<Lapse>): HistorySnapshot {
  const { metric, own, tail, arrivals, faded, entries } = history;
  const { day, sum } = faded.base;
  return {
    metric,
    goods: snapshotGoods(history),
    lapses: history.lapses.map((lapse) => lapses.of(lapse)),
    tail,
    arrivals,
    steps: entries.map(({ from, rate }) => [from === Number.NEGATIVE_INFINITY ? null : from, rate]),
    fadingDays: faded.fadingDays,
    forgotten: day === Number.NEGATIVE_INFINITY ? null : [day, sum],
    own: [own.items, own.lapses, own.sellers],
  };
}

function snapshotGoods({ goods }: History): readonly number[] {
  const numbers: number[] = [];
  let before = 0;
  for (let index = 0; index < goods.length; index++) {
    const key = goods.at(index) * 2;
    numbers.push(key - before);
    before = key;
  }
  return numbers;
}

/** A history as it was; where its meter was reset follows from the actions. */
export function restoreHistory(snapshot: HistorySnapshot, lapses: readonly Lapse[], versions: Versions): History {
  const { metric, steps, fadingDays, forgotten, tail, arrivals, own } = snapshot;
  const entries = steps.map(([from, rate]): StepEntry => {
    const at = from ?? Number.NEGATIVE_INFINITY;
    return { from: at, rate, steps: stepsAt(versions.at(at), metric, rate) };
  });
  const history = new History(metric, entries, fadingDays);
  let key = 0;
  for (const since of snapshot.goods) {
    key += since;
    history.goods.insert(key / 2);
  }
  for (const number of snapshot.lapses) history.lapses.push(numbered(lapses, number));
  if (forgotten !== null) history.faded.beginAt({ day: forgotten[0], sum: forgotten[1] });
  history.tail = tail;
  history.arrivals = arrivals;
  [history.own.items, history.own.lapses, history.own.sellers] = own;
  return history;
}
