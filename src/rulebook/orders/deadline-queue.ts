import { type Instant, NEVER } from '../instant.ts';

/** What falls due for an order. */
export const SHIP_BY = 0;
export const SHIPPED_FACT = 1;
export const DELIVERED_FACT = 2;
export const DEFECT_WINDOW = 3;
export type DeadlineKind = 0 | 1 | 2 | 3;
const KINDS = 4;

/** The deadlines of a seller's orders: a binary heap in two typed columns, earliest first, then by order and kind. */
export class DeadlineQueue {
  private instants = new Float64Array(16);
  private what = new Int32Array(16);
  private length = 0;

  /** When the next one is due; `NEVER` when there is none. */
  get next(): Instant {
    return this.length === 0 ? NEVER : (this.instants[0] as number);
  }

  push(at: Instant, order: number, kind: DeadlineKind): void {
    if (this.length === this.instants.length) this.grow();
    this.rise(this.length++, at, order * KINDS + kind);
  }

  /** Takes the next one out. */
  pop(): { order: number; kind: DeadlineKind } {
    const first = this.what[0] as number;
    this.length--;
    if (this.length > 0) this.sink(this.instants[this.length] as number, this.what[this.length] as number);
    return { order: Math.floor(first / KINDS), kind: (first % KINDS) as DeadlineKind };
  }

  private rise(from: number, at: Instant, what: number): void {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.isBefore(at, what, parent)) break;
      this.instants[index] = this.instants[parent] as number;
      this.what[index] = this.what[parent] as number;
      index = parent;
    }
    this.instants[index] = at;
    this.what[index] = what;
  }

  private sink(at: Instant, what: number): void {
    let index = 0;
    for (;;) {
      let child = index * 2 + 1;
      if (child >= this.length) break;
      const right = child + 1;
      if (right < this.length && this.isBefore(this.instants[right] as number, this.what[right] as number, child))
        child = right;
      if (this.isBefore(at, what, child)) break;
      this.instants[index] = this.instants[child] as number;
      this.what[index] = this.what[child] as number;
      index = child;
    }
    this.instants[index] = at;
    this.what[index] = what;
  }

  private isBefore(at: Instant, what: number, index: number): boolean {
    const other = this.instants[index] as number;
    return at < other || (at === other && what < (this.what[index] as number));
  }

  private grow(): void {
    const instants = new Float64Array(this.instants.length * 2);
    instants.set(this.instants);
    this.instants = instants;
    const what = new Int32Array(this.what.length * 2);
    what.set(this.what);
    this.what = what;
  }
}
