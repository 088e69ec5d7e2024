import { DAY, utcDay } from '../instant.ts';
import type { Lapse } from '../items.ts';
import type { SortedKeys } from './sorted-keys.ts';
import { MILLION } from './steps.ts';

/** What a faded count is taken of: a metric's good ends and lapses. */
type Items = { readonly goods: SortedKeys; readonly lapses: Lapse[] };

type FadedBase = { readonly day: number; readonly sum: number };

/**
 * N of policy §1: how many items a seller has in a metric, each fading by exp(−days / fadingDays), in whole millionths.
 * With c(d) items on UTC day d and d′ the last day before d that has any,
 * `F(d) = round((F(d′) + 10⁶·c(d′)) · exp(−(d − d′)/fadingDays))`: a function of the items alone, however and in whatever order they came.
 * It is taken only when a level is wanted; a checkpoint makes the walk O(1) an item, a late item sends it back to the base.
 */
export class FadedCount {
  readonly fadingDays: number;
  /** Days up to `baseDay` are forgotten: their sum stands for them. */
  private baseDay = Number.NEGATIVE_INFINITY;
  private baseSum = 0;
  private day = Number.NEGATIVE_INFINITY;
  private sum = 0;
  /** The last day walked over; later than `day` where what lay between has ceased to be an item. */
  private walked = Number.NEGATIVE_INFINITY;
  private nextGood = 0;
  private nextLapse = 0;

  constructor(fadingDays: number) {
    this.fadingDays = fadingDays;
  }

  /** What stands for all that is forgotten: the last day of it, and N then; −∞ while nothing is. */
  get base(): FadedBase {
    return { day: this.baseDay, sum: this.baseSum };
  }

  /** Begins with what stands for all that was forgotten before. */
  beginAt({ day, sum }: FadedBase): void {
    this.baseDay = day;
    this.baseSum = sum;
    this.startAnew();
  }

  /** Something changed on that day: what was summed up from there on must be summed again. */
  disturb(day: number): void {
    if (day <= this.walked) this.startAnew();
  }

  private startAnew(): void {
    this.walked = this.baseDay;
    this.day = this.baseDay;
    this.sum = this.baseSum;
    this.nextGood = 0;
    this.nextLapse = 0;
  }

  /** N at UTC day `day`, of the good ends with keys up to `key` and the first `lapseEnd` lapses. */
  upTo(items: Items, key: number, lapseEnd: number, day: number): number {
    if (day <= this.walked) this.disturb(this.walked);
    this.walk(items, day);
    let count = 0;
    for (let index = this.nextGood; index < items.goods.length && items.goods.at(index) <= key; index++) count++;
    for (let index = this.nextLapse; index < lapseEnd; index++) if ((items.lapses[index] as Lapse).isItem) count++;
    return this.fadedTo(day) + count * MILLION;
  }

  /** Sums up all days before `day` for good, and takes their items out of the columns. */
  settleBase(items: Items, day: number): void {
    if (day <= this.walked) this.disturb(this.walked);
    this.walk(items, day);
    this.baseDay = this.day;
    this.baseSum = this.sum;
    if (this.nextGood > 0) items.goods.dropFirst(this.nextGood);
    if (this.nextLapse > 0) items.lapses.splice(0, this.nextLapse);
    this.nextGood = 0;
    this.nextLapse = 0;
  }

  /** Moves the checkpoint over all days before `day`. */
  private walk({ goods, lapses }: Items, day: number): void {
    for (;;) {
      const goodDay = this.nextGood < goods.length ? utcDay(goods.at(this.nextGood)) : day;
      const lapseDay = this.nextLapse < lapses.length ? utcDay((lapses[this.nextLapse] as Lapse).key) : day;
      const next = Math.min(goodDay, lapseDay);
      if (next >= day) return;
      const end = (next + 1) * DAY;
      let count = 0;
      while (this.nextGood < goods.length && goods.at(this.nextGood) < end) {
        this.nextGood++;
        count++;
      }
      while (this.nextLapse < lapses.length && (lapses[this.nextLapse] as Lapse).key < end) {
        if ((lapses[this.nextLapse] as Lapse).isItem) count++;
        this.nextLapse++;
      }
      this.walked = next;
      if (count > 0) {
        this.sum = this.fadedTo(next) + count * MILLION;
        this.day = next;
      }
    }
  }

  private fadedTo(day: number): number {
    return this.sum === 0 ? 0 : Math.round(this.sum * Math.exp((this.day - day) / this.fadingDays));
  }
}
