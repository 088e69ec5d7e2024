import { HOUR } from './time.ts';

/** Deadlines in buckets of an hour, sorted when their hour comes. */
export class Deadlines<Due extends { readonly at: number }> {
  private readonly hours = new Map<number, Due[]>();
  private hour = -1;
  private current: Due[] = [];
  private next = 0;

  add(due: Due): void {
    const hour = Math.floor(due.at / HOUR);
    if (this.hour < 0) this.hour = hour - 1;
    if (hour > this.hour) {
      const bucket = this.hours.get(hour);
      if (bucket === undefined) this.hours.set(hour, [due]);
      else bucket.push(due);
      return;
    }
    let index = this.current.length;
    while (index > this.next && (this.current[index - 1] as Due).at > due.at) index--;
    this.current.splice(index, 0, due);
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
    const { at } = this.current[this.next] as Due;
    return at < end ? at : Infinity;
  }

  /** Takes the deadline that `nextBefore` announced. */
  take(): Due {
    return this.current[this.next++] as Due;
  }
}
