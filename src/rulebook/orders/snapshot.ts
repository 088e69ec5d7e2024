import { type Instant, NEVER } from '../instant.ts';
import type { FakingReport } from '../items.ts';
import { type Numbered, numbered } from '../numbered.ts';
import type { LastScan } from '../order-facts.ts';
import type { Case, Look } from './cases.ts';
import type { DeadlineKind } from './deadline-queue.ts';
import type { Orders } from './life.ts';
import type { Cancellation, TroubleScan } from './order-book.ts';
import { type RowsSnapshot, restoreRows, snapshotRows } from './rows-snapshot.ts';
import type { Signal } from './signals.ts';
import type { LaterFact } from './waiting.ts';

/** A seller's orders as plain data. An order is named by its place, the oldest first from 0. */
export type OrdersSnapshot = {
  readonly rows: RowsSnapshot;
  /** What falls due, the next first: two numbers each, when (since the one before) and of which order which kind. */
  readonly deadlines: readonly number[];
  readonly cancellations: readonly (readonly [number, Cancellation])[];
  readonly troubles: readonly (readonly [number, TroubleScan])[];
  /** Not in snapshots of format 2, nor the tracking number in earlier ones of format 3: then the next scan of a parcel says it. */
  readonly lastScans?: readonly (readonly [number, LastScan])[];
  readonly cases: readonly (readonly [number, CaseSnapshot])[];
  /** Looks at disputes. Not in formats before 4. */
  readonly looks?: readonly (readonly [number, Look])[];
  readonly furtherNumbers: readonly (readonly [number, readonly string[]])[];
  /** Tracking numbers that several orders named, with those after the first. */
  readonly laterUsers: readonly (readonly [string, readonly number[]])[];
  readonly signals: readonly SignalsSnapshot[];
  readonly waiting: readonly LaterFact[];
};

/** `fault` and `endedBy` as it was decided; in formats before 4 as it ended after all looks at it. */
type CaseSnapshot = Omit<Case, 'reason' | 'endedAt' | 'foundAt' | 'decision'> & {
  readonly reason: Exclude<Case['reason'], undefined> | null;
  readonly endedAt: Instant | null;
};

type SignalsSnapshot = {
  readonly order: number;
  readonly signals: readonly (Omit<Signal, 'against'> & { readonly against: Instant | null })[];
  /** The violation they came to, by its number among those of the seller. */
  readonly reported: number | null;
};

const DEADLINE_KINDS = 4;

/** The orders in these slots, the oldest first; `placeOf` is the place of a slot. */
export function snapshotOrders(
  orders: Orders,
  slots: readonly number[],
  placeOf: (slot: number) => number,
  fakings: Numbered<FakingReport>,
): OrdersSnapshot {
  const { book, signals } = orders;
  const placed = <Thing, As>(things: ReadonlyMap<number, Thing>, as: (thing: Thing) => As) =>
    [...things].map(([slot, thing]) => [placeOf(slot), as(thing)] as const);
  return {
    rows: snapshotRows(book, slots),
    deadlines: snapshotDeadlines(orders, placeOf),
    cancellations: placed(book.cancellations, ({ id, by, reason }) => ({ id, by, reason })),
    troubles: placed(book.troubles, (scan) => scan),
    lastScans: placed(book.lastScans, (scan) => scan),
    cases: placed(orders.cases.all, (cases) => cases.map(snapshotCase)).flatMap(([place, cases]) =>
      cases.map((each) => [place, each] as const),
    ),
    looks: placed(orders.cases.allLooks, (looks) => looks).flatMap(([place, looks]) =>
      looks.map((look) => [place, look] as const),
    ),
    furtherNumbers: placed(signals.furtherNumbers, (numbers) => numbers),
    laterUsers: [...signals.laterUsers].map(([number, users]) => [number, users.map(placeOf)]),
    signals: placed(signals.files, (file) => file).map(([order, file]) => ({
      order,
      signals: file.signals.map(({ against, ...signal }) => ({
        ...signal,
        against: against === Number.NEGATIVE_INFINITY ? null : against,
      })),
      reported: file.reported === undefined ? null : fakings.of(file.reported),
    })),
    waiting: orders.waiting.all.map(withoutUndefined),
  };
}

function snapshotDeadlines(orders: Orders, placeOf: (slot: number) => number): readonly number[] {
  const numbers: number[] = [];
  let before = 0;
  for (const { at, order, kind } of orders.deadlines.inOrder()) {
    const place = placeOf(order);
    if (place < 0) continue; // of an order that is forgotten
    numbers.push(at - before, place * DEADLINE_KINDS + kind);
    before = at;
  }
  return numbers;
}

function snapshotCase({ id, kind, reason, openedAt, endedAt, decision }: Case): CaseSnapshot {
  const { fault, id: endedBy } = decision ?? { fault: false, id: '' };
  return {
    ...{ id, kind, openedAt, fault, endedBy },
    ...{ reason: reason ?? null, endedAt: endedAt === NEVER ? null : endedAt },
  };
}

/** JSON knows no undefined: what a fact does not say is left out. */
function withoutUndefined(fact: LaterFact): LaterFact {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined)) as LaterFact;
}

/** Fills a seller's orders, of which there are none yet, from a snapshot: the place of an order becomes its slot. */
export function restoreOrders(orders: Orders, snapshot: OrdersSnapshot, fakings: readonly FakingReport[]): void {
  const { book, cases, deadlines, signals, waiting } = orders;
  restoreRows(orders, snapshot.rows);
  let due = 0;
  for (let index = 0; index < snapshot.deadlines.length; index += 2) {
    due += numbered(snapshot.deadlines, index);
    const what = numbered(snapshot.deadlines, index + 1);
    deadlines.push(due, Math.floor(what / DEADLINE_KINDS), (what % DEADLINE_KINDS) as DeadlineKind);
  }
  for (const [order, cancellation] of snapshot.cancellations) book.cancellations.set(order, cancellation);
  for (const [order, scan] of snapshot.troubles) book.troubles.set(order, scan);
  for (const [order, scan] of snapshot.lastScans ?? []) book.lastScans.set(order, scan);
  for (const [order, look] of snapshot.looks ?? []) cases.look(order, look);
  for (const [order, { kind, id, openedAt, reason, endedAt, fault, endedBy }] of snapshot.cases) {
    const opened = cases.open(order, kind, id, openedAt);
    opened.reason = reason ?? undefined;
    opened.endedAt = endedAt ?? NEVER;
    opened.foundAt = opened.endedAt;
    opened.fault = fault;
    opened.endedBy = endedBy;
    if (endedAt !== null && endedBy !== '') cases.decide(order, opened, { id: endedBy, at: endedAt, fault });
  }
  for (const [order, numbers] of snapshot.furtherNumbers)
    for (const number of numbers) signals.nameFirst(order, number);
  for (const [number, users] of snapshot.laterUsers) signals.laterUsers.set(number, users);
  for (const { order, signals: shown, reported } of snapshot.signals)
    signals.files.set(order, {
      signals: shown.map(({ against, ...signal }) => ({ ...signal, against: against ?? Number.NEGATIVE_INFINITY })),
      reported: reported === null ? undefined : numbered(fakings, reported),
    });
  for (const fact of snapshot.waiting) waiting.keep(fact);
}
