/** How the appeals against the actions of one kind of violation ended. */
export type Overturns = {
  readonly violation: string;
  /** Decided appeals, whatever came out. */
  readonly decided: number;
  readonly overturned: number;
  readonly reduced: number;
  /** The actions that were overturned. */
  readonly actions: readonly string[];
};

/** How often a rule may be overturned (policy §3, error budget): in more than this share of at least so many cases. */
export type ErrorBudget = { readonly overturned: number; readonly cases: number };

/** Whether a rule errs more often than it may. */
export function isOverBudget(
  { decided, overturned }: Omit<Overturns, 'actions' | 'violation'>,
  budget: ErrorBudget,
): boolean {
  return decided >= budget.cases && overturned > budget.overturned * decided;
}
