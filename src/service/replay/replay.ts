import type { DecisionKind } from '../../rulebook/decision.ts';
import type { Fact } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { type Judged, Marketplace } from '../../rulebook/marketplace.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { Versions } from '../../rulebook/policy/versions.ts';
import type { EventRefusal } from '../../rulebook/refusals.ts';
import type { StandingView } from '../../rulebook/standing/view.ts';
import { IdentityRegister } from '../events/identity.ts';

/** What a replay came to: the last line of `replay --summary`, without the time it took (contract §2). */
export type ReplaySummary = {
  /** Events taken in; a repeat is not one more. */
  readonly events: number;
  readonly duplicates: number;
  readonly sellers: number;
  readonly decisions: Readonly<Partial<Record<DecisionKind, number>>>;
};

/**
 * The engine in memory, fed over one connection in file order: what an empty server with the clock `events` would decide
 * (contract §1). One policy is in force from the beginning. Decisions are delivered in the order of the contract.
 */
export class Replay {
  private readonly identities = new IdentityRegister();
  private readonly marketplace: Marketplace;
  private readonly until: Instant | undefined;
  private readonly decisions: Partial<Record<DecisionKind, number>> = {};
  private events = 0;
  private duplicates = 0;

  constructor(policy: Policy, deliver: (judged: Judged) => void, until?: Instant) {
    this.until = until;
    this.marketplace = new Marketplace(Versions.of(policy), (judged) => {
      const kind = judged.decision.decision;
      this.decisions[kind] = (this.decisions[kind] ?? 0) + 1;
      deliver(judged);
    });
  }

  /** Takes an event in; answers why not, where it cannot. What happened after `until` is not read. */
  accept(fact: Fact): EventRefusal | undefined {
    if (this.until !== undefined && fact.at > this.until) return undefined;
    const seen = this.identities.meet(fact);
    if (seen === 'duplicate') {
      this.duplicates++;
      return undefined;
    }
    if (seen === 'conflict') return { code: 'conflicting-event', id: fact.id };
    const refusal = this.marketplace.accept(fact);
    if (refusal === undefined) this.events++;
    return refusal;
  }

  /** One seller's standing once all is read; undefined when nothing was heard of it. */
  standing(seller: string): StandingView | undefined {
    const found = this.marketplace.find(seller);
    return found === undefined ? undefined : found.view();
  }

  /** Moves the clock to `until`, delivers what is left, and sums up. */
  finish(): ReplaySummary {
    this.marketplace.finish(this.until);
    const { events, duplicates, decisions } = this;
    return { events, duplicates, sellers: this.marketplace.sellerCount, decisions };
  }
}
