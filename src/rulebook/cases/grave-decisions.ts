import type { CaseDecision, CaseKind } from './case.ts';

/** What a decision about a case is, if it is grave: a shop that closes for good, or stays closed. */
export function graveDecision(
  kind: CaseKind,
  decision: CaseDecision,
): 'removal.approve' | 'suspension.apply' | undefined {
  switch (kind) {
    case 'removal':
      return decision === 'approved' ? 'removal.approve' : undefined;
    case 'decide_suspension':
      return decision === 'applied' ? 'suspension.apply' : undefined;
    case 'confirm_suspension':
      return decision === 'confirmed' ? 'suspension.apply' : undefined;
    case 'review':
    case 'reinstatement':
    case 'appeal':
    case 'support':
    case 'linked_account':
    case 'rule_over_budget':
    case 'unreached':
    case 'data_misuse':
      return undefined;
  }
}
