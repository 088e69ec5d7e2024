import { DAY, NEVER } from '../instant.ts';
import { deadlineKey, eventKey } from '../items.ts';
import { Numbered, numbered } from '../numbered.ts';
import type { Orders } from './life.ts';
import {
  ACCEPTED,
  CANCELLATION,
  CANCELLED,
  DEFECT,
  DELIVERED,
  DELIVERED_CLAIM,
  DELIVERED_CLAIMED,
  DISPATCH,
  LAST_SCANNED,
  OPEN,
  type OrderBook,
  type Outcome,
  type OutcomeIndex,
  SHIPPED_CLAIM,
  SHIPPED_CLAIMED,
  SIGNALLED,
  type TimeColumn,
} from './order-book.ts';

/**
 * The orders themselves, oldest first. `numbers` holds for each: its flags, when it was placed (since the one before),
 * then since it was placed `shipBy`, `deliverBy`, what has happened, and outcomes that do not follow from that; at last
 * country, region, carriers and listings as numbers of `words`. `ids`: event, order and customer, then as the flags say
 * tracking number and claims.
 */
export type RowsSnapshot = {
  readonly numbers: readonly number[];
  readonly ids: readonly string[];
  readonly words: readonly string[];
};

const TIMES: readonly TimeColumn[] = [ACCEPTED, DELIVERED, CANCELLED, SHIPPED_CLAIMED, DELIVERED_CLAIMED, LAST_SCANNED];
const OUTCOMES: readonly OutcomeIndex[] = [DISPATCH, CANCELLATION, SHIPPED_CLAIM, DELIVERED_CLAIM, DEFECT];

/** The bits of an order's flags. */
const IS_DISPATCHED = 1;
const IS_DOMESTIC = 2;
const IS_INTERNATIONAL = 4;
const HAS_REGION = 8;
const HAS_NUMBER = 16;
const HAS_SHIPPED_CLAIM = 32;
const HAS_DELIVERED_CLAIM = 64;
/** The last scan is the delivery. */
const ENDS_DELIVERED = 128;
const FIRST_TIME = 8;
const FIRST_OUTCOME = FIRST_TIME + TIMES.length;

/** What an outcome is, in three bits of the flags; the last three come with a number. */
const OUTCOME_BITS = 3;
const IS_OPEN = 0;
const IS_SIGNALLED = 1;
const IS_EXPECTED_GOOD = 2;
const IS_EXPECTED_LAPSE = 3;
const IS_OTHER_GOOD = 4;
const IS_OTHER_LAPSE = 5;
const IS_DAYS_AFTER_DELIVERY = 6;

/** The orders in these slots. */
export function snapshotRows(book: OrderBook, slots: readonly number[]): RowsSnapshot {
  const numbers: number[] = [];
  const ids: string[] = [];
  const words = new Numbered<string>();
  let before = 0;
  for (const slot of slots) {
    writeNumbers(book, slot, before, numbers);
    before = book.placedAt(slot);
    writeWords(book, slot, numbers, words);
    const { id, orderId, customer } = book.order(slot);
    ids.push(id, orderId, customer);
    for (const text of [book.trackingNumbers[slot], book.shippedClaims[slot], book.deliveredClaims[slot]])
      if (text !== undefined) ids.push(text);
  }
  return { numbers, ids, words: words.all };
}

function writeNumbers(book: OrderBook, slot: number, before: number, numbers: number[]): void {
  const placed = book.placedAt(slot);
  const place = numbers.push(0) - 1;
  numbers.push(placed - before, book.shipBy(slot) - placed, book.deliverBy(slot) - placed);
  let flags = flagsOf(book, slot);
  const delivered = book.time(slot, DELIVERED);
  for (const column of TIMES) {
    const time = book.time(slot, column);
    if (time === NEVER || time < 0) continue;
    if (column === LAST_SCANNED && time === delivered) flags |= ENDS_DELIVERED;
    else {
      flags |= 1 << (FIRST_TIME + column);
      numbers.push(time - placed);
    }
  }
  for (const index of OUTCOMES) {
    const code = codeOf(book, slot, index);
    flags |= code << (FIRST_OUTCOME + OUTCOME_BITS * index);
    if (code === IS_DAYS_AFTER_DELIVERY) numbers.push(daysAfterDelivery(book, slot, index));
    else if (code >= IS_OTHER_GOOD) numbers.push(Math.abs(book.outcome(slot, index)) - placed);
  }
  numbers[place] = flags;
}

function flagsOf(book: OrderBook, slot: number): number {
  const { international, region } = book.order(slot);
  let flags = book.isDispatched(slot) ? IS_DISPATCHED : 0;
  if (international !== undefined) flags |= international ? IS_INTERNATIONAL : IS_DOMESTIC;
  if (region !== undefined) flags |= HAS_REGION;
  if (book.trackingNumbers[slot] !== undefined) flags |= HAS_NUMBER;
  if (book.shippedClaims[slot] !== undefined) flags |= HAS_SHIPPED_CLAIM;
  if (book.deliveredClaims[slot] !== undefined) flags |= HAS_DELIVERED_CLAIM;
  return flags;
}

function codeOf(book: OrderBook, slot: number, index: OutcomeIndex): number {
  const outcome = book.outcome(slot, index);
  if (outcome === OPEN) return IS_OPEN;
  if (outcome === SIGNALLED) return IS_SIGNALLED;
  if (outcome === expectedGood(book, slot, index)) return IS_EXPECTED_GOOD;
  if (outcome === expectedLapse(book, slot, index)) return IS_EXPECTED_LAPSE;
  if (outcome < 0) return IS_OTHER_LAPSE;
  return Number.isInteger(daysAfterDelivery(book, slot, index)) ? IS_DAYS_AFTER_DELIVERY : IS_OTHER_GOOD;
}

