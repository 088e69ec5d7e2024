import type { Pool } from 'pg';
import type { Policy } from '../../../rulebook/policy/policy.ts';
import { isOverBudget } from '../../../rulebook/rules/overturns.ts';
import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { overturns } from '../contract.ts';
import { overturnsByRule } from '../store.ts';

/** What the routes about rules are made of. */
export type RuleRoutes = {
  readonly pool: Pool;
  /** The policy in force. */
  readonly policy: () => Promise<Policy>;
};

/** `GET /v1/rules/overturns` */
export function listOverturns(app: App, { pool, policy }: RuleRoutes): void {
  app.get(
    '/v1/rules/overturns',
    {
      config: { access: requires('cases.read') },
      schema: {
        operationId: 'listOverturns',
        tags: ['cases'],
        summary: 'How often each rule was overturned on appeal',
        description:
          'For each kind of violation that was appealed against: how many appeals were decided, and how many of them overturned the action. A rule that is overturned too often is over its error budget and has to be looked at.',
        response: { 200: overturns },
      },
    },
    async () => {
      const [rules, inForce] = await Promise.all([overturnsByRule(pool), policy()]);
      const budget = inForce.ladder.appeal.errorBudget;
      const items = rules.map((rule) => ({
        ...rule,
        share: Math.round((rule.overturned / rule.decided) * 10_000) / 10_000,
        overBudget: isOverBudget(rule, budget),
      }));
      return { budget: { ...budget }, items };
    },
  );
}
