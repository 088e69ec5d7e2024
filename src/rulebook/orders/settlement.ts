import { type Instant, NEVER } from '../instant.ts';
import {
  type DisprovedLapse,
  deadlineKey,
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
import { type Cases, endsWellAt, goodEnd } from './cases.ts';
import {
  ACCEPTED,
  CANCELLATION,
  CANCELLED,
  DEFECT,
  DELIVERED,
  DELIVERED_CLAIM,
  DELIVERED_CLAIMED,
  DISPATCH,
  OPEN,
  type OrderBook,
  type Outcome,
  type OutcomeIndex,
  SHIPPED_CLAIM,
  SHIPPED_CLAIMED,
  SIGNALLED,
} from './order-book.ts';
import { cancellationOutcome, claimOutcome, dispatchOutcome } from './outcomes.ts';

const METRIC_OF: readonly MetricIndex[] = [
  LATE_DISPATCH,
  LATE_CANCELLATION,
  IMPROPER_STATUS,
  IMPROPER_STATUS,
  ORDER_DEFECT,
];

/**
 * Turns what is known of an order into its items. What an item has come to is always a function of what is known, so
 * a late fact corrects what an absence had said: the difference to what was told before is told to the sink.
 */
export class Settlement {
  /** While facts that waited for an order are joined: what it has come to is asked once, when all are known. */
  joining = false;
  private readonly book: OrderBook;
  private readonly cases: Cases;
  private readonly sink: ItemSink;
  private readonly rulesAt: (at: Instant) => LapseRules;
  private disproved: DisprovedLapse[] = [];
  private lapses: LapseReport[] = [];
  private fakings: FakingReport[] = [];
  private cleared: FakingReport[] = [];
  /** The order of which something became known that may excuse its lapses or split its burst; −1: none. */
  private learnedOf = -1;

  constructor(book: OrderBook, cases: Cases, sink: ItemSink, rulesAt: (at: Instant) => LapseRules) {
    this.book = book;
    this.cases = cases;
    this.sink = sink;
    this.rulesAt = rulesAt;
  }

  settleAll(slot: number, dueBefore: Instant): void {
    this.defect(slot, dueBefore);
    if (this.book.isDispatched(slot)) return;
    this.dispatch(slot, dueBefore);
    this.cancellation(slot);
    // The earlier claim first: it decides where both are lapses of one instant.
    const deliveredFirst = this.book.time(slot, DELIVERED_CLAIMED) < this.book.time(slot, SHIPPED_CLAIMED);
    if (deliveredFirst) this.deliveredClaim(slot, dueBefore);
    this.shippedClaim(slot, dueBefore);
    if (!deliveredFirst) this.deliveredClaim(slot, dueBefore);
  }

  dispatch(slot: number, dueBefore: Instant): void {
    this.change(slot, DISPATCH, dispatchOutcome(this.book, slot, dueBefore));
  }

  cancellation(slot: number): void {
    const rules = this.rulesAt(this.book.time(slot, CANCELLED));
    this.change(slot, CANCELLATION, cancellationOutcome(this.book, slot, rules));
  }

  shippedClaim(slot: number, dueBefore: Instant): void {
    const within = this.rulesAt(this.book.time(slot, SHIPPED_CLAIMED)).shippedClaim;
    this.change(slot, SHIPPED_CLAIM, claimOutcome(this.book, slot, SHIPPED_CLAIMED, ACCEPTED, within, dueBefore));
  }

  deliveredClaim(slot: number, dueBefore: Instant): void {
    const within = this.rulesAt(this.book.time(slot, DELIVERED_CLAIMED)).deliveredClaim;
    this.change(slot, DELIVERED_CLAIM, claimOutcome(this.book, slot, DELIVERED_CLAIMED, DELIVERED, within, dueBefore));
  }

  defect(slot: number, dueBefore: Instant): void {
    const delivered = this.book.time(slot, DELIVERED);
    const over = delivered === NEVER ? NEVER : delivered + this.rulesAt(delivered).defectWindow;
    const passed = over < dueBefore ? over : NEVER;
    const at = goodEnd(this.cases.of(slot), passed);
    if (at === undefined) this.change(slot, DEFECT, OPEN);
    else
      this.change(slot, DEFECT, at === passed && !endsWellAt(this.cases.of(slot), at) ? deadlineKey(at) : eventKey(at));
  }

  /** An item that never changes: a refund, an inspection, a case's end. */
  once(metric: MetricIndex, slot: number, fact: { id: string; at: Instant }, good: boolean): void {
    if (good) this.sink.good(metric, eventKey(fact.at));
    else this.lapse(metric, slot, fact.id, eventKey(fact.at));
  }

  /** Takes an item back: what it rested on is about to change. */
  unsettle(slot: number, index: OutcomeIndex): void {
    this.change(slot, index, OPEN);
  }

  /** A claim that is a sign of faking has no other item. */
  signal(slot: number, index: OutcomeIndex): void {
    this.book.setOutcome(slot, index, SIGNALLED);
  }

  /** A claim is no sign of faking, or another one counts. */
  unsignal(slot: number, index: OutcomeIndex): void {
    if (this.book.outcome(slot, index) === SIGNALLED) this.book.setOutcome(slot, index, OPEN);
  }

  lapse(metric: MetricIndex, slot: number, id: string, key: SettleKey): void {
    const { listings, customer, country, international } = this.book.order(slot);
    const subject = (metric === LISTING_INACCURACY ? listings[0] : undefined) ?? customer;
    this.lapses.push({ metric, id, key, subject, order: slot, listings, country, international });
  }

  disprove(metric: MetricIndex, order: number, id: string): void {
    this.disproved.push({ metric, order, id });
  }

  /** Takes back an item that never changes otherwise, told or about to be. */
  takeBack(metric: MetricIndex, order: number, id: string): void {
    const untold = this.lapses.findIndex((each) => each.metric === metric && each.order === order && each.id === id);
    if (untold >= 0) this.lapses.splice(untold, 1);
    else this.disprove(metric, order, id);
  }

  faking(report: FakingReport): void {
    this.fakings.push(report);
  }

  fakingGone(report: FakingReport): void {
    this.cleared.push(report);
  }

  /** Something became known that may excuse lapses of the order, or split its burst. */
  learned(slot: number): void {
    if (this.book.hasLapse(slot) || this.cases.of(slot).length > 0) this.learnedOf = slot;
  }

  /**
   * Tells what one fact has changed, once all of it is known: lapses that there never were first, together, so that
   * nothing is judged in between; then breaches, then new lapses (reading 45).
   */
  report(): void {
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
    if (this.cleared.length > 0) {
      const cleared = this.cleared;
      this.cleared = [];
      for (const faking of cleared) this.sink.fakingGone(faking);
    }
    if (this.fakings.length > 0) {
      const fakings = this.fakings;
      this.fakings = [];
      for (const faking of fakings) this.sink.faking(faking);
    }
    if (this.lapses.length > 0) {
      const lapses = this.lapses;
      this.lapses = [];
      this.sink.lapses(lapses);
    }
  }

  private change(slot: number, index: OutcomeIndex, to: Outcome): void {
    if (this.joining) return;
    const { book } = this;
    const from = book.outcome(slot, index);
    if (from === to || from === SIGNALLED) return;
    const metric = METRIC_OF[index] as MetricIndex;
    book.setOutcome(slot, index, to);
    if (from > 0) this.sink.removeGood(metric, from);
    else if (from < 0) this.disprove(metric, slot, this.cited(slot, index));
    if (to > 0) this.sink.good(metric, to);
    else if (to < 0) this.lapse(metric, slot, this.cited(slot, index), -to);
  }

  /** The event that is cited for an item of an order: for an absence the one that set the deadline (contract §2). */
  private cited(slot: number, index: OutcomeIndex): string {
    const { book } = this;
    switch (index) {
      case DISPATCH:
      case DEFECT:
        return book.order(slot).id;
      case CANCELLATION:
        return book.cancellations.get(slot)?.id as string;
      case SHIPPED_CLAIM:
        return book.shippedClaims[slot] as string;
      case DELIVERED_CLAIM:
        return book.deliveredClaims[slot] as string;
    }
  }
}
