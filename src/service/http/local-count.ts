/** So many callers are told apart in a window; whoever comes later shares one count. Bounds memory. */
const MOST_SUBJECTS = 100_000;
const LATECOMERS = '';

/** Counts requests of somebody in this process alone. */
export class LocalCount {
  readonly #window: number;
  #start = Number.NEGATIVE_INFINITY;
  #used = new Map<string, number>();

  /** `window` in milliseconds. */
  constructor(window: number) {
    this.#window = window;
  }

  /** Counts one request. 0: go on; otherwise how many milliseconds to wait. */
  count(subject: string, allowance: number, now: number): number {
    const start = now - (now % this.#window);
    if (start > this.#start) {
      this.#start = start;
      this.#used = new Map();
    }
    const counted = this.#used.has(subject) || this.#used.size < MOST_SUBJECTS ? subject : LATECOMERS;
    const used = this.#used.get(counted) ?? 0;
    if (used >= allowance) return this.#start + this.#window - now;
    this.#used.set(counted, used + 1);
    return 0;
  }
}
