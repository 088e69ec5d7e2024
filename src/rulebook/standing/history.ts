import { type Instant, utcDay } from '../instant.ts';
import { Lapse, type LapseReport, type MetricIndex, type SettleKey } from '../items.ts';
import { FadedCount } from './faded-count.ts';
import { SortedKeys } from './sorted-keys.ts';
import { entryAt, type StepEntry, type Tally } from './steps.ts';

/**
 * A position in the order in which items settle: what is not behind it weighs nothing (policy §1: meter and list start
 * again from 0).
 */
export type Reset = { readonly key: SettleKey; readonly arrival: number };

function isBehind(lapse: Lapse, reset: Reset): boolean {
  return lapse.key > reset.key || (lapse.key === reset.key && lapse.arrival > reset.arrival);
}

/**
 * The items of one metric of one seller over the last 200 days, in the order in which they settle: every lapse with its
 * step, and between two lapses the sum of the good steps. That is what makes taking a lapse out exact (policy §1).
 * A good end or lapse in time order costs O(1) amortised; a late one shifts what follows it.
 */
export class History {
  readonly metric: MetricIndex;
  readonly goods = new SortedKeys();
  readonly lapses: Lapse[] = [];
  readonly faded: FadedCount;
  /** The steps in force over time, oldest first. */
  readonly entries: StepEntry[];
  /** How many good ends lie before the window of the latest weekly record. */
  private beforeWindow = 0;
  /** Whether anything came or changed since the last weekly record. */
  private stirred = true;
  /** The seller's own figures in the window of the latest weekly record. */
  readonly own: Tally = { items: 0, lapses: 0, sellers: 0, most: 0 };
  /** The sum of the good steps behind the last lapse. */
  tail = 0;
  /** Where the meter was reset, in order: what is not behind the last one weighs nothing. */
  private resets: Reset[] = [];
  /** Orders arrivals: bursts are recomputed and lists cut by it. */
  arrivals = 0;

  constructor(metric: MetricIndex, entries: StepEntry[], fadingDays: number) {
    this.metric = metric;
    this.entries = entries;
    this.faded = new FadedCount(fadingDays);
  }

  /** The steps in force when something settles. */
  entryAt(key: SettleKey): StepEntry {
    return entryAt(this.entries, key);
  }

  addGood(key: SettleKey): void {
    const index = this.goods.insert(key);
    if (index < this.beforeWindow) this.beforeWindow++;
    this.shiftGap(key, this.entryAt(key).steps.down);
    this.stir(utcDay(key));
  }

  /** Takes a good end out again; false when there is none at that key. */
  removeGood(key: SettleKey): boolean {
    const index = this.goods.remove(key);
    if (index < 0) return false;
    if (index < this.beforeWindow) this.beforeWindow--;
    this.shiftGap(key, -this.entryAt(key).steps.down);
    this.stir(utcDay(key));
    return true;
  }

  /** Adds a lapse at its place; answers it. */
  addLapse(report: LapseReport, version: number): Lapse {
    const lapse = new Lapse(report, ++this.arrivals, this.entryAt(report.key).steps.up, version);
    const index = this.lapsesUpTo(report.key);
    const inOrder = index === this.lapses.length && this.goods.last <= report.key;
    const next = this.lapses[index];
    // The good ends behind it are known; of those before it some may be forgotten.
    const behind = inOrder ? 0 : this.goodSteps(report.key, next?.key ?? Number.POSITIVE_INFINITY);
    lapse.gap = (next?.gap ?? this.tail) - behind;
    if (next === undefined) this.tail = behind;
    else next.gap = behind;
    this.lapses.splice(index, 0, lapse);
    this.stir(utcDay(report.key));
    return lapse;
  }

  /** Takes a lapse out of the history altogether: a late fact shows that there was none. */
  removeLapse(lapse: Lapse): void {
    const index = this.lapses.indexOf(lapse);
    if (index < 0) return;
    const next = this.lapses[index + 1];
    if (next === undefined) this.tail += lapse.gap;
    else next.gap += lapse.gap;
    this.lapses.splice(index, 1);
    this.stir(utcDay(lapse.key));
  }

  /** Must be called whenever a lapse becomes an item or ceases to be one. */
  itemChanged(lapse: Lapse): void {
    this.stir(utcDay(lapse.key));
  }

  /** The number of lapses whose key is not greater. */
  lapsesUpTo(key: SettleKey): number {
    let index = this.lapses.length;
    while (index > 0 && (this.lapses[index - 1] as Lapse).key > key) index--;
    return index;
  }

