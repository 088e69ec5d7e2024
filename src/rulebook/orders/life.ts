import type { OrderCancelled, OrderPlaced, SellerFact, ShipmentScanned, StatusUpdated } from '../facts.ts';
import { type Instant, NEVER } from '../instant.ts';
import {
  type Circumstances,
  type DisprovedLapse,
  deadlineKey,
  EARLY_REFUND,
  eventKey,
  type FakingReport,
  IMPROPER_STATUS,
  type ItemSink,
  LATE_CANCELLATION,
  LATE_DISPATCH,
  type LapseReport,
  LISTING_INACCURACY,
  type MetricIndex,
  ORDER_DEFECT,
  type SettleKey,
} from '../items.ts';
import type { LapseRules } from '../policy/policy.ts';
import { Cases, goodEnd, isDefect } from './cases.ts';
import {
  DEFECT_WINDOW,
  DELIVERED_FACT,
  type DeadlineKind,
  DeadlineQueue,
  SHIP_BY,
  SHIPPED_FACT,
} from './deadline-queue.ts';
import {
  ACCEPTED,
  CANCELLATION,
  CANCELLED,
  DEFECT,
  DELIVERED,
  DELIVERED_CLAIM,
  DELIVERED_CLAIMED,
  DISPATCH,
  GOOD,
  LAPSED,
  LAST_SCANNED,
  OPEN,
  OrderBook,
  type OutcomeIndex,
  SHIPPED_CLAIM,
  SHIPPED_CLAIMED,
} from './order-book.ts';
import { cancellationOutcome, claimOutcome, dispatchOutcome, type Outcome } from './outcomes.ts';
import { Signals, type Suspicion } from './signals.ts';

/** An outcome that a sign of faking has settled for good. */
const SIGNALLED = 3;

/** Facts that belong to an order. */
export type OrderFact = Exclude<Extract<SellerFact, { readonly orderId: string }>, { type: 'message.screened' | 'review.posted' }>;
type LaterFact = Exclude<OrderFact, OrderPlaced>;

const METRIC_OF: readonly MetricIndex[] = [LATE_DISPATCH, LATE_CANCELLATION, IMPROPER_STATUS, IMPROPER_STATUS, ORDER_DEFECT];

/**
 * The lives of a seller's orders (policy §1, "who answers"): folds their facts, in whatever order they arrive, and tells
 * the sink which good ends and lapses they come to, and which no longer hold. What an item has come to is always a
 * function of what is known, so a late fact corrects what an absence had said.
 */
export class Orders {
  readonly book = new OrderBook();
  readonly deadlines = new DeadlineQueue();
  private readonly cases = new Cases();
  private readonly signals = new Signals(this.book);
  /** Facts whose order has not come yet. */
  private readonly waiting = new Map<string, LaterFact[]>();
  /** While the facts that waited for an order are joined: what it has come to is asked once, when all are. */
  private joining = false;
  private disproved: DisprovedLapse[] = [];
  private lapses: LapseReport[] = [];
  private fakings: FakingReport[] = [];
  /** The order of which something became known that may excuse its lapses or split its burst; −1: none. */
  private learnedOf = -1;
  private readonly sink: ItemSink;
  private readonly rulesAt: (at: Instant) => LapseRules;

  constructor(sink: ItemSink, rulesAt: (at: Instant) => LapseRules) {
    this.sink = sink;
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
    this.report();
  }

  /** Runs the next deadline, which has passed. */
  runDeadline(): void {
    const at = this.deadlines.next;
    const { order, kind } = this.deadlines.pop();
    this.settleAt(kind, order, at + 1);
    this.report();
  }

  private settleAt(kind: DeadlineKind, slot: number, dueBefore: Instant): void {
    switch (kind) {
      case SHIP_BY:
        this.settleDispatch(slot, dueBefore);
        return;
      case SHIPPED_FACT:
        this.settleShippedClaim(slot, dueBefore);
        return;
      case DELIVERED_FACT:
        this.settleDeliveredClaim(slot, dueBefore);
        return;
      case DEFECT_WINDOW:
        this.settleDefect(slot, dueBefore);
    }
  }

