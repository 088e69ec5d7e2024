import type { Decision } from './decision.ts';
import type { Context } from './excuses.ts';
import type { SellerFact } from './facts.ts';
import { DAY, type Instant, NEVER, utcDay } from './instant.ts';
import {
  type DisprovedLapse,
  eventKey,
  type FakingReport,
  type ItemSink,
  type LapseReport,
  LISTING_INACCURACY,
  type MetricIndex,
  type SettleKey,
} from './items.ts';
import { causeOf } from './orders/cause.ts';
import { Orders } from './orders/life.ts';
import { ACCEPTED, type OrderBook } from './orders/order-book.ts';
import { storiesOf } from './orders/stories.ts';
import type { Versions } from './policy/versions.ts';
import { answer } from './standing/answers.ts';
import { confirmListing, link, suspectFaking } from './standing/conduct.ts';
import { takeConduct } from './standing/conduct-told.ts';
import { runDue } from './standing/due.ts';
import { excuseAll, reconsiderOrder, takeLapsesOut } from './standing/excuse.ts';
import { isTooLate, takeLapses } from './standing/judge.ts';
import { SellerState } from './standing/state.ts';
import type { Tally } from './standing/steps.ts';
import { takeFindingBack } from './standing/taken-back.ts';
import type { Trace } from './standing/trace.ts';
import { clearFaking } from './standing/undo.ts';
import type { StandingView } from './standing/view.ts';
import { type SellerViews, viewsOf } from './standing/views.ts';
import type { WeeklyRecords } from './standing/weekly-records.ts';
import { localDay } from './zone.ts';

/**
 * One seller: the orders' lives and the standing that follows from them, judged by one clock. Nothing of another seller
 * reaches it but declared contexts and the weekly record (F11).
 */
export class Seller implements ItemSink {
  readonly state: SellerState;
  readonly orders: Orders;
  readonly number: number;
  /** Good ends not yet in their histories, coded as (settle key · 2) · 8 + metric: taken in when a history is asked. */
  private readonly pending: number[] = [];
  /** The record before which it fell asleep; `NEVER` while it is awake. */
  private sleptBefore: Instant = NEVER;

  /** `number` is the seller's number in the book. */
  constructor(
    id: string,
    number: number,
    book: OrderBook,
    versions: Versions,
    contexts: readonly Context[],
    weekly: WeeklyRecords,
    sink: (decision: Decision, trace: Trace) => void,
  ) {
    this.number = number;
    this.orders = new Orders(book, number, this, (at) => versions.at(at).lapses);
    const days = {
      day: (at: Instant) => localDay(this.state.policy.zone, at),
      acceptanceDay: (order: number) => {
        const accepted = this.orders.book.time(order, ACCEPTED);
        return accepted === NEVER ? undefined : localDay(this.state.policy.zone, accepted);
      },
      circumstances: (report: LapseReport) => this.orders.circumstances(report),
      cause: (report: LapseReport) => causeOf(this.orders.book, report),
    };
    this.state = new SellerState(id, versions, contexts, weekly, days, sink);
  }

  /**
   * Runs what falls due up to an instant: deadlines of orders before it, deadlines of the ladder before it, and those at
   * it too unless `before`.
   */
  advance(to: Instant, before = false): void {
    const { state, orders } = this;
    for (;;) {
      const order = orders.deadlines.next;
      if (state.due <= order && (before ? state.due < to : state.due <= to)) {
        state.now = Math.max(state.now, state.due);
        this.takePending();
        runDue(state);
      } else if (order < to) {
        state.now = Math.max(state.now, order);
        orders.runDeadline();
      } else break;
    }
    state.now = Math.max(state.now, to);
  }

  /** Folds one fact at the clock `now`, and runs what it brings that is already due. `slot` is its order's, if placed. */
  fold(fact: SellerFact, now: Instant, slot: number | undefined): void {
    this.advance(now);
    this.apply(fact, now, slot);
    this.advance(now);
  }

  /** What people ask of it, at the clock. */
  get views(): SellerViews {
    this.takePending();
    return viewsOf(this.state, storiesOf(this.orders, this.number));
  }

  /** Its standing at the clock. */
  view(): StandingView {
    return this.views.standing();
  }

  /** A context was declared or withdrawn: what lies in a new one is excused, what was excused stays so (policy §4). */
  changeContexts(contexts: readonly Context[], isNew: boolean): void {
    this.state.contexts = contexts;
    if (!isNew) return;
    this.takePending();
    excuseAll(this.state);
  }

  /** Takes the good ends into their histories. Kept apart until asked for: then each history is touched once, not at each. */
  takePending(asOf = this.state.now): void {
    const { pending, state } = this;
    if (pending.length === 0) return;
    for (const code of pending)
      state.history((code % METRIC_CODES) as MetricIndex, asOf).addGood(Math.floor(code / METRIC_CODES) / 2);
    pending.length = 0;
  }

  /** A policy version takes effect: histories begin under the one before until then (F13). */
  startVersion(at: Instant): void {
    this.takePending(at - 1);
    for (const history of this.state.histories) {
      history?.startVersion();
      if (history !== undefined) this.state.weekly.apply(history, at);
    }
  }