/** Of a good end that a deadline makes, such as the thirty days after delivery; not whole for other ones. */
function daysAfterDelivery(book: OrderBook, slot: number, index: OutcomeIndex): number {
  return (book.outcome(slot, index) - deadlineKey(book.time(slot, DELIVERED))) / DAY;
}

/** The good end that an item mostly has, which follows from what has happened. */
function expectedGood(book: OrderBook, slot: number, index: OutcomeIndex): Outcome {
  switch (index) {
    case DISPATCH:
    case CANCELLATION:
      return eventKey(book.time(slot, ACCEPTED));
    case SHIPPED_CLAIM:
      return eventKey(Math.max(book.time(slot, ACCEPTED), book.time(slot, SHIPPED_CLAIMED)));
    case DELIVERED_CLAIM:
      return eventKey(Math.max(book.time(slot, DELIVERED), book.time(slot, DELIVERED_CLAIMED)));
    case DEFECT:
      return eventKey(book.time(slot, DELIVERED));
  }
}

/** The lapse that an item mostly is, where it is one. */
function expectedLapse(book: OrderBook, slot: number, index: OutcomeIndex): Outcome {
  return index === CANCELLATION ? -eventKey(book.time(slot, CANCELLED)) : -deadlineKey(book.shipBy(slot));
}

function writeWords(book: OrderBook, slot: number, numbers: number[], words: Numbered<string>): void {
  const { country, region, listings } = book.order(slot);
  const carriers = book.carriers[slot] as readonly string[];
  numbers.push(words.of(country));
  if (region !== undefined) numbers.push(words.of(region));
  numbers.push(carriers.length);
  for (const carrier of carriers) numbers.push(words.of(carrier));
  numbers.push(listings.length);
  for (const listing of listings) numbers.push(words.of(listing));
}

/** Adds the orders of a snapshot to a seller that has none yet. */
export function restoreRows(orders: Orders, rows: RowsSnapshot): void {
  const reader = new RowReader(rows);
  let placed = 0;
  while (!reader.isOver) {
    const flags = reader.number();
    placed += reader.number();
    restoreRow(orders, reader, flags, placed);
  }
}

class RowReader {
  private readonly rows: RowsSnapshot;
  private nextNumber = 0;
  private nextId = 0;

  constructor(rows: RowsSnapshot) {
    this.rows = rows;
  }

  get isOver(): boolean {
    return this.nextNumber >= this.rows.numbers.length;
  }

  readonly number = (): number => numbered(this.rows.numbers, this.nextNumber++);
  readonly id = (): string => numbered(this.rows.ids, this.nextId++);
  readonly word = (): string => numbered(this.rows.words, this.number());
}

function restoreRow(orders: Orders, { number, id, word }: RowReader, flags: number, placed: number): void {
  const { book } = orders;
  const [shipBy, deliverBy] = [placed + number(), placed + number()];
  const times = TIMES.map((column) => ((flags >> (FIRST_TIME + column)) & 1 ? placed + number() : undefined));
  const codes = OUTCOMES.map((index) => (flags >> (FIRST_OUTCOME + OUTCOME_BITS * index)) & 7);
  const figures = codes.map((code) => (code >= IS_OTHER_GOOD ? number() : 0));
  const country = word();
  const region = flags & HAS_REGION ? word() : undefined;
  const carriers = Array.from({ length: number() }, word);
  const listings = Array.from({ length: number() }, word);
  const slot = orders.add({
    id: id(),
    orderId: id(),
    customer: id(),
    fulfilment: flags & IS_DISPATCHED ? 'dispatched' : 'seller',
    at: placed,
    shipBy,
    deliverBy,
    country,
    region,
    international: flags & IS_INTERNATIONAL ? true : flags & IS_DOMESTIC ? false : undefined,
    listings,
  });
  for (const carrier of carriers) orders.carriers.name(slot, carrier);
  if (flags & HAS_NUMBER) orders.signals.nameFirst(slot, id());
  if (flags & HAS_SHIPPED_CLAIM) book.shippedClaims[slot] = id();
  if (flags & HAS_DELIVERED_CLAIM) book.deliveredClaims[slot] = id();
  for (const [index, time] of times.entries())
    if (time !== undefined) book.setTime(slot, TIMES[index] as TimeColumn, time);
  if (flags & ENDS_DELIVERED) book.setTime(slot, LAST_SCANNED, book.time(slot, DELIVERED));
  for (const index of OUTCOMES)
    book.setOutcome(slot, index, outcomeOf(book, slot, index, codes[index] as number, figures[index] as number));
}

function outcomeOf(book: OrderBook, slot: number, index: OutcomeIndex, code: number, figure: number): Outcome {
  switch (code) {
    case IS_SIGNALLED:
      return SIGNALLED;
    case IS_EXPECTED_GOOD:
      return expectedGood(book, slot, index);
    case IS_EXPECTED_LAPSE:
      return expectedLapse(book, slot, index);
    case IS_DAYS_AFTER_DELIVERY:
      return deadlineKey(book.time(slot, DELIVERED) + figure * DAY);
    case IS_OTHER_GOOD:
      return book.placedAt(slot) + figure;
    case IS_OTHER_LAPSE:
      return -(book.placedAt(slot) + figure);
    default:
      return OPEN;
  }
}
