/** Takes some of an allowance for this process; answers how much of it was left to take. May fail. */
export type Borrow = (subject: string, windowStart: number, amount: number) => Promise<number>;

/** What a process has of somebody's allowance in one window. */
type Share = {
  left: number;
  /** What was taken without the database, while it was away. */
  onTrust: number;
  empty: boolean;
  borrowing: Promise<void> | undefined;
};

/** An allowance is borrowed in this many parts: so seldom is the database asked. */
const PARTS = 20;

/**
 * Counts requests of somebody against an allowance that all servers share. A server borrows a twentieth of it at a
 * time and counts that down in memory, so most requests ask nobody. With several servers a little may lie unused in
 * each when the window ends; never is more let through than allowed. While the database is away every server lets
 * through what it would alone.
 */
export class SharedCount {
  readonly #borrow: Borrow;
  readonly #window: number;
  #start = Number.NEGATIVE_INFINITY;
  #shares = new Map<string, Share>();

  /** `window` in milliseconds. */
  constructor(borrow: Borrow, window: number) {
    this.#borrow = borrow;
    this.#window = window;
  }

  /** Counts a request as `cost`. 0: go on; otherwise how many milliseconds to wait. */
  count(subject: string, allowance: number, now: number, cost = 1): number | Promise<number> {
    const start = now - (now % this.#window);
    if (start > this.#start) {
      this.#start = start;
      this.#shares = new Map();
    }
    const share = this.#shareOf(subject);
    if (share.left >= cost) {
      share.left -= cost;
      return 0;
    }
    if (share.empty) return this.#start + this.#window - now;
    share.borrowing ??= this.#fill(share, subject, allowance).finally(() => {
      share.borrowing = undefined;
    });
    return share.borrowing.then(() => this.count(subject, allowance, now, cost));
  }

  #shareOf(subject: string): Share {
    const known = this.#shares.get(subject);
    if (known !== undefined) return known;
    const share: Share = { left: 0, onTrust: 0, empty: false, borrowing: undefined };
    this.#shares.set(subject, share);
    return share;
  }

  async #fill(share: Share, subject: string, allowance: number): Promise<void> {
    const part = Math.ceil(allowance / PARTS);
    let granted: number;
    try {
      granted = await this.#borrow(subject, this.#start, part);
    } catch {
      granted = Math.min(part, allowance - share.onTrust);
      share.onTrust += granted;
    }
    share.left += granted;
    share.empty = granted === 0;
  }
}
