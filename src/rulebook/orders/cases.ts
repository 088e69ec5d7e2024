import type {
  DisputeOpened,
  DisputeReason,
  DisputeResolved,
  DisputeReviewed,
  ReturnClosed,
  ReturnInspected,
} from '../facts.ts';
import { type Instant, NEVER } from '../instant.ts';

/** A dispute or return of an order. `fault`: it ended as a fault, whoever answers for it. */
export type Case = {
  readonly id: string;
  readonly kind: 'dispute' | 'return';
  reason: DisputeReason | undefined;
  openedAt: Instant;
  endedAt: Instant;
  fault: boolean;
  /** The event that decided it; empty: it is open, or was closed without a decision. */
  endedBy: string;
};

/** The disputes and returns of the few orders that have any, by the order's slot. */
export class Cases {
  private readonly files = new Map<number, Case[]>();

  /** All of them, by slot. */
  get all(): ReadonlyMap<number, readonly Case[]> {
    return this.files;
  }

  of(slot: number): readonly Case[] {
    return this.files.get(slot) ?? NONE;
  }

  /** The latest instant known of an order's cases; −∞ when it has none. */
  latest(slot: number): Instant {
    let last = Number.NEGATIVE_INFINITY;
    for (const { openedAt, endedAt } of this.of(slot)) last = Math.max(last, endedAt === NEVER ? openedAt : endedAt);
    return last;
  }

  /** Forgets an order's cases. */
  forget(slot: number): void {
    this.files.delete(slot);
  }

  find(slot: number, kind: Case['kind'], id: string): Case | undefined {
    return this.of(slot).find((each) => each.kind === kind && each.id === id);
  }

  /** Opens a case, or moves its opening back; answers it. */
  open(slot: number, kind: Case['kind'], id: string, at: Instant): Case {
    const known = this.find(slot, kind, id);
    if (known !== undefined) {
      known.openedAt = Math.min(known.openedAt, at);
      return known;
    }
    const opened: Case = { id, kind, reason: undefined, openedAt: at, endedAt: NEVER, fault: false, endedBy: '' };
    const file = this.files.get(slot);
    if (file === undefined) this.files.set(slot, [opened]);
    else file.push(opened);
    return opened;
  }

  openDispute(slot: number, fact: DisputeOpened): Case {
    const opened = this.open(slot, 'dispute', fact.disputeId, fact.at);
    opened.reason ??= fact.reason;
    return opened;
  }

  /**
   * Somebody else has looked at a dispute that was decided: what it ended as from then on. Answers how it had ended; undefined where that is
   * the same, or where nothing was decided yet that could be looked at.
   */
  review(slot: number, fact: DisputeReviewed): { readonly now: Case; readonly wasEndedBy: string } | undefined {
    const now = this.find(slot, 'dispute', fact.disputeId);
    const fault = fact.outcome === 'seller_fault';
    if (now === undefined || now.endedAt === NEVER || now.fault === fault) return undefined;
    const wasEndedBy = now.endedBy;
    now.fault = fault;
    now.endedBy = fact.id;
    return { now, wasEndedBy };
  }

  /**
   * Ends a case that was not ended; undefined when it was. The first decision counts, and above a return that was only closed: so it does
   * not matter which of the two is told first (reading 110).
   */
  end(slot: number, fact: DisputeResolved | ReturnInspected | ReturnClosed): Case | undefined {
    const dispute = fact.type === 'dispute.resolved';
    const ended = this.open(slot, dispute ? 'dispute' : 'return', dispute ? fact.disputeId : fact.returnId, fact.at);
    const isClosing = fact.type === 'return.closed';
    if (ended.endedAt !== NEVER && (isClosing || ended.endedBy !== CLOSED)) {
      // Closed twice, it was closed by the earlier one.
      if (!isClosing || ended.endedBy !== CLOSED || fact.at >= ended.endedAt) return undefined;
    }
    ended.endedAt = fact.at;
    ended.endedBy = isClosing ? CLOSED : fact.id;
    ended.fault = isFault(fact);
    return ended;
  }
}

const NONE: readonly Case[] = [];

/** What ended a return that nobody decided about. */
const CLOSED = '';

/** A return that was closed without an inspection is nobody's fault (reading 110). */
function isFault(fact: DisputeResolved | ReturnInspected | ReturnClosed): boolean {
  switch (fact.type) {
    case 'dispute.resolved':
      return fact.outcome === 'seller_fault';
    case 'return.inspected':
      return isDefect(fact);
    case 'return.closed':
      return false;
  }
}

/** Whether a return's inspection shows an order defect (policy §1). */
export function isDefect(fact: ReturnInspected): boolean {
  return fact.outcome === 'damaged_by_seller' || fact.outcome === 'counterfeit';
}

/**
 * When an order ends well in `order_defect`, as far as is known: at the end of its first dispute or return that ended
 * otherwise than as a fault with no other one open, or when the window after delivery is over and none is open
 * (policy §1; reading 8). `windowOver` is `NEVER` while it is not. Undefined: not (yet).
 */
export function goodEnd(cases: readonly Case[], windowOver: Instant): Instant | undefined {
  let best: Instant | undefined;
  if (windowOver !== NEVER && isClear(cases, windowOver)) best = windowOver;
  for (const each of cases) {
    if (each.endedAt === NEVER || each.fault || (best !== undefined && each.endedAt >= best)) continue;
    if (isClear(cases, each.endedAt)) best = each.endedAt;
  }
  return best;
}

/** Whether a case ended well at an instant: then it is that, and no deadline, which makes the good end. */
export function endsWellAt(cases: readonly Case[], at: Instant): boolean {
  return cases.some((each) => each.endedAt === at && !each.fault);
}

function isClear(cases: readonly Case[], at: Instant): boolean {
  return cases.every((each) => (each.fault ? each.endedAt > at : true) && (each.openedAt > at || each.endedAt <= at));
}
