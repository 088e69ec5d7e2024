import type { OrderCancelled, OrderPlaced } from '../facts.ts';
import { type Instant, NEVER } from '../instant.ts';

/** The items that one order can have, each at most once: places in the outcome columns. */
export const DISPATCH = 0;
export const CANCELLATION = 1;
export const SHIPPED_CLAIM = 2;
export const DELIVERED_CLAIM = 3;
export const DEFECT = 4;
const OUTCOMES = 5;
export type OutcomeIndex = 0 | 1 | 2 | 3 | 4;

/**
 * What an item has come to, in one number: 0 is nothing (yet), k > 0 a good end with settle key k, −k a lapse with
 * settle key k. Instants before 1970 do not occur.
 */
export type Outcome = number;
export const OPEN: Outcome = 0;
/** An outcome that a sign of faking has settled for good. */
export const SIGNALLED: Outcome = Number.POSITIVE_INFINITY;

/** The columns of instants; `NEVER` for what has not happened. */
export const ACCEPTED = 0;
export const DELIVERED = 1;
export const CANCELLED = 2;
export const SHIPPED_CLAIMED = 3;
export const DELIVERED_CLAIMED = 4;
/** The latest scan of any kind; −1 before the first. */
export const LAST_SCANNED = 5;
const TIMES = 6;
export type TimeColumn = 0 | 1 | 2 | 3 | 4 | 5;

const WIDTH = TIMES + OUTCOMES;
const SMALLEST = 8;

/** A scan that says the parcel is in trouble: what a claimed delivery would contradict. */
export type TroubleScan = { readonly id: string; readonly at: Instant };

/**
 * The orders of a seller, one slot an order. What is asked at every event lies in one typed column, so that it is read
 * without following pointers and costs the collector nothing; what few orders have lies in maps beside it.
 */
export class OrderBook {
  private readonly slots = new Map<string, number>();
  private columns = new Float64Array(SMALLEST * WIDTH);
  readonly placed: OrderPlaced[] = [];
  /** Carriers named by scans and claims; one shared list for most orders. */
  readonly carriers: (readonly string[])[] = [];
  /** The ids of the claims that count, by slot. */
  readonly shippedClaims: (string | undefined)[] = [];
  readonly deliveredClaims: (string | undefined)[] = [];
  /** The cancellations that count. */
  readonly cancellations = new Map<number, OrderCancelled>();
  /** The latest scan of the orders whose latest scan is an exception or a return. */
  readonly troubles = new Map<number, TroubleScan>();

  find(orderId: string): number | undefined {
    return this.slots.get(orderId);
  }

  order(slot: number): OrderPlaced {
    return this.placed[slot] as OrderPlaced;
  }

  isDispatched(slot: number): boolean {
    return this.order(slot).fulfilment === 'dispatched';
  }

  add(fact: OrderPlaced): number {
    const slot = this.placed.length;
    const start = slot * WIDTH;
    if (start === this.columns.length) {
      const wider = new Float64Array(this.columns.length * 2);
      wider.set(this.columns);
      this.columns = wider;
    }
    this.slots.set(fact.orderId, slot);
    this.placed.push(fact);
    this.carriers.push(NO_CARRIERS);
    this.shippedClaims.push(undefined);
    this.deliveredClaims.push(undefined);
    this.columns.fill(NEVER, start, start + TIMES);
    this.columns[start + LAST_SCANNED] = -1;
    return slot;
  }

  time(slot: number, column: TimeColumn): Instant {
    return this.columns[slot * WIDTH + column] as number;
  }

  setTime(slot: number, column: TimeColumn, at: Instant): void {
    this.columns[slot * WIDTH + column] = at;
  }

  outcome(slot: number, index: OutcomeIndex): Outcome {
    return this.columns[slot * WIDTH + TIMES + index] as number;
  }

  setOutcome(slot: number, index: OutcomeIndex, outcome: Outcome): void {
    this.columns[slot * WIDTH + TIMES + index] = outcome;
  }

  /** Whether an order has a lapse among the items that absences and late facts can change. */
  hasLapse(slot: number): boolean {
    const start = slot * WIDTH + TIMES;
    for (let index = start; index < start + OUTCOMES; index++) if ((this.columns[index] as number) < 0) return true;
    return false;
  }
}

const NO_CARRIERS: readonly string[] = [];
