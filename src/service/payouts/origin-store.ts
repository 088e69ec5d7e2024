import type { DecisionKind } from '../../rulebook/decision.ts';
import type { Feature } from '../../rulebook/policy/policy.ts';
import type { Queryable } from '../postgres/database.ts';

/** A payout as its event told it. */
export type PayoutEvent = {
  readonly told_at: number;
  readonly data: {
    readonly payoutId: string;
    readonly amount: { readonly amount: string; readonly currency: string };
    readonly dueAt: string;
  };
};

/** The event that told a payout first: what comes later under its id changes nothing. By events_payouts. */
export async function firstEventOf(
  database: Queryable,
  seller: string,
  payout: string,
): Promise<PayoutEvent | undefined> {
  const { rows } = await database.query<PayoutEvent>(
    `select judged_at as told_at, body -> 'data' as data from events
     where seller_id = $1 and type = 'payout.due' and body -> 'data' ->> 'payoutId' = $2 order by position limit 1`,
    [seller, payout],
  );
  return rows[0];
}

/** A line about an action that once held payouts. */
export type LineRow = {
  readonly at: number;
  readonly action_number: number;
  readonly decision: DecisionKind;
  readonly feature: Feature | null;
};

/** Everything that was decided about the actions of a seller that hold payouts or did, in its order. By decisions_action. */
export async function holdLines(database: Queryable, seller: string): Promise<readonly LineRow[]> {
  const { rows } = await database.query<LineRow>({
    name: 'payout-hold-lines',
    text: `select at, action_number, decision, line::jsonb ->> 'feature' as feature from decisions
      where seller_id = $1 and action_number in (
        select action_number from decisions where seller_id = $1
          and decision in ('restriction.applied', 'action.reduced') and line::jsonb ->> 'feature' = 'payouts')
      order by sequence`,
    values: [seller],
  });
  return rows;
}
