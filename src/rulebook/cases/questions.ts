import type { Duration, Instant } from '../instant.ts';
import type { CaseKind, Question } from './case.ts';

/** What of an action decides whether people are asked about it. */
export type ActionOfCase = {
  readonly action: string;
  readonly kind: 'warning' | 'restriction' | 'suspension' | 'removal';
  readonly status: string;
  readonly since: Instant;
  readonly until: Instant | undefined;
  readonly review: Instant | undefined;
  readonly endedAt: Instant | undefined;
  readonly planned: boolean;
  readonly holdReview: Instant | undefined;
  /** Nothing that was told of it was delivered. */
  readonly unreached: boolean;
};

/**
 * What an action asks of people now, if anything (policy §2 signals, §3). Of one that people look at anyway nobody is asked besides
 * to reach its seller.
 */
export function questionOf(action: ActionOfCase): Question | undefined {
  if (action.endedAt !== undefined) return undefined;
  return decisionOf(action) ?? (action.unreached ? { kind: 'unreached', due: undefined } : undefined);
}

function decisionOf({ kind, status, until, review, planned, holdReview }: ActionOfCase): Question | undefined {
  switch (kind) {
    case 'warning':
      // A warning of conduct that nobody acknowledged: staff decide within seven days.
      return review === undefined ? undefined : { kind: 'review', due: review };
    case 'restriction':
      if (status === 'review') return { kind: 'review', due: review };
      return holdReview === undefined ? undefined : { kind: 'payout_hold', due: holdReview };
    case 'suspension':
      if (status === 'proposed') return { kind: 'decide_suspension', due: review };
      // Only a suspension that rests on signs alone has an end of its own.
      if (until !== undefined) return { kind: 'confirm_suspension', due: until };
      return planned ? { kind: 'reinstatement', due: undefined } : undefined;
    case 'removal':
      return status === 'proposed' ? { kind: 'removal', due: review } : undefined;
  }
}

/** Whether a case about an action still has its question. A review rests, and is not over, while an appeal pauses it. */
export function isStillAsked(kind: CaseKind, action: ActionOfCase | undefined): boolean {
  switch (kind) {
    case 'appeal':
    case 'support':
    case 'linked_account':
    case 'inspection':
    case 'rule_over_budget':
    case 'data_misuse':
    case 'return_overdue':
      return true;
    case 'unreached':
      return action !== undefined && action.endedAt === undefined && action.unreached;
    case 'review':
      if (action?.status === 'stayed') return true;
      return action !== undefined && questionOf(action)?.kind === kind;
    case 'payout_hold':
    case 'confirm_suspension':
    case 'decide_suspension':
    case 'reinstatement':
    case 'removal':
      return action !== undefined && questionOf(action)?.kind === kind;
  }
}

/**
 * Whether a seller must be contacted before a proposed suspension is applied (policy §3, contact first): there was no other
 * action for so long before the proposal.
 */
export function needsContact(actions: readonly ActionOfCase[], proposal: ActionOfCase, quiet: Duration): boolean {
  return actions.every(
    ({ action, since, endedAt }) =>
      action === proposal.action || since > proposal.since || (endedAt ?? proposal.since) <= proposal.since - quiet,
  );
}
