import { type Instant, NEVER } from '../instant.ts';

/** What falls due for an order. */
export const SHIP_BY = 0;
export const SHIPPED_FACT = 1;
export const DELIVERED_FACT = 2;
export const DEFECT_WINDOW = 3;
export type DeadlineKind = 0 | 1 | 2 | 3;
const KINDS = 4;
/** Room for every order and kind in a code; above it the number of the deadline, in the order in which they were set. */
const CODES = 2 ** 28;

/** What falls due of which order. */
type Task = { readonly order: number; readonly kind: DeadlineKind };
type Deadline = Task & { readonly at: Instant };

function taskOf(what: number): Task {
  const code = what % CODES;
  return { order: Math.floor(code / KINDS), kind: (code % KINDS) as DeadlineKind };
}

/**
 * The deadlines of a seller's orders: a binary heap, earliest first, those of one instant in the order in
 * which they were set. One typed column holds an
 * instant and what is due in turn, so that a step of the heap touches one cache line.
 */
export class DeadlineQueue {
  private heap = new Float64Array(16);
  private length = 0;
  private set = 0;

  /** When the next one is due; `NEVER` when there is none. */
  get next(): Instant {
    return this.length === 0 ? NEVER : (this.heap[0] as number);
  }

  push(at: Instant, order: number, kind: DeadlineKind): void {
    if (this.length * 2 === this.heap.length) {
      const wider = new Float64Array(this.heap.length * 2);
      wider.set(this.heap);
      this.heap = wider;
    }
    if (this.length === 0) this.set = 0;
    this.rise(this.length++, at, this.set++ * CODES + order * KINDS + kind);
  }

  /** Takes the next one out. */
  pop(): Task {
    const first = this.heap[1] as number;
    this.length--;
    const last = this.length * 2;
    if (last > 0) this.sink(this.heap[last] as number, this.heap[last + 1] as number);
    return taskOf(first);
  }

  /** All of them, as they will come out. */
  inOrder(): readonly Deadline[] {
    return Array.from({ length: this.length }, (_, index) => index * 2)
      .sort((one, other) => this.at(one) - this.at(other) || this.at(one + 1) - this.at(other + 1))
      .map((index) => ({ at: this.at(index), ...taskOf(this.at(index + 1)) }));
  }

  private at(index: number): number {
    return this.heap[index] as number;
  }

  private rise(from: number, at: Instant, what: number): void {
    const { heap } = this;
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.isBefore(at, what, parent)) break;
      heap[index * 2] = heap[parent * 2] as number;
      heap[index * 2 + 1] = heap[parent * 2 + 1] as number;
      index = parent;
    }
    heap[index * 2] = at;
    heap[index * 2 + 1] = what;
  }

  private sink(at: Instant, what: number): void {
    const { heap } = this;
    let index = 0;
    for (;;) {
      let child = index * 2 + 1;
      if (child >= this.length) break;
      const right = child + 1;
      if (right < this.length && this.isBefore(heap[right * 2] as number, heap[right * 2 + 1] as number, child))
        child = right;
      if (this.isBefore(at, what, child)) break;
      heap[index * 2] = heap[child * 2] as number;
      heap[index * 2 + 1] = heap[child * 2 + 1] as number;
      index = child;
    }
    heap[index * 2] = at;
    heap[index * 2 + 1] = what;
  }

  private isBefore(at: Instant, what: number, index: number): boolean {
    const other = this.heap[index * 2] as number;
    return at < other || (at === other && what < (this.heap[index * 2 + 1] as number));
  }
}
