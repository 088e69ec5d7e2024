import { begin, type Deadlines } from '../../rulebook/disputes/decide.ts';
import { type Dispute, passTime } from '../../rulebook/disputes/dispute.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { type OrderFacts, orderFactsOf } from '../../rulebook/order-facts.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { DisputeRow } from './store.ts';

/** A dispute as it stands at the clock, and its order; undefined where the ledger has forgotten that. */
export type Standing = {
  readonly row: DisputeRow;
  readonly dispute: Dispute;
  readonly order: OrderFacts | undefined;
  readonly at: Instant;
};

/** How a dispute stands: as our own pages left it, as the marketplace ended it, and as time has moved it on. */
export function standOf(docket: Docket, policy: Policy, row: DisputeRow, at: Instant): Standing {
  const order = orderFactsOf(docket, row.order);
  const begun = row.state ?? begin(deadlinesOf(policy), { fulfilment: order?.fulfilment }, row.opened_at ?? at);
  return { row, order, at, dispute: standAt(row, begun, at) };
}

function standAt({ outcome }: DisputeRow, begun: Dispute, at: Instant): Dispute {
  const isOpen = begun.stage === 'awaiting_answer' || begun.stage === 'awaiting_decision';
  return isOpen && outcome !== null ? { stage: 'ended', outcome, how: 'elsewhere' } : passTime(begun, at);
}

export function deadlinesOf({ disputes, calendar, zone }: Policy): Deadlines {
  return { rules: disputes, calendar, zone };
}

/** When the next deadline of a dispute passes by itself; undefined: only people move it on. */
export function dueOf(dispute: Dispute): Instant | undefined {
  switch (dispute.stage) {
    case 'awaiting_answer':
      return dispute.answerBy;
    case 'decided':
      return dispute.askAgainUntil;
    case 'awaiting_decision':
    case 'in_review':
    case 'ended':
      return undefined;
  }
}

/** The same for lists, which look into nobody’s book: one that nobody has looked at yet stands as if no seller were asked. */
export function standWithoutOrder(policy: Policy, row: DisputeRow, at: Instant): Omit<Standing, 'order'> {
  const begun = row.state ?? begin(deadlinesOf(policy), { fulfilment: undefined }, row.opened_at ?? at);
  return { row, at, dispute: standAt(row, begun, at) };
}
