import { DAY, type Instant, NEVER, SECOND } from '../instant.ts';
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
 * The orders themselves, oldest first. `numbers` holds for each: its flags; when it was placed, since the one before;
 * `shipBy` and `deliverBy`; the numbers of its destination, carriers and listings in `lists`; what has happened; the
 * outcomes that do not follow from that. Instants are since it was placed. `ids`: event, order and customer, then what
 * the flags say of tracking number and claims.
 */
export type RowsSnapshot = {
  readonly numbers: readonly number[];
  readonly ids: readonly string[];
  readonly lists: readonly (readonly string[])[];
};

const TIMES: readonly TimeColumn[] = [ACCEPTED, DELIVERED, CANCELLED, SHIPPED_CLAIMED, DELIVERED_CLAIMED, LAST_SCANNED];
const OUTCOMES: readonly OutcomeIndex[] = [DISPATCH, CANCELLATION, SHIPPED_CLAIM, DELIVERED_CLAIM, DEFECT];

/** The bits of an order's flags. */
const IS_DISPATCHED = 1;
const IS_DOMESTIC = 2;
const IS_INTERNATIONAL = 4;
const HAS_NUMBER = 8;
const HAS_SHIPPED_CLAIM = 16;
const HAS_DELIVERED_CLAIM = 32;
/** The last scan is the delivery. */
const ENDS_DELIVERED = 64;
/** Its instants are whole seconds, and written so. */
const IS_IN_SECONDS = 128;
const FIRST_TIME = 8;
const FIRST_OUTCOME = FIRST_TIME + TIMES.length;

/** What an outcome is, in three bits of the flags; the last three come with a number. */
const OUTCOME_BITS = 3;
const OUTCOME_MASK = 7;
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
  const lists = new Lists();
  let before = 0;
  for (const slot of slots) {
    writeNumbers(book, slot, before, numbers, lists);
    before = book.placedAt(slot);
    const { id, orderId, customer } = book.order(slot);
    ids.push(id, orderId, customer);
    writeId(book.trackingNumbers[slot], ids);
    writeId(book.shippedClaims[slot], ids);
    writeId(book.deliveredClaims[slot], ids);
  }
  return { numbers, ids, lists: lists.all };
}

/** Lists of words, each once: most orders go to few destinations, with few carriers, of few listings. */
class Lists {
  readonly all: (readonly string[])[] = [];
  private readonly texts = new Numbered<string>();

  of(list: readonly string[]): number {
    // No word has a line end in it.
    const number = this.texts.of(`${list.length}\n${list.join('\n')}`);
    if (number === this.all.length) this.all.push(list);
    return number;
  }
}

function writeId(id: string | undefined, ids: string[]): void {
  if (id !== undefined) ids.push(id);
}