  /**
   * Tells what one fact has changed once all of it is known: lapses that there never were first, together, so that
   * nothing is judged in between; then new ones.
   */
  private report(): void {
    if (this.disproved.length > 0) {
      const disproved = this.disproved;
      this.disproved = [];
      this.sink.removeLapses(disproved);
    }
    if (this.learnedOf >= 0) {
      const slot = this.learnedOf;
      this.learnedOf = -1;
      this.sink.learned(slot);
    }
    if (this.lapses.length > 0) {
      const lapses = this.lapses;
      this.lapses = [];
      for (const lapse of lapses) this.sink.lapse(lapse);
    }
    if (this.fakings.length > 0) {
      const fakings = this.fakings;
      this.fakings = [];
      for (const faking of fakings) this.sink.faking(faking);
    }
  }

  /** What may excuse a lapse of an order (policy §4); undefined where nothing can. */
  circumstances(report: LapseReport): Circumstances | undefined {
    const slot = report.order;
    const placed = this.book.placed[slot];
    if (placed === undefined) return undefined;
    const common = {
      country: placed.country,
      region: placed.region,
      carriers: this.book.carriers[slot] as readonly string[],
      handedOver: this.book.time(slot, ACCEPTED) !== NEVER,
    };
    switch (report.metric) {
      case LATE_DISPATCH:
        return { ...common, due: placed.shipBy, affected: 'handover' };
      case LATE_CANCELLATION:
        if (this.book.cancellationReason[slot] !== 'cannot_ship') return undefined;
        return { ...common, due: placed.shipBy, affected: 'handover' };
      case IMPROPER_STATUS:
        if (Number.isInteger(report.key)) return undefined;
        return { ...common, due: Math.floor(report.key), affected: 'either' };
      case ORDER_DEFECT: {
        const dispute = this.cases.of(slot).find((each) => each.endedBy === report.id);
        if (dispute?.reason !== 'not_received') return undefined;
        return { ...common, due: placed.deliverBy, affected: 'delivery' };
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
    this.joining = true;
    for (const each of waiting) this.apply(slot, each, now);
    this.joining = false;
    this.settleAll(slot, now);
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
        if (fact.by === 'seller') this.once(EARLY_REFUND, slot, fact, fact.reviewed);
        return;
      case 'return.requested':
      case 'return.received':
        this.cases.open(slot, 'return', fact.returnId, fact.at);
        this.settleDefect(slot, now);
        return;
      case 'return.inspected': {
        if (this.cases.end(slot, fact) === undefined) return;
        if (isDefect(fact)) this.once(ORDER_DEFECT, slot, fact, false);
        else this.once(LISTING_INACCURACY, slot, fact, fact.outcome !== 'not_as_described');
        this.settleDefect(slot, now);
        return;
      }
      case 'dispute.opened':
        this.openDispute(slot, fact, now);
        return;
      case 'dispute.resolved': {
        const ended = this.cases.end(slot, fact);
        if (ended === undefined) return;
        if (ended.fault && this.isSellers(slot, ended.reason)) this.once(ORDER_DEFECT, slot, fact, false);
        this.settleDefect(slot, now);
      }
    }
  }

  private scan(slot: number, fact: ShipmentScanned, now: Instant): void {
    const { book } = this;
    if (fact.at >= book.time(slot, LAST_SCANNED)) {
      book.setTime(slot, LAST_SCANNED, fact.at);
      book.lastScan[slot] = fact.scan;
      book.lastScanId[slot] = fact.id;
    }
    const dispatched = book.placed[slot]?.fulfilment === 'dispatched';
    const newCarrier = this.nameCarrier(slot, fact.carrier);
    let handedOver = false;
    if (fact.scan !== 'exception' && fact.at < book.time(slot, ACCEPTED)) {
      book.setTime(slot, ACCEPTED, fact.at);
      handedOver = true;
    }
    if (fact.scan === 'delivered' && fact.at < book.time(slot, DELIVERED)) {
      book.setTime(slot, DELIVERED, fact.at);
      this.deadlines.push(fact.at + this.rulesAt(fact.at).defectWindow, slot, DEFECT_WINDOW);
      this.settleDefect(slot, now);
      if (!dispatched) this.settleDeliveredClaim(slot, now);
    }
    if (dispatched) return;
    if (handedOver) {
      this.settleDispatch(slot, now);
      this.settleCancellation(slot);
      this.settleShippedClaim(slot, now);
    }
    if (handedOver || newCarrier) this.tellLearned(slot);
    this.suspect(slot, this.signals.ofScan(slot, fact));
  }

  private claim(slot: number, fact: StatusUpdated, now: Instant): void {
    const { book } = this;
    if (fact.by !== 'seller' || book.placed[slot]?.fulfilment === 'dispatched') return;
    if (fact.carrier !== undefined && this.nameCarrier(slot, fact.carrier)) this.tellLearned(slot);
    const shipped = fact.status === 'shipped';
    const column = shipped ? SHIPPED_CLAIMED : DELIVERED_CLAIMED;
    const index = shipped ? SHIPPED_CLAIM : DELIVERED_CLAIM;
    const suspicion = this.signals.ofClaim(slot, fact);
    const isFirst = fact.at < book.time(slot, column) && book.outcome(slot, index) !== SIGNALLED;
    if (isFirst) {
      this.unsettle(slot, index);
      book.setTime(slot, column, fact.at);
      (shipped ? book.shippedClaimId : book.deliveredClaimId)[slot] = fact.id;
      if (suspicion.found !== 'nothing') book.setOutcome(slot, index, SIGNALLED, eventKey(fact.at));
      else {
        const rules = this.rulesAt(fact.at);
        if (shipped) this.deadlines.push(fact.at + rules.shippedClaim, slot, SHIPPED_FACT);
        else this.deadlines.push(fact.at + rules.deliveredClaim, slot, DELIVERED_FACT);
        if (shipped) this.settleShippedClaim(slot, now);
        else this.settleDeliveredClaim(slot, now);
      }
    }
    this.suspect(slot, suspicion);
  }

  private cancel(slot: number, fact: OrderCancelled, now: Instant): void {
    const { book } = this;
    if (book.placed[slot]?.fulfilment === 'dispatched' || fact.at >= book.time(slot, CANCELLED)) return;
    this.unsettle(slot, CANCELLATION);
    book.setTime(slot, CANCELLED, fact.at);
    book.cancelledBy[slot] = fact.by;
    book.cancellationReason[slot] = fact.reason;
    book.cancellationId[slot] = fact.id;
    this.settleDispatch(slot, now);
    this.settleCancellation(slot);
  }

  private openDispute(slot: number, fact: Extract<SellerFact, { type: 'dispute.opened' }>, now: Instant): void {
    const opened = this.cases.openDispute(slot, fact);
    if (opened.fault && !this.isSellers(slot, opened.reason)) this.disprove(ORDER_DEFECT, slot, opened.endedBy);
    else if (opened.fault) this.learnedOf = slot;
    this.settleDefect(slot, now);
  }

  /** A dispute about a parcel that did not arrive is never the seller's on a dispatched order (F12). */
  private isSellers(slot: number, reason: string | undefined): boolean {
    return !(this.book.placed[slot]?.fulfilment === 'dispatched' && reason === 'not_received');
  }

  private suspect(slot: number, suspicion: Suspicion): void {
    switch (suspicion.found) {
      case 'nothing':
        return;
      case 'sign':
        this.tellLapse(IMPROPER_STATUS, slot, suspicion.event, eventKey(suspicion.at));
        return;
      case 'faking':
        this.fakings.push(suspicion.report);
    }
  }

  private nameCarrier(slot: number, carrier: string): boolean {
    const known = this.book.carriers[slot] as readonly string[];
    if (known.includes(carrier)) return false;
    this.book.carriers[slot] = known.length === 0 ? this.alone(carrier) : [...known, carrier];
    return true;
  }

  /** One shared list for each carrier that is the only one of an order. */
  private alone(carrier: string): readonly string[] {
    let list = this.single.get(carrier);
    if (list === undefined) {
      list = [carrier];
      this.single.set(carrier, list);
    }
    return list;
  }

  private readonly single = new Map<string, readonly string[]>();

  private tellLearned(slot: number): void {
    const { book } = this;
    for (let index = DISPATCH; index <= DEFECT; index++)
      if (book.outcome(slot, index as OutcomeIndex) === LAPSED || this.cases.of(slot).length > 0) {
        this.learnedOf = slot;
        return;
      }
  }

  private settleDispatch(slot: number, dueBefore: Instant): void {
    if (this.book.placed[slot]?.fulfilment === 'dispatched') return;
    this.change(slot, DISPATCH, dispatchOutcome(this.book, slot, dueBefore));
  }

  private settleCancellation(slot: number): void {
    const cancelled = this.book.time(slot, CANCELLED);
    this.change(slot, CANCELLATION, cancellationOutcome(this.book, slot, this.rulesAt(cancelled)));
  }

  private settleShippedClaim(slot: number, dueBefore: Instant): void {
    const within = this.rulesAt(this.book.time(slot, SHIPPED_CLAIMED)).shippedClaim;
    this.change(slot, SHIPPED_CLAIM, claimOutcome(this.book, slot, SHIPPED_CLAIMED, ACCEPTED, within, dueBefore));
  }

  private settleDeliveredClaim(slot: number, dueBefore: Instant): void {
    const within = this.rulesAt(this.book.time(slot, DELIVERED_CLAIMED)).deliveredClaim;
    this.change(slot, DELIVERED_CLAIM, claimOutcome(this.book, slot, DELIVERED_CLAIMED, DELIVERED, within, dueBefore));
  }

  private settleDefect(slot: number, dueBefore: Instant): void {
    const delivered = this.book.time(slot, DELIVERED);
    const over = delivered === NEVER ? NEVER : delivered + this.rulesAt(delivered).defectWindow;
    const passed = over < dueBefore ? over : NEVER;
    const at = goodEnd(this.cases.of(slot), passed);
    if (at === undefined) this.change(slot, DEFECT, { kind: OPEN, key: 0 });
    else this.change(slot, DEFECT, { kind: GOOD, key: at === passed ? deadlineKey(at) : eventKey(at) });
  }

  /** Tells an item that never changes: a refund, an inspection, a case's end. */
  private once(metric: MetricIndex, slot: number, fact: { id: string; at: Instant }, good: boolean): void {
    if (good) this.sink.good(metric, eventKey(fact.at));
    else this.tellLapse(metric, slot, fact.id, eventKey(fact.at));
  }

  private unsettle(slot: number, index: OutcomeIndex): void {
    if (this.book.outcome(slot, index) !== SIGNALLED) this.change(slot, index, { kind: OPEN, key: 0 });
  }

  private settleAll(slot: number, dueBefore: Instant): void {
    this.settleDefect(slot, dueBefore);
    if (this.book.placed[slot]?.fulfilment === 'dispatched') return;
    this.settleDispatch(slot, dueBefore);
    this.settleCancellation(slot);
    this.settleShippedClaim(slot, dueBefore);
    this.settleDeliveredClaim(slot, dueBefore);
  }

  private change(slot: number, index: OutcomeIndex, to: Outcome): void {
    const { book } = this;
    if (this.joining) return;
    const kind = book.outcome(slot, index);
    const key = book.outcomeKey(slot, index);
    if (kind === SIGNALLED || (kind === to.kind && (kind === OPEN || key === to.key))) return;
    const metric = METRIC_OF[index] as MetricIndex;
    book.setOutcome(slot, index, to.kind, to.key);
    if (kind === GOOD) this.sink.removeGood(metric, key);
    if (kind === LAPSED) this.disprove(metric, slot, this.cited(slot, index));
    if (to.kind === GOOD) this.sink.good(metric, to.key);
    if (to.kind === LAPSED) this.tellLapse(metric, slot, this.cited(slot, index), to.key);
  }

  private cited(slot: number, index: OutcomeIndex): string {
    switch (index) {
      case DISPATCH:
      case DEFECT:
        return this.book.placed[slot]?.id as string;
      case CANCELLATION:
        return this.book.cancellationId[slot] as string;
      case SHIPPED_CLAIM:
        return this.book.shippedClaimId[slot] as string;
      case DELIVERED_CLAIM:
        return this.book.deliveredClaimId[slot] as string;
    }
  }

  private disprove(metric: MetricIndex, order: number, id: string): void {
    this.disproved.push({ metric, order, id });
  }

  private tellLapse(metric: MetricIndex, slot: number, id: string, key: SettleKey): void {
    const placed = this.book.placed[slot] as OrderPlaced;
    const listing = metric === LISTING_INACCURACY ? placed.listings[0] : undefined;
    this.lapses.push({
      metric,
      id,
      key,
      subject: listing ?? placed.customer,
      order: slot,
      listings: placed.listings,
      country: placed.country,
      international: placed.international,
    });
  }
}
