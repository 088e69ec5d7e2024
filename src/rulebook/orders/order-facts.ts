import { type Instant, NEVER } from '../instant.ts';
import type {
  OrderCase,
  OrderFacts,
  OrderFilter,
  OrderPlace,
  OrderProgress,
  OrderState,
  OrdersAsked,
  OrdersView,
} from '../order-facts.ts';
import type { Case } from './cases.ts';
import type { Orders } from './life.ts';
import { ACCEPTED, CANCELLED, DELIVERED, DELIVERED_CLAIMED, type OrderBook, SHIPPED_CLAIMED } from './order-book.ts';

/** What people ask of the orders of a seller that has its book to itself, at the clock `now`. */
export function ordersViewOf(orders: Orders, now: Instant): OrdersView {
  const { book } = orders;
  return {
    of(orderId) {
      const slot = book.find(orderId);
      return slot === undefined || !orders.knows(slot, now) ? undefined : factsOf(orders, slot);
    },
    shipping(orderId) {
      const slot = book.find(orderId);
      if (slot === undefined || !orders.knows(slot, now)) return undefined;
      return { fulfilment: book.isDispatched(slot) ? 'dispatched' : 'seller', state: stateOf(book, slot) };
    },
    newest: (asked) => newestSlots(orders, asked, now).map((slot) => factsOf(orders, slot)),
    all: () => newestSlots(orders, EVERY_ORDER, now).map((slot) => progressOf(orders, slot)),
    areOfOneCustomer(orderId, otherId) {
      const [slot, other] = [book.find(orderId), book.find(otherId)];
      if (slot === undefined || other === undefined) return false;
      return book.order(slot).customer === book.order(other).customer;
    },
  };
}

const EVERY_ORDER: OrdersAsked = {
  count: Number.MAX_SAFE_INTEGER,
  after: undefined,
  filter: undefined,
  fulfilment: undefined,
  orderId: undefined,
};

/**
 * Walks all of them from the one that came last: orders come about as they are placed, so that nearly all behind the
 * first `count` are passed over by one comparison.
 */
function newestSlots(orders: Orders, asked: OrdersAsked, now: Instant): readonly number[] {
  const { book } = orders;
  const found: number[] = [];
  for (const slot of candidates(orders, asked)) {
    const last = found[asked.count - 1];
    if (last !== undefined && compare(book, slot, placeOf(book, last)) > 0) continue;
    if (!isAsked(orders, slot, asked) || !orders.knows(slot, now)) continue;
    const place = placeOf(book, slot);
    const before = found.findLastIndex((each) => compare(book, each, place) < 0);
    found.splice(before + 1, 0, slot);
    if (found.length > asked.count) found.pop();
  }
  return found;
}

function candidates({ book, own }: Orders, { orderId }: OrdersAsked): readonly number[] {
  if (orderId === undefined) return own.all.toReversed();
  const slot = book.find(orderId);
  return slot === undefined ? [] : [slot];
}

function isAsked({ book, cases }: Orders, slot: number, { after, filter, fulfilment }: OrdersAsked): boolean {
  if (after !== undefined && compare(book, slot, after) <= 0) return false;
  if (fulfilment !== undefined && book.isDispatched(slot) !== (fulfilment === 'dispatched')) return false;
  return filter === undefined || fits(stateOf(book, slot), cases.of(slot), filter);
}

function fits(state: OrderState, cases: readonly Case[], filter: OrderFilter): boolean {
  switch (filter) {
    case 'open':
      return state === 'paid';
    case 'handed_over':
    case 'delivered':
    case 'cancelled':
      return state === filter;
    case 'case_open':
      return cases.some(({ endedAt }) => endedAt === NEVER);
  }
}

function placeOf(book: OrderBook, slot: number): OrderPlace {
  return [book.placedAt(slot), book.order(slot).orderId];
}

/** Negative when an order comes before a place. Ids are looked at where the instants are the same, which is rare. */
function compare(book: OrderBook, slot: number, [placedAt, orderId]: OrderPlace): number {
  const later = placedAt - book.placedAt(slot);
  if (later !== 0) return later;
  const own = book.order(slot).orderId;
  return own < orderId ? -1 : own > orderId ? 1 : 0;
}

function stateOf(book: OrderBook, slot: number): OrderState {
  if (book.time(slot, DELIVERED) !== NEVER) return 'delivered';
  if (book.time(slot, CANCELLED) !== NEVER) return 'cancelled';
  return book.time(slot, ACCEPTED) === NEVER ? 'paid' : 'handed_over';
}

function factsOf(orders: Orders, slot: number): OrderFacts {
  const { book, cases } = orders;
  const { country, region, international, listings } = book.order(slot);
  const cancellation = book.cancellations.get(slot);
  return {
    ...progressOf(orders, slot),
    shipBy: book.shipBy(slot),
    deliverBy: book.deliverBy(slot),
    acceptedAt: known(book.time(slot, ACCEPTED)),
    shippedClaimedAt: known(book.time(slot, SHIPPED_CLAIMED)),
    deliveredClaimedAt: known(book.time(slot, DELIVERED_CLAIMED)),
    lastScan: book.lastScans.get(slot),
    cancelledBy: cancellation?.by,
    cancellationReason: cancellation?.reason,
    ...{ country, region, international, listings, cases: cases.of(slot).map(caseOf) },
  };
}

function progressOf({ book, cases: files }: Orders, slot: number): OrderProgress {
  const cases = files.of(slot);
  const ends = cases.flatMap(({ endedAt }) => (endedAt === NEVER ? [] : [endedAt]));
  return {
    orderId: book.order(slot).orderId,
    fulfilment: book.isDispatched(slot) ? 'dispatched' : 'seller',
    state: stateOf(book, slot),
    placedAt: book.placedAt(slot),
    deliveredAt: known(book.time(slot, DELIVERED)),
    cancelledAt: known(book.time(slot, CANCELLED)),
    openCases: cases.filter(({ endedAt }) => endedAt === NEVER).map(caseOf),
    lastCaseEndedAt: ends.length === 0 ? undefined : Math.max(...ends),
  };
}

function caseOf({ id, kind, reason, openedAt, endedAt }: Case): OrderCase {
  return { id, kind, reason, openedAt, endedAt: known(endedAt) };
}

function known(at: Instant): Instant | undefined {
  return at === NEVER ? undefined : at;
}
