import type { Instant } from './instant.ts';
import type { Category, Feature, ViolationKind } from './policy/policy.ts';

/** Every kind of line that a replay prints (contract §2). */
export type DecisionKind =
  | 'warning.issued'
  | 'restriction.applied'
  | 'suspension.proposed'
  | 'suspension.applied'
  | 'removal.proposed'
  | 'removal.noticed'
  | 'account.removed'
  | 'action.expired'
  | 'action.lifted'
  | 'action.withdrawn'
  | 'action.extended'
  | 'action.review'
  | 'action.reduced';

/** Why an action ended or came, where the kind alone does not say it. */
export type Why = 'excused' | 'late evidence' | 'overturned' | 'dropped' | 'ignored' | 'reinstated';

/**
 * The figures a decision rests on. `meter` and `level` in whole millionths of a nat, `items` (the faded number of
 * the seller's items, policy §1's N) in whole millionths; `p0` and `p1` are shares between 0 and 1.
 */
export type Measure = {
  readonly meter: number;
  readonly level: number;
  readonly lapses: number;
  readonly p0: number;
  readonly p1: number;
  readonly items: number;
};

/** One decision about one action, as the contract fixes it; `formatDecision` writes it. */
export type Decision = {
  readonly at: Instant;
  readonly seller: string;
  readonly decision: DecisionKind;
  /** `<seller>/<n>`, n from 1. */
  readonly action: string;
  readonly violation: ViolationKind;
  readonly category: Category;
  /** Ids of the events that are the violation's lapses, or its breach. Empty where nothing new is cited. */
  readonly because: readonly string[];
  readonly measure?: Measure;
  /** When it ends. */
  readonly until?: Instant;
  /** Name and version of the policy in force. */
  readonly policy: string;
  readonly feature?: Feature;
  readonly immediate?: true;
  /** When a person looks. */
  readonly review?: Instant;
  /** Ids of the actions it stands on. */
  readonly rests?: readonly string[];
  readonly why?: Why;
  readonly conditions?: readonly string[];
};
