import type {
  DisputeOpened,
  DisputeReason,
  DisputeResolved,
  DisputeReviewed,
  ReturnClosed,
  ReturnInspected,
} from '../facts.ts';
import { type Instant, NEVER } from '../instant.ts';

/** What somebody found who decided, or looked at what was decided. */
export type Ruling = { readonly id: string; readonly at: Instant; readonly fault: boolean };

/** A look of somebody else at how a dispute was decided. */
export type Look = Ruling & { readonly dispute: string };

/** A dispute or return of an order. `fault`: it ended as a fault, whoever answers for it. */
export type Case = {
  readonly id: string;
  readonly kind: 'dispute' | 'return';
  reason: DisputeReason | undefined;
  openedAt: Instant;
  endedAt: Instant;
  fault: boolean;
  /** The event that decided it, or found otherwise later; empty: it is open, or was closed without a decision. */
  endedBy: string;
  /** When that was: later than its end where somebody else has looked and found otherwise. */
  foundAt: Instant;
  /** As it was decided first. */
  decision: Ruling | undefined;
};

/** The disputes and returns of the few orders that have any, by the order's slot. */
export class Cases {
  private readonly files = new Map<number, Case[]>();
  /** Looks at the disputes of an order, by slot; also those that are told before the decision. */
  private readonly looks = new Map<number, readonly Look[]>();

  /** All of them, by slot. */
  get all(): ReadonlyMap<number, readonly Case[]> {
    return this.files;
  }

  /** All looks at disputes, by slot. */
  get allLooks(): ReadonlyMap<number, readonly Look[]> {
    return this.looks;
  }

  of(slot: number): readonly Case[] {
    return this.files.get(slot) ?? NONE;
  }

  /** The latest instant known of an order's cases; −∞ when it has none. */
  latest(slot: number): Instant {
    let last = Number.NEGATIVE_INFINITY;
    for (const { openedAt, endedAt } of this.of(slot)) last = Math.max(last, endedAt === NEVER ? openedAt : endedAt);
    for (const { at } of this.looks.get(slot) ?? NO_LOOKS) last = Math.max(last, at);
    return last;
  }

  /** Forgets an order's cases. */
  forget(slot: number): void {
    this.files.delete(slot);
    this.looks.delete(slot);
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
    const ending = { endedAt: NEVER, fault: false, endedBy: '', foundAt: NEVER, decision: undefined };
    const opened: Case = { id, kind, reason: undefined, openedAt: at, ...ending };
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
   * Somebody else has looked at how a dispute was decided: what it ended as from then on. Answers what it had ended as; undefined where that
   * is the same, or where nothing is decided yet: then the look waits for the decision.
   */
  review(slot: number, fact: DisputeReviewed): { readonly now: Case; readonly was: Ruling } | undefined {
    this.look(slot, { dispute: fact.disputeId, id: fact.id, at: fact.at, fault: fact.outcome === 'seller_fault' });
    const now = this.find(slot, 'dispute', fact.disputeId);
    if (now?.decision === undefined) return undefined;
    const was: Ruling = { id: now.endedBy, at: now.foundAt, fault: now.fault };
    this.rule(slot, now);
    return now.endedBy === was.id ? undefined : { now, was };
  }

  /** Keeps a look, in its place by time: what a dispute ended as does not depend on the order in which it is told. */
  look(slot: number, look: Look): void {
    const all = [...(this.looks.get(slot) ?? NO_LOOKS), look];
    this.looks.set(
      slot,
      all.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1)),
    );
  }

  /** Decides a case; of the looks that follow a decision each that finds otherwise takes the place of what was found before (reading 118). */
  decide(slot: number, decided: Case, decision: Ruling): void {
    decided.endedAt = decision.at;
    decided.decision = decision;
    this.rule(slot, decided);
  }

  private rule(slot: number, decided: Case): void {
    let last = decided.decision as Ruling;
    for (const look of decided.kind === 'dispute' ? (this.looks.get(slot) ?? NO_LOOKS) : NO_LOOKS)
      if (look.dispute === decided.id && look.at >= decided.endedAt && look.fault !== last.fault) last = look;
    decided.fault = last.fault;
    decided.endedBy = last.id;
    decided.foundAt = last.at;
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
    if (isClosing) {
      ended.endedAt = fact.at;
      ended.foundAt = fact.at;
    } else this.decide(slot, ended, { id: fact.id, at: fact.at, fault: isFault(fact) });
    return ended;
  }
}

const NONE: readonly Case[] = [];
const NO_LOOKS: readonly Look[] = [];

/** What ended a return that nobody decided about: it is nobody's fault (reading 110). */
const CLOSED = '';

function isFault(fact: DisputeResolved | ReturnInspected): boolean {
  return fact.type === 'dispute.resolved' ? fact.outcome === 'seller_fault' : isDefect(fact);
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
