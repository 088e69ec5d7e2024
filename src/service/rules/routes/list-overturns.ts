import type { Pool } from 'pg';
import type { Instant } from '../../../rulebook/instant.ts';
import type { ViolationKind } from '../../../rulebook/policy/policy.ts';
import type { Versions } from '../../../rulebook/policy/versions.ts';
import { isOverBudget, type Overturns } from '../../../rulebook/rules/overturns.ts';
import { shadowSince } from '../../../rulebook/standing/shadow.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { overturns } from '../contract.ts';
import { overturnsByRule, wouldHaveMoved } from '../store.ts';

/** What the routes about rules are made of. */
export type RuleRoutes = {
  readonly pool: Pool;
  /** The versions of the policy, and the clock. */
  readonly versions: () => Promise<{ readonly versions: Versions; readonly at: Instant }>;
};

/** `GET /v1/rules/overturns` */
export function listOverturns(app: App, { pool, versions: read }: RuleRoutes): void {
  app.get(
    '/v1/rules/overturns',
    {
      config: { access: requires('traces.read') },
      schema: {
        operationId: 'listOverturns',
        tags: ['cases'],
        summary: 'How often each rule was overturned on appeal',
        description:
          'For each kind of violation that was appealed against, or that is in shadow: how many appeals were decided, and how many of them overturned the action. A rule that is overturned too often goes into shadow by itself: it is judged and moves nobody, until people take it out again with a version of the policy. Then it is counted anew.',
        response: { 200: overturns },
      },
    },
    async () => {
      const { versions, at } = await read();
      const [rules, moved] = await Promise.all([overturnsByRule(pool, versions, at), wouldHaveMoved(pool)]);
      const { ladder, shadow } = versions.at(at);
      const budget = ladder.appeal.errorBudget;
      const items = [...rules, ...withoutAppeals(shadow, rules)].map((rule) => {
        const { violation, decided, overturned, reduced } = rule;
        const inShadow = shadow.some((kind) => kind === violation);
        const since = shadowSince(versions, violation as ViolationKind, at);
        return {
          ...{ violation, decided, overturned, reduced, inShadow },
          share: decided === 0 ? 0 : Math.round((overturned / decided) * 10_000) / 10_000,
          overBudget: isOverBudget(rule, budget),
          inShadowSince: since === undefined || since === Number.NEGATIVE_INFINITY ? null : formatTimestamp(since),
          wouldHaveMoved: inShadow ? (moved.get(violation) ?? 0) : 0,
        };
      });
      return { budget: { ...budget }, items };
    },
  );
}

/** Rules in shadow that nobody has appealed against. */
function withoutAppeals(shadow: readonly string[], rules: readonly Overturns[]): readonly Overturns[] {
  return shadow
    .filter((violation) => rules.every((rule) => rule.violation !== violation))
    .map((violation) => ({ violation, decided: 0, overturned: 0, reduced: 0, actions: [] }));
}
