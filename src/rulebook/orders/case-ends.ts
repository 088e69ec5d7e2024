import type { DisputeOpened, DisputeResolved, DisputeReviewed, ReturnClosed, ReturnInspected } from '../facts.ts';
import type { Instant } from '../instant.ts';
import { LISTING_INACCURACY, ORDER_DEFECT } from '../items.ts';
import { type Case, type Cases, isDefect } from './cases.ts';
import type { OrderBook } from './order-book.ts';
import type { Settlement } from './settlement.ts';

/** What the ends of returns and disputes come to (policy §1, `order_defect` and `listing_inaccuracy`). */
export class CaseEnds {
  private readonly book: OrderBook;
  private readonly cases: Cases;
  private readonly settle: Settlement;

  constructor(book: OrderBook, cases: Cases, settle: Settlement) {
    this.book = book;
    this.cases = cases;
    this.settle = settle;
  }

  end(slot: number, fact: ReturnInspected | ReturnClosed | DisputeResolved, now: Instant): void {
    const ended = this.cases.end(slot, fact);
    if (ended === undefined) return;
    if (fact.type === 'dispute.resolved') {
      if (ended.fault && this.isSellers(slot, ended.reason)) this.lapse(slot, ended);
    } else if (fact.type === 'return.inspected') {
      if (isDefect(fact)) this.settle.once(ORDER_DEFECT, slot, fact, false);
      else this.settle.once(LISTING_INACCURACY, slot, fact, fact.outcome !== 'not_as_described');
    }
    this.settle.defect(slot, now);
  }

  /** A fault that somebody else did not find was none: its lapse is taken out. One that they found counts from then on (reading 118). */
  review(slot: number, fact: DisputeReviewed, now: Instant): void {
    const reviewed = this.cases.review(slot, fact);
    if (reviewed === undefined) return;
    if (this.isSellers(slot, reviewed.now.reason)) {
      if (reviewed.was.fault) this.settle.takeBack(ORDER_DEFECT, slot, reviewed.was.id);
      if (reviewed.now.fault) this.lapse(slot, reviewed.now);
    }
    this.settle.defect(slot, now);
  }

  open(slot: number, fact: DisputeOpened, now: Instant): void {
    const known = this.cases.find(slot, 'dispute', fact.disputeId);
    const wasSellers = known !== undefined && this.isSellers(slot, known.reason);
    const opened = this.cases.openDispute(slot, fact);
    if (opened.fault && !wasSellers && this.isSellers(slot, opened.reason)) this.lapse(slot, opened);
    if (opened.fault) this.settle.learned(slot);
    this.settle.defect(slot, now);
  }

  /** A fault counts when it was found. */
  private lapse(slot: number, { endedBy: id, foundAt: at }: Case): void {
    this.settle.once(ORDER_DEFECT, slot, { id, at }, false);
  }

  /**
   * A dispute about a parcel that did not arrive is never the seller's on a dispatched order (F12), nor is one whose
   * reason is not known yet.
   */
  private isSellers(slot: number, reason: string | undefined): boolean {
    return !this.book.isDispatched(slot) || (reason !== undefined && reason !== 'not_received');
  }
}
