import type {
  DisputeOpened,
  DisputeResolved,
  OrderCancelled,
  OrderPlaced,
  ReturnInspected,
  SellerFact,
  ShipmentScanned,
  StatusUpdated,
} from '../facts.ts';
import { type Instant, NEVER } from '../instant.ts';
import {
  type Circumstances,
  EARLY_REFUND,
  eventKey,
  IMPROPER_STATUS,
  type ItemSink,
  LATE_CANCELLATION,
  LATE_DISPATCH,
  type LapseReport,
  LISTING_INACCURACY,
  ORDER_DEFECT,
} from '../items.ts';
import type { LapseRules } from '../policy/policy.ts';
import { Cases, isDefect } from './cases.ts';
import { DEFECT_WINDOW, DELIVERED_FACT, DeadlineQueue, SHIP_BY, SHIPPED_FACT } from './deadline-queue.ts';
import {
  ACCEPTED,
  CANCELLATION,
  CANCELLED,
  DELIVERED,
  DELIVERED_CLAIM,
  DELIVERED_CLAIMED,
  LAST_SCANNED,
  OrderBook,
  SHIPPED_CLAIM,
  SHIPPED_CLAIMED,
  SIGNALLED,
} from './order-book.ts';
import { Settlement } from './settlement.ts';
import { Signals, type Suspicion } from './signals.ts';

/** Facts that belong to an order and say something of its life. */
export type OrderFact = Exclude<
  Extract<SellerFact, { readonly orderId: string }>,
  { type: 'message.screened' | 'review.posted' }
>;
type LaterFact = Exclude<OrderFact, OrderPlaced>;

/**
 * The lives of a seller's orders (policy §1, "who answers"): folds their facts, in whatever order they arrive, and tells
 * the sink which good ends and lapses they come to, and which no longer hold.
 */
export class Orders {
  readonly book = new OrderBook();
  readonly deadlines = new DeadlineQueue();
  private readonly cases = new Cases();
  private readonly signals = new Signals(this.book);
  private readonly settle: Settlement;
  /** Facts whose order has not come yet. */
  private readonly waiting = new Map<string, LaterFact[]>();
  private readonly singleCarriers = new Map<string, readonly string[]>();
  private readonly rulesAt: (at: Instant) => LapseRules;

  constructor(sink: ItemSink, rulesAt: (at: Instant) => LapseRules) {
    this.settle = new Settlement(this.book, this.cases, sink, rulesAt);
    this.rulesAt = rulesAt;
  }

  /** Folds one fact. `now` is the clock: deadlines before it have passed. */
  fold(fact: OrderFact, now: Instant): void {
    if (fact.type === 'order.placed') this.place(fact, now);
    else {
      const slot = this.book.find(fact.orderId);
      if (slot !== undefined) this.apply(slot, fact, now);
      else this.keep(fact);
    }
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
    const slot = report.order;
    if (slot < 0) return undefined;
    const { country, region, shipBy, deliverBy } = this.book.order(slot);
    const carriers = this.book.carriers[slot] as readonly string[];
    const common = { country, region, carriers, handedOver: this.book.time(slot, ACCEPTED) !== NEVER };
    switch (report.metric) {
      case LATE_DISPATCH:
        return { ...common, due: shipBy, affected: 'handover' };
      case LATE_CANCELLATION:
        if (this.book.cancellations.get(slot)?.reason !== 'cannot_ship') return undefined;
        return { ...common, due: shipBy, affected: 'handover' };
      case IMPROPER_STATUS:
        if (Number.isInteger(report.key)) return undefined;
        return { ...common, due: Math.floor(report.key), affected: 'either' };
      case ORDER_DEFECT: {
        const dispute = this.cases.of(slot).find((each) => each.endedBy === report.id);
        if (dispute?.reason !== 'not_received') return undefined;
        return { ...common, due: deliverBy, affected: 'delivery' };
      }
      case LISTING_INACCURACY:
      case EARLY_REFUND:
        return undefined;
    }
  }

  private place(fact: OrderPlaced, now: Instant): void {
    const slot = this.book.add(fact);
    if (fact.fulfilment === 'seller') this.deadlines.push(fact.shipBy, slot, SHIP_BY);
    const waiting = this.waiting.get(fact.orderId);
    if (waiting === undefined) return;
    this.waiting.delete(fact.orderId);
    this.settle.joining = true;
    for (const each of waiting) this.apply(slot, each, now);
    this.settle.joining = false;
    this.settle.settleAll(slot, now);
  }

