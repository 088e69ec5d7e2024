import type { Category, Feature } from './api-shapes.ts';

/** The kinds of decisions (contract §2). */
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
type Why = 'excused' | 'late evidence' | 'overturned' | 'dropped' | 'ignored' | 'reinstated';

/** A decision as the contract fixes it. */
export type DecisionLine = {
  readonly at: string;
  readonly seller: string;
  readonly decision: DecisionKind;
  readonly action: string;
  readonly violation: string;
  readonly category: Category;
  readonly because: readonly string[];
  readonly measure?: {
    readonly meter: number;
    readonly level: number;
    readonly lapses: number;
    readonly items: number;
  };
  readonly until?: string;
  readonly policy: string;
  readonly feature?: Feature;
  readonly immediate?: true;
  readonly review?: string;
  readonly rests?: readonly string[];
  readonly why?: Why;
  readonly conditions?: readonly string[];
};

/** The API gives decisions as the JSON of the contract, which names no types for its keys. */
export function decisionLine(record: Readonly<Record<string, unknown>>): DecisionLine {
  return record as unknown as DecisionLine;
}

/** `S-17/1`, as it stands in an address: `S-17~1`. */
export function actionInPath(action: string): string {
  return action.replace(/\/(\d+)$/, '~$1');
}

/** `S-17~1`, as people write it: `S-17/1`. */
export function actionFromPath(id: string): string {
  return id.replace(/~(\d+)$/, '/$1');
}

/** `S-17/1` is of seller `S-17`. */
export function sellerOfAction(action: string): string {
  return action.replace(/[/~]\d+$/, '');
}