function writeNumbers(book: OrderBook, slot: number, before: Instant, numbers: number[], lists: Lists): void {
  const placed = book.placedAt(slot);
  const { country, region } = book.order(slot);
  const unit = isInSeconds(book, slot, before) ? SECOND : 1;
  let flags = flagsOf(book, slot) + (unit === SECOND ? IS_IN_SECONDS : 0);
  const place = numbers.push(flags) - 1;
  numbers.push((placed - before) / unit, (book.shipBy(slot) - placed) / unit, (book.deliverBy(slot) - placed) / unit);
  numbers.push(lists.of(region === undefined ? [country] : [country, region]));
  numbers.push(lists.of(book.carriers[slot] as readonly string[]), lists.of(book.order(slot).listings));
  for (const column of TIMES) {
    const time = book.time(slot, column);
    if (!hasHappened(time)) continue;
    if (column === LAST_SCANNED && time === book.time(slot, DELIVERED)) flags |= ENDS_DELIVERED;
    else {
      flags |= 1 << (FIRST_TIME + column);
      numbers.push((time - placed) / unit);
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

function hasHappened(time: Instant): boolean {
  return time !== NEVER && time >= 0;
}

function isInSeconds(book: OrderBook, slot: number, before: Instant): boolean {
  const placed = book.placedAt(slot);
  if ((placed - before) % SECOND !== 0) return false;
  if ((book.shipBy(slot) - placed) % SECOND !== 0 || (book.deliverBy(slot) - placed) % SECOND !== 0) return false;
  for (const column of TIMES) {
    const time = book.time(slot, column);
    if (hasHappened(time) && (time - placed) % SECOND !== 0) return false;
  }
  return true;
}

function flagsOf(book: OrderBook, slot: number): number {
  const { international } = book.order(slot);
  let flags = book.isDispatched(slot) ? IS_DISPATCHED : 0;
  if (international !== undefined) flags |= international ? IS_INTERNATIONAL : IS_DOMESTIC;
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

/** Adds the orders of a snapshot to a seller that has none yet. */
export function restoreRows(orders: Orders, rows: RowsSnapshot): void {
  const reader = new RowReader(rows);
  let placed = 0;
  while (!reader.isOver) placed = restoreRow(orders, reader, placed);
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

  number(): number {
    return numbered(this.rows.numbers, this.nextNumber++);
  }

  id(): string {
    return numbered(this.rows.ids, this.nextId++);
  }

  list(): readonly string[] {
    return numbered(this.rows.lists, this.number());
  }
}

/** Adds the next order; answers when it was placed. */
function restoreRow(orders: Orders, reader: RowReader, before: Instant): Instant {
  const { book } = orders;
  const flags = reader.number();
  const unit = flags & IS_IN_SECONDS ? SECOND : 1;
  const at = before + reader.number() * unit;
  const shipBy = at + reader.number() * unit;
  const deliverBy = at + reader.number() * unit;
  const [country, region] = reader.list() as readonly [string, string | undefined];
  const carriers = reader.list();
  const listings = reader.list();
  const slot = orders.add({
    id: reader.id(),
    orderId: reader.id(),
    customer: reader.id(),
    fulfilment: flags & IS_DISPATCHED ? 'dispatched' : 'seller',
    at,
    shipBy,
    deliverBy,
    country,
    region,
    international: flags & IS_INTERNATIONAL ? true : flags & IS_DOMESTIC ? false : undefined,
    listings,
  });
  for (const carrier of carriers) orders.carriers.name(slot, carrier);
  if (flags & HAS_NUMBER) orders.signals.nameFirst(slot, reader.id());
  if (flags & HAS_SHIPPED_CLAIM) book.shippedClaims[slot] = reader.id();
  if (flags & HAS_DELIVERED_CLAIM) book.deliveredClaims[slot] = reader.id();
  for (const column of TIMES)
    if (flags & (1 << (FIRST_TIME + column))) book.setTime(slot, column, at + reader.number() * unit);
  if (flags & ENDS_DELIVERED) book.setTime(slot, LAST_SCANNED, book.time(slot, DELIVERED));
  for (const index of OUTCOMES) {
    const code = (flags >> (FIRST_OUTCOME + OUTCOME_BITS * index)) & OUTCOME_MASK;
    if (code !== IS_OPEN) book.setOutcome(slot, index, restoreOutcome(book, slot, index, code, reader));
  }
  return at;
}

function restoreOutcome(book: OrderBook, slot: number, index: OutcomeIndex, code: number, reader: RowReader): Outcome {
  switch (code) {
    case IS_SIGNALLED:
      return SIGNALLED;
    case IS_EXPECTED_GOOD:
      return expectedGood(book, slot, index);
    case IS_EXPECTED_LAPSE:
      return expectedLapse(book, slot, index);
    case IS_DAYS_AFTER_DELIVERY:
      return deadlineKey(book.time(slot, DELIVERED) + reader.number() * DAY);
    case IS_OTHER_GOOD:
      return book.placedAt(slot) + reader.number();
    case IS_OTHER_LAPSE:
      return -(book.placedAt(slot) + reader.number());
    default:
      throw new Error(`a snapshot has the outcome ${code}, which is unknown`);
  }
}
