import type { CancellationReason, CancelledBy, OrderPlaced, Scan } from '../facts.ts';
import { type Instant, NEVER } from '../instant.ts';

/** What an item of an order has come to so far: nothing yet or none at all, a good end, a lapse. */
export const OPEN = 0;
export const GOOD = 1;
export const LAPSED = 2;

/** The items that one order can have, each at most once: places in the outcome columns. */
export const DISPATCH = 0;
export const CANCELLATION = 1;
export const SHIPPED_CLAIM = 2;
export const DELIVERED_CLAIM = 3;
export const DEFECT = 4;
export const OUTCOMES = 5;
export type OutcomeIndex = 0 | 1 | 2 | 3 | 4;

const SMALLEST = 16;

/**
 * The orders of a seller as typed columns: one slot an order, `NEVER` for what has not happened. Columns because an
 * order is touched several times and there are many: they are read without following pointers and cost the collector
 * nothing. What few orders have (cases, several carriers, tracking numbers) lives in maps beside them.
 */
export class OrderBook {
  private readonly slots = new Map<string, number>();
  private used = 0;
  private times = new Float64Array(SMALLEST * TIMES);
  private outcomes = new Uint8Array(SMALLEST * OUTCOMES);
  private outcomeKeys = new Float64Array(SMALLEST * OUTCOMES);
  readonly placed: OrderPlaced[] = [];
  readonly cancelledBy: CancelledBy[] = [];
  readonly cancellationReason: CancellationReason[] = [];
  readonly lastScan: (Scan | undefined)[] = [];
  readonly lastScanId: string[] = [];
  readonly cancellationId: string[] = [];
  readonly shippedClaimId: string[] = [];
  readonly deliveredClaimId: string[] = [];
  /** Carriers named by scans and claims; one shared list for most orders. */
  readonly carriers: (readonly string[])[] = [];

  /** How many slots there are. */
  get size(): number {
    return this.used;
  }

  find(orderId: string): number | undefined {
    return this.slots.get(orderId);
  }

  add(fact: OrderPlaced): number {
    const slot = this.used++;
    if (slot * TIMES === this.times.length) this.grow();
    this.slots.set(fact.orderId, slot);
    this.placed.push(fact);
    this.cancelledBy.push('unknown');
    this.cancellationReason.push('other');
    this.lastScan.push(undefined);
    this.lastScanId.push('');
    this.cancellationId.push('');
    this.shippedClaimId.push('');
    this.deliveredClaimId.push('');
    this.carriers.push(NO_CARRIERS);
    this.times.fill(NEVER, slot * TIMES, (slot + 1) * TIMES);
    this.times[slot * TIMES + TOUCHED] = fact.at;
    this.times[slot * TIMES + LAST_SCANNED] = -1;
    this.outcomes.fill(OPEN, slot * OUTCOMES, (slot + 1) * OUTCOMES);
    return slot;
  }

  time(slot: number, column: TimeColumn): Instant {
    return this.times[slot * TIMES + column] as number;
  }

  setTime(slot: number, column: TimeColumn, at: Instant): void {
    this.times[slot * TIMES + column] = at;
  }

  outcome(slot: number, index: OutcomeIndex): number {
    return this.outcomes[slot * OUTCOMES + index] as number;
  }

  outcomeKey(slot: number, index: OutcomeIndex): number {
    return this.outcomeKeys[slot * OUTCOMES + index] as number;
  }

  setOutcome(slot: number, index: OutcomeIndex, outcome: number, key: number): void {
    this.outcomes[slot * OUTCOMES + index] = outcome;
    this.outcomeKeys[slot * OUTCOMES + index] = key;
  }

  private grow(): void {
    const wider = new Float64Array(this.times.length * 2);
    wider.set(this.times);
    this.times = wider;
    const outcomes = new Uint8Array(this.outcomes.length * 2);
    outcomes.set(this.outcomes);
    this.outcomes = outcomes;
    const keys = new Float64Array(this.outcomeKeys.length * 2);
    keys.set(this.outcomeKeys);
    this.outcomeKeys = keys;
  }
}

export const NO_CARRIERS: readonly string[] = [];

/** The columns of instants. */
export const ACCEPTED = 0;
export const DELIVERED = 1;
export const CANCELLED = 2;
export const SHIPPED_CLAIMED = 3;
export const DELIVERED_CLAIMED = 4;
export const LAST_SCANNED = 5;
export const TOUCHED = 6;
const TIMES = 7;
export type TimeColumn = 0 | 1 | 2 | 3 | 4 | 5 | 6;
