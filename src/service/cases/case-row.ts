import type { Case, CaseKind, CaseOutcome, CaseState, CaseStatus } from '../../rulebook/cases/case.ts';
import type { Harm } from '../../rulebook/cases/urgency.ts';
import type { CaseKey } from './case-id.ts';

/** A case as it is stored. */
export type CaseRow = {
  readonly seller_id: string;
  readonly action_number: number;
  readonly kind: CaseKind;
  readonly origin: string;
  readonly violation: string | null;
  readonly category: string | null;
  readonly harm: Harm;
  readonly status: CaseStatus;
  readonly opened_at: number;
  readonly due: number;
  readonly urgent_at: number;
  readonly claimed_by: string | null;
  readonly claimed_at: number | null;
  readonly approved_by: string[];
  readonly not_for: string[];
  readonly outcome: CaseOutcome | null;
  readonly template: string | null;
  readonly reason_ref: string | null;
  readonly closed_by: string | null;
  readonly closed_at: number | null;
};

/** Its columns, in the order of the type. */
export const CASE_COLUMNS = `seller_id, action_number, kind, origin, violation, category, harm, status, opened_at, due,
  urgent_at, claimed_by, claimed_at, approved_by, not_for, outcome, template, reason_ref, closed_by, closed_at`;

export function keyOf(row: Pick<CaseRow, 'seller_id' | 'action_number' | 'kind' | 'origin'>): CaseKey {
  return { seller: row.seller_id, action: row.action_number, kind: row.kind, origin: row.origin };
}

/** The case as the rulebook works on it. */
export function caseOf(row: CaseRow): Case {
  return { kind: row.kind, state: stateOf(row), approvedBy: row.approved_by, notFor: row.not_for };
}

function stateOf({ status, claimed_by: holder, outcome, closed_by: closer }: CaseRow): CaseState {
  switch (status) {
    case 'open':
      return { status };
    case 'claimed':
      if (holder === null) throw new Error('a claimed case without a holder');
      return { status, by: holder };
    case 'closed':
      if (outcome === null) throw new Error('a closed case without an outcome');
      return { status, outcome, by: closer ?? undefined };
  }
}
