import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { METRICS, type Metric, type Policy } from '../../rulebook/policy/policy.ts';
import { Versions } from '../../rulebook/policy/versions.ts';
import { closeRuleCases, openRuleCase } from '../cases/open.ts';
import { type ComparedVersion, type Comparison, comparePolicies } from '../guide/compare.ts';
import type { Policies } from '../policy/in-force.ts';
import { type DerivedVersion, putInShadow } from '../policy/put-in-shadow.ts';
import { tellPolicy } from '../policy/tell.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { BudgetParts } from '../rules/follow.ts';

type RulesInShadow = {
  readonly pool: Pool;
  readonly policies: Pick<Policies, 'all'>;
  readonly clock: () => Promise<Instant>;
  /** Wall time. */
  readonly now: () => Instant;
};

/** What following the error budgets needs of the policies and of the queue. */
export function rulesInShadow({ pool, policies, clock, now }: RulesInShadow): BudgetParts {
  return {
    pool,
    versions: async () => ({ versions: new Versions(await policies.all()), at: await clock() }),
    putInShadow: (over) =>
      putInShadow(
        pool,
        {
          over,
          derived: (transaction, { policy, from, reason }) =>
            openRuleCase(transaction, {
              ...{ version: policy.version, violation: reason.violation, at: from },
              category: categoryOf({ policy, reason }),
            }),
        },
        now(),
      ),
  };
}

function categoryOf({ policy, reason: { violation } }: Pick<DerivedVersion, 'policy' | 'reason'>) {
  const metric = METRICS.find((name): name is Metric => name === violation);
  if (metric !== undefined) return policy.metrics[metric].category;
  return policy.conduct[violation as Exclude<typeof violation, Metric>].category;
}

/** Rules that people took out of shadow with a version: their cases are closed, in the transaction that activates it. */
export function mendedRules(
  transaction: Transaction,
  { policy, at }: { readonly policy: Policy; readonly at: Instant },
): Promise<void> {
  return closeRuleCases(transaction, { shadow: policy.shadow, at });
}

/** What two versions say differently, in the words of the guide. */
export function comparePolicyWords(from: ComparedVersion, to: ComparedVersion): Comparison {
  return comparePolicies(from, to, tellPolicy);
}
