import type { OrderCancelled, OrderPlaced, ShipmentScanned, StatusUpdated } from '../facts.ts';
import type { Instant } from '../instant.ts';
import {
  type Circumstances,
  EARLY_REFUND,
  eventKey,
  IMPROPER_STATUS,
  type ItemSink,
  type LapseReport,
} from '../items.ts';
import { FORGOTTEN_AFTER } from '../order-facts.ts';
import type { LapseRules } from '../policy/policy.ts';
import { Carriers } from './carriers.ts';
import { CaseEnds } from './case-ends.ts';
import { Cases } from './cases.ts';
import { circumstancesOf } from './circumstances.ts';
import { DEFECT_WINDOW, DELIVERED_FACT, DeadlineQueue, SHIP_BY, SHIPPED_FACT } from './deadline-queue.ts';
import {
  ACCEPTED,
  CANCELLATION,
  CANCELLED,
  DELIVERED,
  DELIVERED_CLAIM,
  DELIVERED_CLAIMED,
  type NewOrder,
  type OrderBook,
  type OutcomeIndex,
  SHIPPED_CLAIM,
  SHIPPED_CLAIMED,
  SIGNALLED,
} from './order-book.ts';
import { OwnSlots } from './own-slots.ts';
import { Settlement } from './settlement.ts';
import { Signals, type Suspicion } from './signals.ts';
import { type LaterFact, type OrderFact, Waiting } from './waiting.ts';

/**
 * The lives of a seller's orders (policy §1, "who answers"): folds their facts, in whatever order they arrive, and tells
 * the sink which good ends and lapses they come to, and which no longer hold.
 */
export class Orders {
  readonly book: OrderBook;
  readonly deadlines = new DeadlineQueue();
  readonly cases = new Cases();
  readonly signals: Signals;
  readonly waiting = new Waiting();
  readonly carriers: Carriers;
  readonly own = new OwnSlots();
  private readonly settle: Settlement;
  private readonly ends: CaseEnds;
  private readonly rulesAt: (at: Instant) => LapseRules;

  private readonly owner: number;

  /** `owner` is the seller's number in the book. */
  constructor(book: OrderBook, owner: number, sink: ItemSink, rulesAt: (at: Instant) => LapseRules) {
    this.book = book;
    this.owner = owner;
    this.signals = new Signals(book);
    this.carriers = new Carriers(book);
    this.settle = new Settlement(this.book, this.cases, sink, rulesAt);
    this.ends = new CaseEnds(this.book, this.cases, this.settle);
    this.rulesAt = rulesAt;
  }

  /** Adds an order; answers its slot. */
  add(order: NewOrder): number {
    const slot = this.book.add(order, this.owner);
    this.own.add(slot);
    return slot;
  }

  /** Forgets orders of which nothing is known that is recent, and facts that waited as long for their order. */
  forget(now: Instant): void {
    this.own.forget(
      (slot) => !this.knows(slot, now),
      (slot) => {
        this.signals.forget(slot);
        this.cases.forget(slot);
        this.book.remove(slot);
      },
    );
    this.waiting.forget(now - FORGOTTEN_AFTER);
  }

  /** Whether an order is known at a clock: one that is not is as if it had never come, and what is told of it waits. */
  knows(slot: number, now: Instant): boolean {
    const since = now - FORGOTTEN_AFTER;
    return this.book.shipBy(slot) >= since || this.book.lastInstant(slot) >= since || this.cases.latest(slot) >= since;
  }

  /** Folds one fact about the order in a slot, if there is one. `now` is the clock: deadlines before it have passed. */
  fold(fact: OrderFact, slot: number | undefined, now: Instant): void {
    if (fact.type === 'order.placed') this.place(fact, now);
    else if (slot !== undefined && this.knows(slot, now)) this.apply(slot, fact, now);
    else this.waiting.keep(fact);
    this.settle.report();
  }

  /** Runs the next deadline, which has passed. */
  runDeadline(): void {
    const dueBefore = this.deadlines.next + 1;
    const { order, kind } = this.deadlines.pop();
    switch (kind) {
      case SHIP_BY:
        this.settle.dispatch(order, dueBefore);
        break;
      case SHIPPED_FACT:
        this.settle.shippedClaim(order, dueBefore);
        break;
      case DELIVERED_FACT:
        this.settle.deliveredClaim(order, dueBefore);
        break;
      case DEFECT_WINDOW:
        this.settle.defect(order, dueBefore);
        break;
    }
    this.settle.report();
  }

  /** What may excuse a lapse of an order (policy §4); undefined where nothing can. */
  circumstances(report: LapseReport): Circumstances | undefined {
    return circumstancesOf(this.book, this.cases, report);
  }

  private place(fact: OrderPlaced, now: Instant): void {
    const slot = this.add(fact);
    if (fact.fulfilment === 'seller') this.deadlines.push(fact.shipBy, slot, SHIP_BY);
    const waiting = this.waiting.take(fact.orderId);
    if (waiting === undefined) return;
    this.settle.joining = true;
    for (const each of waiting) this.apply(slot, each, now);
    this.settle.joining = false;
    this.settle.settleAll(slot, now);
  }

