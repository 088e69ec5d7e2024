import type { CaseKind } from './case.ts';

/** Why cases are not handled together. */
export type BulkRefusal =
  | { readonly code: 'several-kinds' }
  | { readonly code: 'not-together'; readonly kind: CaseKind };

/**
 * Whether cases of a kind may be claimed, put back or handed over several at a time. A removal and an appeal each deserve a
 * look of their own from the first moment.
 */
const TOGETHER: Readonly<Record<CaseKind, boolean>> = {
  confirm_suspension: true,
  decide_suspension: true,
  review: true,
  reinstatement: true,
  removal: false,
  rule_over_budget: true,
  appeal: false,
  support: true,
  linked_account: true,
  payout_hold: true,
  inspection: true,
  unreached: true,
  data_misuse: true,
  return_overdue: true,
};

/** Whether cases of these kinds may be handled together: all of one kind, and of one that may be. True, or why not. */
export function mayHandleTogether(kinds: readonly CaseKind[]): true | BulkRefusal {
  const alone = kinds.find((kind) => !TOGETHER[kind]);
  if (alone !== undefined) return { code: 'not-together', kind: alone };
  return new Set(kinds).size > 1 ? { code: 'several-kinds' } : true;
}
