import type { Decision } from './decision.ts';
import type { Context } from './excuses.ts';
import type { SellerFact } from './facts.ts';
import { DAY, type Instant, utcDay } from './instant.ts';
import { type DisprovedLapse, eventKey, type FakingReport, type ItemSink, type LapseReport, LISTING_INACCURACY, type MetricIndex, type SettleKey } from './items.ts';
import { ACCEPTED } from './orders/order-book.ts';
import { Orders } from './orders/life.ts';
import type { Versions } from './policy/versions.ts';
import { answer } from './standing/answers.ts';
import { confirmConduct, confirmListing, confirmMessage, link, receiveStock, suspectFaking } from './standing/conduct.ts';
import { runDue } from './standing/due.ts';
import { excuseAll, reconsiderOrder, takeLapsesOut } from './standing/excuse.ts';
import { isTooLate, takeLapse } from './standing/judge.ts';
import { SellerState } from './standing/state.ts';
import type { Trace } from './standing/trace.ts';
import type { WeeklyRecords } from './standing/weekly-records.ts';
import { NEVER } from './instant.ts';
import { localDay } from './zone.ts';

/**
 * One seller: the orders' lives and the standing that follows from them, judged by one clock. Nothing of another seller
 * reaches it but declared contexts and the weekly record (F11).
 */
export class Seller implements ItemSink {
  readonly state: SellerState;
  readonly orders: Orders;

  constructor(
    id: string,
    versions: Versions,
    contexts: readonly Context[],
    weekly: WeeklyRecords,
    sink: (decision: Decision, trace: Trace) => void,
  ) {
    this.orders = new Orders(this, (at) => versions.at(at).lapses);
    const days = {
      day: (at: Instant) => localDay(this.state.policy.zone, at),
      acceptanceDay: (order: number) => {
        const accepted = this.orders.book.time(order, ACCEPTED);
        return accepted === NEVER ? undefined : localDay(this.state.policy.zone, accepted);
      },
      circumstances: (report: LapseReport) => this.orders.circumstances(report),
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
        runDue(state);
      } else if (order < to) {
        state.now = Math.max(state.now, order);
        orders.runDeadline();
      } else break;
    }
    state.now = Math.max(state.now, to);
  }

  /** Folds one fact at the clock `now`, and runs what it brings that is already due. */
  fold(fact: SellerFact, now: Instant): void {
    this.advance(now);
    this.apply(fact, now);
    this.advance(now);
  }

  /** A context was declared: excuses what lies in it. */
  excuse(): void {
    excuseAll(this.state);
  }

  /** Forgets items that can move nothing any more; their part of N stays. */
  forget(): void {
    const { state } = this;
    const day = utcDay(state.now - state.policy.meter.lateLimit) - 1;
    for (const history of state.histories)
      if (history !== undefined && history.goods.length + history.lapses.length > 0) {
        const first = Math.min(history.goods.length > 0 ? history.goods.at(0) : NEVER, history.lapses[0]?.key ?? NEVER);
        if (first < (day - FORGET_AT_LEAST) * DAY) history.forgetBefore(day);
      }
  }

  good(metric: MetricIndex, key: SettleKey): void {
    if (!isTooLate(this.state, Math.floor(key))) this.state.history(metric).addGood(key);
  }

  removeGood(metric: MetricIndex, key: SettleKey): void {
    if (!isTooLate(this.state, Math.floor(key))) this.state.history(metric).removeGood(key);
  }

  lapse(report: LapseReport): void {
    takeLapse(this.state, report);
  }

  removeLapses(lapses: readonly DisprovedLapse[]): void {
    takeLapsesOut(this.state, lapses);
  }

  learned(order: number): void {
    reconsiderOrder(this.state, order);
  }

  faking(report: FakingReport): void {
    suspectFaking(this.state, report);
  }

  private apply(fact: SellerFact, now: Instant): void {
    const { state } = this;
    switch (fact.type) {
      case 'order.placed':
      case 'order.cancelled':
      case 'order.status_updated':
      case 'shipment.scanned':
      case 'refund.issued':
      case 'return.requested':
      case 'return.received':
      case 'return.inspected':
      case 'dispute.opened':
      case 'dispute.resolved':
        this.orders.fold(fact, now);
        return;
      case 'seller.registered':
        state.country = fact.country;
        state.region = fact.region;
        excuseAll(state);
        return;
      case 'listing.inspected':
        this.inspectListing(fact);
        return;
      case 'message.screened':
        confirmMessage(state, fact);
        return;
      case 'conduct.confirmed':
        confirmConduct(state, fact);
        return;
      case 'account.linked':
        link(state, fact);
        return;
      case 'stock.received':
        receiveStock(state, fact);
        return;
      case 'action.acknowledged':
      case 'plan.recorded':
      case 'suspension.decided':
      case 'review.decided':
      case 'reinstatement.decided':
      case 'removal.decided':
      case 'appeal.filed':
      case 'appeal.decided':
        answer(state, fact);
        return;
      case 'review.posted':
      case 'contact.recorded':
      case 'payout.due':
        return;
    }
  }

  private inspectListing(fact: Extract<SellerFact, { type: 'listing.inspected' }>): void {
    confirmListing(this.state, fact);
    const counts = fact.by === 'staff' || fact.confirmed;
    if (!counts) return;
    if (fact.finding === 'accurate') this.good(LISTING_INACCURACY, eventKey(fact.at));
    if (fact.finding !== 'inaccurate') return;
    const { id, listingId, at } = fact;
    this.lapse({
      metric: LISTING_INACCURACY,
      id,
      key: eventKey(at),
      subject: listingId,
      order: -1,
      listings: [listingId],
      country: '',
      international: undefined,
    });
  }
}

/** How many days past the limit the oldest item must be before forgetting is worth its cost. */
const FORGET_AT_LEAST = 14;