  /** Whether a lapse lies behind the reset. */
  isAfterReset(lapse: Lapse): boolean {
    const last = this.resets[this.resets.length - 1];
    return last === undefined || isBehind(lapse, last);
  }

  /** Whether the meter was reset between two lapses. */
  isReset(earlier: Lapse, later: Lapse): boolean {
    return this.resets.some((reset) => !isBehind(earlier, reset) && isBehind(later, reset));
  }

  /** Sets where the meter was reset, in any order. */
  setResets(resets: readonly Reset[]): void {
    this.resets = resets.toSorted((one, other) => one.key - other.key || one.arrival - other.arrival);
  }

  /** The position of an event that happens at the clock `now`, behind all that has arrived. */
  here(now: Instant): Reset {
    return { key: now, arrival: this.arrivals };
  }

  /** N (policy §1) in whole millionths, up to and including the lapse at an index. */
  itemsAt(index: number): number {
    const lapse = this.lapses[index] as Lapse;
    return this.faded.upTo(this, lapse.key, index + 1, utcDay(lapse.key));
  }

  /** N in whole millionths at an instant not before the last item. */
  itemsNow(now: number): number {
    return this.faded.upTo(this, Number.POSITIVE_INFINITY, this.lapses.length, utcDay(now));
  }

  /** Items and lapses with `from ≤ key < to`: the figures of a rate. */
  count(from: SettleKey, to: SettleKey): { items: number; lapses: number } {
    const lapses = this.countLapses(from, to);
    return { items: lapses + this.goods.countBelow(to) - this.goods.countBelow(from), lapses };
  }

  private countLapses(from: SettleKey, to: SettleKey): number {
    let lapses = 0;
    for (let index = this.lapses.length - 1; index >= 0; index--) {
      const lapse = this.lapses[index] as Lapse;
      if (lapse.key < from) break;
      if (lapse.key < to && lapse.isItem) lapses++;
    }
    return lapses;
  }

  /** Counts a weekly record's window: keeps the seller's own figures and adds them to the marketplace's. */
  countInto(tallies: readonly Tally[], from: SettleKey, to: SettleKey): void {
    const { own, goods } = this;
    if (own.items === 0 && !this.stirred) return;
    this.stirred = false;
    // The window of a new policy version may begin before that of the version before.
    while (this.beforeWindow > 0 && goods.at(this.beforeWindow - 1) >= from) this.beforeWindow--;
    while (this.beforeWindow < goods.length && goods.at(this.beforeWindow) < from) this.beforeWindow++;
    const end = goods.last < to ? goods.length : goods.countBelow(to);
    const lapses = this.countLapses(from, to);
    const items = lapses + Math.max(0, end - this.beforeWindow);
    own.items = items;
    own.lapses = lapses;
    own.sellers = items > 0 ? 1 : 0;
    const all = tallies[this.metric] as Tally;
    all.items += items;
    all.lapses += lapses;
    all.sellers += own.sellers;
    if (items > all.most) all.most = items;
  }

  /** A version takes effect: its window may see more than the last one did. */
  startVersion(): void {
    this.stirred = true;
  }

  /** Whether the window of the latest weekly record is empty and nothing has come since. */
  get isIdle(): boolean {
    return this.own.items === 0 && !this.stirred;
  }

  /** Forgets what settled before a UTC day, keeping its part of N. */
  forgetBefore(day: number): void {
    const before = this.goods.length;
    this.faded.settleBase(this, day);
    this.beforeWindow = Math.max(0, this.beforeWindow - (before - this.goods.length));
  }

  /** The sum of the steps of the good ends with `after < key ≤ upTo`. */
  goodSteps(after: SettleKey, upTo: SettleKey): number {
    let sum = 0;
    const end = this.goods.countUpTo(upTo);
    for (let index = this.goods.countUpTo(after); index < end; index++)
      sum += this.entryAt(this.goods.at(index)).steps.down;
    return sum;
  }

  private stir(day: number): void {
    this.stirred = true;
    this.faded.disturb(day);
  }

  private shiftGap(key: SettleKey, step: number): void {
    let index = this.lapses.length;
    while (index > 0 && (this.lapses[index - 1] as Lapse).key >= key) index--;
    const next = this.lapses[index];
    if (next === undefined) this.tail += step;
    else next.gap += step;
  }
}
