import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { ViolationKind } from '../../rulebook/policy/policy.ts';
import type { Versions } from '../../rulebook/policy/versions.ts';
import { isOverBudget, type Overturns } from '../../rulebook/rules/overturns.ts';
import type { Queryable } from '../postgres/database.ts';
import { overturnsByRule } from './store.ts';

/** A rule that errs more often than it may, and that is not in shadow yet. */
export type RuleOverBudget = Pick<Overturns, 'decided' | 'overturned' | 'actions'> & {
  readonly violation: ViolationKind;
};

/** What following the error budgets takes. */
export type BudgetParts = {
  readonly pool: Pool;
  /** The versions of the policy, and the clock. */
  readonly versions: () => Promise<{ readonly versions: Versions; readonly at: Instant }>;
  /** Puts rules in shadow: asks `over` again where nobody else can, so that several servers do it once. */
  readonly putInShadow: (over: typeof rulesOverBudget) => Promise<void>;
};

/** The rules over their error budget by the policy in force at an instant (policy §3), those in shadow left out. */
export async function rulesOverBudget(
  database: Queryable,
  versions: Versions,
  at: Instant,
): Promise<readonly RuleOverBudget[]> {
  const { ladder, shadow } = versions.at(at);
  const rules = await overturnsByRule(database, versions, at);
  return rules.flatMap(({ violation, decided, overturned, reduced, actions }) => {
    const kind = violation as ViolationKind;
    const isOver = isOverBudget({ decided, overturned, reduced }, ladder.appeal.errorBudget) && !shadow.includes(kind);
    return isOver ? [{ violation: kind, decided, overturned, actions }] : [];
  });
}

/**
 * Follows the decided appeals: a rule that is over its error budget is put in shadow. A message that comes twice finds it there.
 */
export function followBudgets(
  parts: BudgetParts,
): (message: { readonly topic: string; readonly body: unknown }) => Promise<void> {
  return async ({ topic, body }) => {
    if (topic !== 'event' || (body as { readonly type?: unknown }).type !== 'appeal.decided') return;
    const { versions, at } = await parts.versions();
    if ((await rulesOverBudget(parts.pool, versions, at)).length > 0) await parts.putInShadow(rulesOverBudget);
  };
}