  /** Counts what lies in the window `from ≤ settled < to` of a weekly record, and keeps its own figures. */
  countInto(tallies: readonly Tally[], from: Instant, to: Instant): void {
    this.takePending();
    for (const history of this.state.histories) if (history !== undefined) history.countInto(tallies, from, to);
  }

  /** Puts the latest weekly record in force in some metrics: for it the others' rate counts, its own figures taken off. */
  putInForce(metrics: readonly MetricIndex[], at: Instant): void {
    for (const metric of metrics) {
      const history = this.state.histories[metric];
      if (history !== undefined) this.state.weekly.apply(history, at);
    }
  }

  /** Whether nothing of it lies in the window of the latest weekly record, and nothing has come since. */
  get isIdle(): boolean {
    return (
      this.pending.length === 0 && this.state.histories.every((history) => history === undefined || history.isIdle)
    );
  }

  /** Falls asleep before the steps of a record are put in force; answers when something falls due. */
  sleep(record: Instant): Instant {
    this.sleptBefore = record;
    return Math.min(this.state.due, this.orders.deadlines.next);
  }

  /** Wakes up: the steps of the records it slept through are put in force. Harmless for one that is awake. */
  wake(): void {
    if (this.sleptBefore === NEVER) return;
    for (const history of this.state.histories)
      if (history !== undefined) this.state.weekly.catchUp(history, this.sleptBefore);
    this.sleptBefore = NEVER;
  }

  /** Forgets what can move nothing any more: items (their part of N stays), orders, facts that waited for an order. */
  forget(): void {
    this.takePending();
    const { state } = this;
    const day = utcDay(state.now - state.policy.meter.lateLimit) - 1;
    for (const history of state.histories) if (history !== undefined) history.forgetBefore(day);
    this.orders.forget(state.now);
  }

  good(metric: MetricIndex, key: SettleKey): void {
    if (this.state.now - key > DAY && isTooLate(this.state, Math.floor(key))) return;
    this.pending.push(key * 2 * METRIC_CODES + metric);
  }

  removeGood(metric: MetricIndex, key: SettleKey): void {
    this.takePending();
    if (!isTooLate(this.state, Math.floor(key))) this.state.history(metric).removeGood(key);
  }

  lapses(reports: readonly LapseReport[]): void {
    this.takePending();
    takeLapses(this.state, reports);
  }

  removeLapses(lapses: readonly DisprovedLapse[]): void {
    this.takePending();
    takeLapsesOut(this.state, lapses);
  }

  learned(order: number): void {
    this.takePending();
    reconsiderOrder(this.state, order);
  }

  faking(report: FakingReport): void {
    this.takePending();
    suspectFaking(this.state, report);
  }

  fakingGone(report: FakingReport): void {
    this.takePending();
    clearFaking(this.state, report);
  }

  private apply(fact: SellerFact, now: Instant, slot: number | undefined): void {
    const { state } = this;
    switch (fact.type) {
      case 'order.placed':
      case 'order.cancelled':
      case 'order.status_updated':
      case 'shipment.scanned':
      case 'refund.issued':
      case 'return.requested':
      case 'return.sent':
      case 'return.received':
      case 'return.inspected':
      case 'return.closed':
      case 'dispute.opened':
      case 'dispute.resolved':
      case 'dispute.reviewed':
        this.orders.fold(fact, slot, now);
        return;
      case 'seller.registered':
        this.takePending();
        state.country = fact.country;
        state.region = fact.region;
        excuseAll(state);
        return;
      case 'listing.inspected':
        this.inspectListing(fact);
        return;
      case 'message.screened':
      case 'conduct.confirmed':
      case 'stock.received':
      case 'takeover.confirmed':
        this.takePending();
        takeConduct(state, fact);
        return;
      case 'account.linked':
        link(state, fact);
        return;
      case 'action.acknowledged':
      case 'plan.recorded':
      case 'suspension.decided':
      case 'review.decided':
      case 'reinstatement.decided':
      case 'removal.decided':
      case 'appeal.filed':
      case 'appeal.decided':
      case 'support.asked':
      case 'support.answered':
      case 'contact.recorded':
      case 'notice.undelivered':
      case 'notice.delivered':
      case 'payout_hold.decided':
        this.takePending();
        answer(state, fact);
        return;
      case 'review.posted':
      case 'payout.due':
        return;
    }
  }

  private inspectListing(fact: Extract<SellerFact, { type: 'listing.inspected' }>): void {
    this.takePending();
    confirmListing(this.state, fact);
    const counts = fact.by === 'staff' || fact.confirmed;
    if (!counts) return;
    // The good end first: it is among what is judged again.
    if (fact.finding === 'accurate') this.good(LISTING_INACCURACY, eventKey(fact.at));
    if (fact.finding === 'accurate' && fact.overturns !== undefined) {
      this.takePending();
      takeFindingBack(this.state, fact.overturns);
    }
    if (fact.finding !== 'inaccurate') return;
    const { id, listingId, at } = fact;
    const report = { id, key: eventKey(at), subject: listingId, order: -1, listings: [listingId], country: '' };
    this.lapses([{ ...report, metric: LISTING_INACCURACY, international: undefined }]);
  }
}

/** Sellers forget what can move nothing any more every so many weekly records. */
export const FORGET_EVERY = 8;

/** Room for every metric in the code of a good end. */
const METRIC_CODES = 8;
