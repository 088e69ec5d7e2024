import { HOUR } from './time.ts';

type Due<What> = { readonly at: number; readonly what: What };

/** Deadlines in buckets of an hour, sorted when their hour comes. */
export class Deadlines<What> {
  private readonly hours = new Map<number, Due<What>[]>();
  private hour = -1;
  private current: Due<What>[] = [];
  private next = 0;

  add(at: number, what: What): void {
    const hour = Math.floor(at / HOUR);
    if (this.hour < 0) this.hour = hour - 1;
    if (hour <= this.hour) {
      let index = this.current.length;
      while (index > this.next && (this.current[index - 1] as Due<What>).at > at) index--;
      this.current.splice(index, 0, { at, what });
      return;
    }
    const bucket = this.hours.get(hour);
    if (bucket === undefined) this.hours.set(hour, [{ at, what }]);
    else bucket.push({ at, what });
  }

  /** When the next deadline before `end` is due; `Infinity` when there is none. */
  nextBefore(end: number): number {
    while (this.next >= this.current.length) {
      if (this.hour < 0 || (this.hour + 1) * HOUR >= end) return Infinity;
      this.hour++;
      this.current = this.hours.get(this.hour) ?? [];
      this.hours.delete(this.hour);
      this.current.sort((one, other) => one.at - other.at);
      this.next = 0;
    }
    const { at } = this.current[this.next] as Due<What>;
    return at < end ? at : Infinity;
  }

  /** Takes the deadline that `nextBefore` announced. */
  take(): What {
    return (this.current[this.next++] as Due<What>).what;
  }
}
