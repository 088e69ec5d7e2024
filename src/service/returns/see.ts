import type { Fulfilment } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { OrderFacts } from '../../rulebook/order-facts.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { type NextStep, nextStepOf } from '../../rulebook/returns/deadline.ts';
import { actsOpenTo, type ReturnAct, type ReturnParty } from '../../rulebook/returns/moves.ts';
import { type ReturnFacts, type ReturnState, stateOfReturn } from '../../rulebook/returns/return.ts';
import type { ReturnRow } from './store.ts';

/** A return as it stands at a reading of the clock. */
export type SeenReturn = {
  readonly row: ReturnRow;
  readonly at: Instant;
  readonly state: ReturnState;
  readonly fulfilment: Fulfilment;
  /** Undefined: it is over. */
  readonly next: NextStep | undefined;
  /** The time of the next step is over. */
  readonly isLate: boolean;
  /** What it holds, as far as the order said. */
  readonly listings: readonly string[];
};

/** What the rulebook decides by, out of a row. */
export function factsOf(row: ReturnRow): ReturnFacts {
  const { inspected_at: at, inspected_by: by, outcome, closed_at: closedAt, closed_why: why } = row;
  return {
    requestedAt: row.requested_at,
    sentAt: row.sent_at ?? undefined,
    receivedAt: row.received_at ?? undefined,
    inspected: at === null || by === null || outcome === null ? undefined : { at, by, outcome },
    closed: closedAt === null || why === null ? undefined : { at: closedAt, why },
    refundedAt: row.refunded_at ?? undefined,
  };
}

/** How a return stands. `order`: what the ledger knows of its order; undefined: it has forgotten it. */
export function seeReturn(
  row: ReturnRow,
  order: Pick<OrderFacts, 'fulfilment' | 'listings'> | undefined,
  { returns, zone, calendar }: Pick<Policy, 'returns' | 'zone' | 'calendar'>,
  at: Instant,
): SeenReturn {
  const facts = factsOf(row);
  const fulfilment = row.fulfilment ?? order?.fulfilment ?? 'seller';
  const next = nextStepOf(facts, fulfilment, returns, zone, calendar);
  const isLate = next?.by !== undefined && next.by < at;
  return { ...{ row, at, fulfilment, next, isLate }, state: stateOfReturn(facts), listings: order?.listings ?? [] };
}

/** What somebody may do to it now. */
export function actsFor(party: ReturnParty, { state, fulfilment, row }: SeenReturn): readonly ReturnAct[] {
  return actsOpenTo(party, { state, fulfilment }, row.outcome ?? undefined);
}
