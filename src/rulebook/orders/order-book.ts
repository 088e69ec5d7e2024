import type { OrderCancelled, OrderPlaced, ShipmentScanned } from '../facts.ts';
import { type Instant, NEVER } from '../instant.ts';
import type { LastScan } from '../order-facts.ts';

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

/** Behind the instants and the outcomes: what never changes of an order and is asked often. */
const SHIP_BY = TIMES + OUTCOMES;
const DELIVER_BY = SHIP_BY + 1;
const PLACED = SHIP_BY + 2;
const OWNER = SHIP_BY + 3;
const DISPATCHED = SHIP_BY + 4;
/** A row is two cache lines of 64 bytes. */
const WIDTH = 16;
const SMALLEST = 16;

/** What is asked of an order only when something goes wrong. */
export type PlacedOrder = {
  /** The event that placed it. */
  readonly id: string;
  readonly orderId: string;
  readonly customer: string;
  readonly country: string;
  readonly region: string | undefined;
  readonly international: boolean | undefined;
  readonly listings: readonly string[];
};

/** What an order is added with. */
export type NewOrder = PlacedOrder & Pick<OrderPlaced, 'fulfilment' | 'shipBy' | 'deliverBy' | 'at'>;

/** The cancellation of an order that counts. */
export type Cancellation = Pick<OrderCancelled, 'id' | 'by' | 'reason'>;

/** A scan that says the parcel is in trouble: what a claimed delivery would contradict. */
export type TroubleScan = { readonly id: string; readonly at: Instant };

/**
 * Orders, one slot an order, of as many sellers as are judged together. What is asked at every event lies in one row of
 * a typed column, so that it is read without following pointers and costs the collector nothing: at three thousand
 * sellers nearly every pointer is a cache miss. What few orders have lies in maps beside it.
 */
export class OrderBook {
  private readonly slots = new Map<string, number>();
  private columns = new Float64Array(SMALLEST * WIDTH);
  private readonly free: number[] = [];
  private readonly placed: PlacedOrder[] = [];
  /** Carriers named by scans and claims; one shared list for most orders. */
  readonly carriers: (readonly string[])[] = [];
  /** The ids of the claims that count, by slot. */
  readonly shippedClaims: (string | undefined)[] = [];
  readonly deliveredClaims: (string | undefined)[] = [];
  /** The first tracking number of each order. */
  readonly trackingNumbers: (string | undefined)[] = [];
  /** The cancellations that count. */
  readonly cancellations = new Map<number, Cancellation>();
  /** The latest scan of the orders whose latest scan is an exception or a return. */
  readonly troubles = new Map<number, TroubleScan>();
  /** The latest scans of parcels that are not delivered: who has them. */
  readonly lastScans = new Map<number, LastScan>();
  /** Whose the orders were that have been forgotten, by order id; undefined: nobody asks. */
  private readonly formerOwners: Map<string, number> | undefined;

  /** `keepsOwners`: whether the owners of orders are known for ever, because nobody else does. */
  constructor({ keepsOwners = false }: { readonly keepsOwners?: boolean } = {}) {
    this.formerOwners = keepsOwners ? new Map() : undefined;
  }

  find(orderId: string): number | undefined {
    return this.slots.get(orderId);
  }

  order(slot: number): PlacedOrder {
    return this.placed[slot] as PlacedOrder;
  }

  placedAt(slot: number): Instant {
    return this.columns[slot * WIDTH + PLACED] as number;
  }

  deliverBy(slot: number): Instant {
    return this.columns[slot * WIDTH + DELIVER_BY] as number;
  }

  isDispatched(slot: number): boolean {
    return this.columns[slot * WIDTH + DISPATCHED] === 1;
  }

  shipBy(slot: number): Instant {
    return this.columns[slot * WIDTH + SHIP_BY] as number;
  }

  /** The number of the seller whose order it is. */
  owner(slot: number): number {
    return this.columns[slot * WIDTH + OWNER] as number;
  }

  /** The number of the seller whose order it was before it was forgotten: its id stays taken (contract §1). */
  formerOwner(orderId: string): number | undefined {
    return this.formerOwners?.get(orderId);
  }

  /** Whether an order is in a slot. */
  holds(slot: number): boolean {
    return (this.placed[slot] ?? GONE).orderId !== '';
  }

  /** Adds an order of a seller; answers its slot. Order ids are unique (contract §1): the caller has seen to it. */
  add(fact: NewOrder, owner: number): number {
    const slot = this.free.pop() ?? this.placed.length;
    const start = slot * WIDTH;
    if (start === this.columns.length) {
      const wider = new Float64Array(this.columns.length * 2);
      wider.set(this.columns);
      this.columns = wider;
    }
    this.slots.set(fact.orderId, slot);
    const { id, orderId, customer, country, region, international, listings } = fact;
    this.placed[slot] = { id, orderId, customer, country, region, international, listings };
    this.carriers[slot] = NO_CARRIERS;
    this.shippedClaims[slot] = undefined;
    this.deliveredClaims[slot] = undefined;
    this.trackingNumbers[slot] = undefined;
    this.columns.fill(NEVER, start, start + TIMES);
    this.columns.fill(OPEN, start + TIMES, start + SHIP_BY);
    this.columns[start + LAST_SCANNED] = -1;
    this.columns[start + SHIP_BY] = fact.shipBy;
    this.columns[start + DELIVER_BY] = fact.deliverBy;
    this.columns[start + PLACED] = fact.at;
    this.columns[start + OWNER] = owner;
    this.columns[start + DISPATCHED] = fact.fulfilment === 'dispatched' ? 1 : 0;
    return slot;
  }

  /** Forgets an order; its slot is used again. */
  remove(slot: number): void {
    const { orderId } = this.order(slot);
    this.slots.delete(orderId);
    this.formerOwners?.set(orderId, this.owner(slot));
    this.placed[slot] = GONE;
    this.cancellations.delete(slot);
    this.troubles.delete(slot);
    this.lastScans.delete(slot);
    this.free.push(slot);
  }

  /** The latest instant known of an order: placed, promised, or happened. */
  lastInstant(slot: number): Instant {
    let last = Math.max(this.placedAt(slot), this.shipBy(slot), this.deliverBy(slot));
    const start = slot * WIDTH;
    for (let column = start; column < start + TIMES; column++) {
      const instant = this.columns[column] as number;
      if (instant !== NEVER && instant > last) last = instant;
    }
    return last;
  }

  time(slot: number, column: TimeColumn): Instant {
    return this.columns[slot * WIDTH + column] as number;
  }

  setTime(slot: number, column: TimeColumn, at: Instant): void {
    this.columns[slot * WIDTH + column] = at;
  }

  /** Notes who has a parcel and whether it is in trouble, unless a later scan has told. Where a delivered one is, nobody asks. */
  noteScan(slot: number, { id, at, carrier, scan, trackingNumber }: ShipmentScanned, isTrouble: boolean): void {
    const isLatest = at >= this.time(slot, LAST_SCANNED);
    if (isLatest) {
      this.setTime(slot, LAST_SCANNED, at);
      if (isTrouble) this.troubles.set(slot, { id, at });
      else if (this.troubles.size > 0) this.troubles.delete(slot);
    }
    if (scan === 'delivered') this.lastScans.delete(slot);
    else if (isLatest && this.time(slot, DELIVERED) === NEVER)
      this.lastScans.set(slot, { carrier, scan, trackingNumber });
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

/** Stands where an order was, until its slot is used again. */
const GONE: PlacedOrder = {
  id: '',
  orderId: '',
  customer: '',
  country: '',
  region: undefined,
  international: undefined,
  listings: [],
};
