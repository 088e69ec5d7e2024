import type { Decision, DecisionKind } from '../../rulebook/decision.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Trace } from '../../rulebook/standing/trace.ts';
import { parseTimestamp } from '../../rulebook/timestamp.ts';

/** The decisions that bring a measure or change one: each has a statement of reasons (issue 4; DSA art. 17, P2B art. 4). */
export const STATED_KINDS = [
  'warning.issued',
  'restriction.applied',
  'suspension.proposed',
  'suspension.applied',
  'removal.proposed',
  'removal.noticed',
  'account.removed',
  'action.extended',
  'action.reduced',
] as const satisfies readonly DecisionKind[];
export type StatedKind = (typeof STATED_KINDS)[number];

/** A decision as it was stored, with its trace. Its figures are those of the line: nats to 2 decimals, shares to 4. */
export type StoredDecision = {
  /** Its number among the seller's decisions. */
  readonly sequence: number;
  readonly line: Decision;
  readonly trace: Trace;
};

/** A stored decision that has a statement. */
export type StatedDecision = StoredDecision & { readonly line: { readonly decision: StatedKind } };

export function isStated(stored: StoredDecision): stored is StatedDecision {
  return (STATED_KINDS as readonly DecisionKind[]).includes(stored.line.decision);
}

/** Reads the line of a decision, the way back from `formatDecision`: instants are numbers again, figures stay rounded. */
export function readDecisionLine(text: string): Decision {
  const { at, until, review, ...rest } = JSON.parse(text) as Written;
  return {
    ...rest,
    at: instantOf(at),
    ...(until === undefined ? {} : { until: instantOf(until) }),
    ...(review === undefined ? {} : { review: instantOf(review) }),
  };
}

type Written = Omit<Decision, 'at' | 'until' | 'review'> & {
  readonly at: string;
  readonly until?: string;
  readonly review?: string;
};

function instantOf(text: string): Instant {
  const at = parseTimestamp(text);
  if (at === undefined) throw new Error(`the line of a decision holds ${text}, which is no instant`);
  return at;
}
