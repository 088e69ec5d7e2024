import type { Instant } from '../instant.ts';

/** What a person of the staff is asked to look at (policy §3; E3, E4, E9, E11, D8). */
export const CASE_KINDS = [
  'confirm_suspension',
  'decide_suspension',
  'review',
  'payout_hold',
  'reinstatement',
  'removal',
  'appeal',
  'support',
  'linked_account',
  'inspection',
  'rule_over_budget',
  'unreached',
  'data_misuse',
  'return_overdue',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Where a case stands. A closed one stays closed. */
export const CASE_STATUSES = ['open', 'claimed', 'closed'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** What can be decided, over all kinds of case; `decisionsOf` says what a kind allows. */
export const CASE_DECISIONS = [
  'confirmed',
  'applied',
  'dropped',
  'lifted',
  'extended',
  'kept',
  'released',
  'reinstated',
  'refused',
  'approved',
  'unrelated',
  'accurate',
  'inaccurate',
  'no_misuse',
] as const;
export type CaseDecision = (typeof CASE_DECISIONS)[number];

/**
 * How a case ended: by what was decided, by an answer that another page gave (`answered`), or because the question went
 * away without anybody here (`moved_on`: the action ended, or the decision came from elsewhere).
 */
export type CaseOutcome = CaseDecision | 'answered' | 'moved_on';

export type CaseState =
  | { readonly status: 'open' }
  | { readonly status: 'claimed'; readonly by: string }
  | { readonly status: 'closed'; readonly outcome: CaseOutcome; readonly by: string | undefined };

/** A case as far as working on it goes; people are named by their ids. */
export type Case = {
  readonly kind: CaseKind;
  readonly state: CaseState;
  /** Who has decided already where it takes several people: the approvals of a removal. */
  readonly approvedBy: readonly string[];
  /** Whom it must not be shown: whoever took the decision that an appeal is about (policy §3, appeals). */
  readonly notFor: readonly string[];
};

/** A question that an action puts to people, and until when it wants an answer, where the policy says so. */
export type Question = {
  readonly kind: Extract<
    CaseKind,
    'confirm_suspension' | 'decide_suspension' | 'review' | 'payout_hold' | 'reinstatement' | 'removal' | 'unreached'
  >;
  readonly due: Instant | undefined;
};