  private keep(fact: LaterFact): void {
    const waiting = this.waiting.get(fact.orderId);
    if (waiting === undefined) this.waiting.set(fact.orderId, [fact]);
    else waiting.push(fact);
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
      case 'return.received':
        this.cases.open(slot, 'return', fact.returnId, fact.at);
        this.settle.defect(slot, now);
        return;
      case 'return.inspected':
      case 'dispute.resolved':
        this.endCase(slot, fact, now);
        return;
      case 'dispute.opened':
        this.openDispute(slot, fact, now);
    }
  }

  private scan(slot: number, fact: ShipmentScanned, now: Instant): void {
    const { book, settle } = this;
    const isTrouble = fact.scan === 'exception' || fact.scan === 'returned';
    if (fact.at >= book.time(slot, LAST_SCANNED)) {
      book.setTime(slot, LAST_SCANNED, fact.at);
      if (isTrouble) book.troubles.set(slot, { id: fact.id, at: fact.at });
      else if (book.troubles.size > 0) book.troubles.delete(slot);
    }
    const dispatched = book.isDispatched(slot);
    const isNamed = this.nameCarrier(slot, fact.carrier);
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
    if (!dispatched) this.suspect(slot, this.signals.ofScan(slot, fact));
  }

  private claim(slot: number, fact: StatusUpdated, now: Instant): void {
    const { book, settle } = this;
    if (fact.by !== 'seller' || book.isDispatched(slot)) return;
    if (fact.carrier !== undefined && this.nameCarrier(slot, fact.carrier)) settle.learned(slot);
    const isShipped = fact.status === 'shipped';
    const column = isShipped ? SHIPPED_CLAIMED : DELIVERED_CLAIMED;
    const index = isShipped ? SHIPPED_CLAIM : DELIVERED_CLAIM;
    const suspicion = this.signals.ofClaim(slot, fact);
    if (fact.at < book.time(slot, column) && book.outcome(slot, index) !== SIGNALLED) {
      settle.unsettle(slot, index);
      book.setTime(slot, column, fact.at);
      (isShipped ? book.shippedClaims : book.deliveredClaims)[slot] = fact.id;
      const rules = this.rulesAt(fact.at);
      if (suspicion.found !== 'nothing') settle.signal(slot, index);
      else if (isShipped) {
        this.deadlines.push(fact.at + rules.shippedClaim, slot, SHIPPED_FACT);
        settle.shippedClaim(slot, now);
      } else {
        this.deadlines.push(fact.at + rules.deliveredClaim, slot, DELIVERED_FACT);
        settle.deliveredClaim(slot, now);
      }
    }
    this.suspect(slot, suspicion);
  }

  private cancel(slot: number, fact: OrderCancelled, now: Instant): void {
    const { book, settle } = this;
    if (book.isDispatched(slot) || fact.at >= book.time(slot, CANCELLED)) return;
    settle.unsettle(slot, CANCELLATION);
    book.setTime(slot, CANCELLED, fact.at);
    book.cancellations.set(slot, fact);
    settle.dispatch(slot, now);
    settle.cancellation(slot);
  }

  private endCase(slot: number, fact: ReturnInspected | DisputeResolved, now: Instant): void {
    const ended = this.cases.end(slot, fact);
    if (ended === undefined) return;
    if (fact.type === 'dispute.resolved') {
      if (ended.fault && this.isSellers(slot, ended.reason)) this.settle.once(ORDER_DEFECT, slot, fact, false);
    } else if (isDefect(fact)) this.settle.once(ORDER_DEFECT, slot, fact, false);
    else this.settle.once(LISTING_INACCURACY, slot, fact, fact.outcome !== 'not_as_described');
    this.settle.defect(slot, now);
  }

  private openDispute(slot: number, fact: DisputeOpened, now: Instant): void {
    const opened = this.cases.openDispute(slot, fact);
    if (opened.fault && !this.isSellers(slot, opened.reason))
      this.settle.disprove(ORDER_DEFECT, slot, opened.endedBy);
    else if (opened.fault) this.settle.learned(slot);
    this.settle.defect(slot, now);
  }

  /** A dispute about a parcel that did not arrive is never the seller's on a dispatched order (F12). */
  private isSellers(slot: number, reason: string | undefined): boolean {
    return !(this.book.isDispatched(slot) && reason === 'not_received');
  }

  private suspect(slot: number, suspicion: Suspicion): void {
    if (suspicion.found === 'sign')
      this.settle.lapse(IMPROPER_STATUS, slot, suspicion.event, eventKey(suspicion.at));
    else if (suspicion.found === 'faking') this.settle.faking(suspicion.report);
  }

  /** Notes a carrier of an order; false when it is known. Most orders have one: they share its list. */
  private nameCarrier(slot: number, carrier: string): boolean {
    const known = this.book.carriers[slot] as readonly string[];
    if (known.includes(carrier)) return false;
    if (known.length > 0) {
      this.book.carriers[slot] = [...known, carrier];
      return true;
    }
    let alone = this.singleCarriers.get(carrier);
    if (alone === undefined) {
      alone = [carrier];
      this.singleCarriers.set(carrier, alone);
    }
    this.book.carriers[slot] = alone;
    return true;
  }
}