  private apply(slot: number, fact: LaterFact, now: Instant): void {
    switch (fact.type) {
      case 'shipment.scanned':
        this.scan(slot, fact, now);
        return;
      case 'order.status_updated':
        this.claim(slot, fact, now);
        return;
      case 'order.cancelled':
        this.cancel(slot, fact, now);
        return;
      case 'refund.issued':
        if (fact.by === 'seller') this.settle.once(EARLY_REFUND, slot, fact, fact.reviewed);
        return;
      case 'return.requested':
      case 'return.sent':
      case 'return.received':
        this.cases.open(slot, 'return', fact.returnId, fact.at);
        this.settle.defect(slot, now);
        return;
      case 'return.inspected':
      case 'return.closed':
      case 'dispute.resolved':
        this.ends.end(slot, fact, now);
        return;
      case 'dispute.reviewed':
        this.ends.review(slot, fact, now);
        return;
      case 'dispute.opened':
        this.ends.open(slot, fact, now);
    }
  }

  private scan(slot: number, fact: ShipmentScanned, now: Instant): void {
    const { book, settle } = this;
    const isTrouble = fact.scan === 'exception' || fact.scan === 'returned';
    book.noteScan(slot, fact, isTrouble);
    const dispatched = book.isDispatched(slot);
    const isNamed = this.carriers.name(slot, fact.carrier);
    const handsOver = fact.scan !== 'exception' && fact.at < book.time(slot, ACCEPTED);
    if (handsOver) book.setTime(slot, ACCEPTED, fact.at);
    if (fact.scan === 'delivered' && fact.at < book.time(slot, DELIVERED)) {
      book.setTime(slot, DELIVERED, fact.at);
      this.deadlines.push(fact.at + this.rulesAt(fact.at).defectWindow, slot, DEFECT_WINDOW);
      settle.defect(slot, now);
      if (!dispatched) settle.deliveredClaim(slot, now);
    }
    if (handsOver && !dispatched) {
      settle.dispatch(slot, now);
      settle.cancellation(slot);
      settle.shippedClaim(slot, now);
    }
    if (handsOver || isNamed) settle.learned(slot);
    if (dispatched) return;
    const clears = !isTrouble && this.signals.mayClear(slot) && this.clear(slot, fact);
    this.suspect(slot, this.signals.ofScan(slot, fact));
    if (clears) this.settleCleared(slot, now);
  }

  private claim(slot: number, fact: StatusUpdated, now: Instant): void {
    const { book, settle } = this;
    if (fact.by !== 'seller' || book.isDispatched(slot)) return;
    if (fact.carrier !== undefined && this.carriers.name(slot, fact.carrier)) settle.learned(slot);
    const isShipped = fact.status === 'shipped';
    const column = isShipped ? SHIPPED_CLAIMED : DELIVERED_CLAIMED;
    const index = isShipped ? SHIPPED_CLAIM : DELIVERED_CLAIM;
    const suspicion = this.signals.ofClaim(slot, fact);
    if (fact.at < book.time(slot, column)) {
      settle.unsignal(slot, index);
      settle.unsettle(slot, index);
      book.setTime(slot, column, fact.at);
      (isShipped ? book.shippedClaims : book.deliveredClaims)[slot] = fact.id;
      if (this.signals.isSign(slot, fact.id)) settle.signal(slot, index);
      else this.awaitFact(slot, index, fact.at, now);
    }
    this.suspect(slot, suspicion);
  }

  /** A claim waits for its fact. */
  private awaitFact(slot: number, index: OutcomeIndex, at: Instant, now: Instant): void {
    const rules = this.rulesAt(at);
    if (index === SHIPPED_CLAIM) {
      this.deadlines.push(at + rules.shippedClaim, slot, SHIPPED_FACT);
      this.settle.shippedClaim(slot, now);
    } else {
      this.deadlines.push(at + rules.deliveredClaim, slot, DELIVERED_FACT);
      this.settle.deliveredClaim(slot, now);
    }
  }

  /** A late scan may show that a delivery was claimed in good faith: the claim then has its ordinary item (reading 47). */
  private clear(slot: number, scan: ShipmentScanned): boolean {
    const { settle, signals } = this;
    const dropped = signals.drop(slot, scan);
    if (dropped === undefined) return false;
    const { lapse, next } = dropped;
    if (lapse !== undefined) settle.disprove(IMPROPER_STATUS, slot, lapse);
    if (next !== undefined) settle.lapse(IMPROPER_STATUS, slot, next.event, eventKey(next.at));
    return true;
  }

  private settleCleared(slot: number, now: Instant): void {
    const { book, settle, signals } = this;
    const gone = signals.takeBack(slot);
    if (gone !== undefined) settle.fakingGone(gone);
    if (book.outcome(slot, DELIVERED_CLAIM) !== SIGNALLED) return;
    if (signals.isSign(slot, book.deliveredClaims[slot] as string)) return;
    settle.unsignal(slot, DELIVERED_CLAIM);
    this.awaitFact(slot, DELIVERED_CLAIM, book.time(slot, DELIVERED_CLAIMED), now);
  }

  private cancel(slot: number, fact: OrderCancelled, now: Instant): void {
    const { book, settle } = this;
    if (fact.at >= book.time(slot, CANCELLED)) return;
    settle.unsettle(slot, CANCELLATION);
    book.setTime(slot, CANCELLED, fact.at);
    book.cancellations.set(slot, { id: fact.id, by: fact.by, reason: fact.reason });
    // Of a dispatched order it is known for people to read: the hub answers for it.
    if (book.isDispatched(slot)) return;
    settle.dispatch(slot, now);
    settle.cancellation(slot);
  }

  private suspect(slot: number, suspicion: Suspicion): void {
    const { first, faking } = suspicion;
    if (first !== undefined) this.settle.lapse(IMPROPER_STATUS, slot, first.event, eventKey(first.at));
    if (faking !== undefined) this.settle.faking(faking);
  }
}
