import type { Pool } from 'pg';
import { beforeEach, describe, expect, test } from 'vitest';
import { appealDecided, confirmed, day } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { emptyLedger, POLICY_DOCUMENT, readPolicy, storedLines } from '../../../test/ledger/drive.ts';
import { replayLog, storedBySeller } from '../../../test/ledger/replay-log.ts';
import { serve } from '../../../test/served-ledger.ts';
import { as, testApp } from '../../../test/test-app.ts';
import type { Fact } from '../../rulebook/facts.ts';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { relay, toAll } from '../ledger/relay.ts';
import { activatePolicy } from '../policy/activate.ts';
import { openPolicies } from '../policy/in-force.ts';
import { followBudgets } from '../rules/follow.ts';
import { registerRuleRoutes } from '../rules/routes/register.ts';
import { rulesInShadow } from './rules-in-shadow.ts';

const database = withDatabase();
beforeEach(() => emptyLedger(database().pool));

const RULE = 'off_platform_contact';

/** Twenty sellers are warned for the same and appeal; the first few win. */
function appeals(from: number, won: number, name = 'S'): Fact[] {
  return Array.from({ length: 20 }, (_, index) => {
    const seller = `${name}-${index}`;
    const outcome = index < won ? ('overturned' as const) : ('upheld' as const);
    return [
      confirmed(RULE, { seller, at: day(from) }),
      appealDecided({ seller, at: day(from + 1, index), action: `${seller}/1`, outcome }),
    ];
  }).flat();
}

/** A server that follows the error budgets, and what it tells of rules. */
async function follower(pool: Pool, ledger: Ledger, now: () => Instant) {
  const policies = await openPolicies({ pool, now });
  const parts = rulesInShadow({ pool, policies, clock: ledger.clock, now });
  const { app } = testApp({ routes: [(routes) => registerRuleRoutes(routes, parts)] });
  const ask = async (url: string) => (await app.inject({ url, headers: as('lead') })).json();
  return { parts, policies, follow: followBudgets(parts), ask };
}

async function versionsOf(pool: Pool) {
  const { rows } = await pool.query<{ document: string; effective_from: number | null; shadowed: unknown }>(
    'select document, effective_from, shadowed from policies order by number',
  );
  return rows.map(({ document, effective_from, shadowed }) => ({
    policy: readPolicy(document),
    from: effective_from,
    shadowed,
  }));
}

/** The shipped policy as another version, at times with something else exchanged. */
const documentOf = (version: number, more = ''): string =>
  POLICY_DOCUMENT.replace(/^version: 1$/m, `version: ${version}\n${more}`);
const activate = (pool: Pool, document: string, from: Instant) =>
  activatePolicy(pool, { document, policy: readPolicy(document), from }, 0);

describe('given a rule that appeals have overturned too often', () => {
  test('then it goes into shadow once, however many servers see it; it moves nobody, is told with a case, and is counted anew', async () => {
    const { pool } = database();
    const served = await serve(pool);
    const now = () => day(0);
    const servers = [await follower(pool, served.ledger, now), await follower(pool, served.ledger, now)];
    await served.tell(appeals(0, 3));
    const message = { topic: 'event', body: { type: 'appeal.decided' } };
    await Promise.all([...servers, ...servers].map(({ follow }) => follow(message)));

    const [first] = servers as [(typeof servers)[number]];
    const { ledger } = served;
    const versions = await versionsOf(pool);
    expect(versions).toHaveLength(2);
    const [before, derived] = versions as [(typeof versions)[number], (typeof versions)[number]];
    expect(derived.policy).toEqual({ ...before.policy, version: 2, shadow: [RULE] });
    expect(derived.from).toBe((await ledger.clock()) + 1);
    expect(derived.shadowed).toEqual({
      ...{ policy: 'kingston-express@2', before: 'kingston-express@1', inPlace: false },
      ...{ violation: RULE, decided: 20, overturned: 3, actions: ['S-0/1', 'S-1/1', 'S-2/1'] },
    });

    // Twice confirmed: it would have been warned, and nothing of it is used up.
    await served.tell([
      confirmed(RULE, { seller: 'late', at: day(5) }),
      confirmed(RULE, { seller: 'late', at: day(6) }),
    ]);
    expect((await storedLines(pool)).filter((line) => line.includes('"late"'))).toEqual([]);
    const told = await first.ask('/v1/rules/overturns');
    expect(told.items).toEqual([
      {
        ...{ violation: RULE, decided: 20, overturned: 3, reduced: 0, share: 0.15, overBudget: true },
        ...{ inShadow: true, inShadowSince: new Date(derived.from as number).toISOString() },
        wouldHaveMoved: 1,
      },
    ]);
    const moves = await first.ask(`/v1/rules/shadowed-moves?violation=${RULE}`);
    expect(moves).toMatchObject({
      items: [{ seller: 'late', policy: 'kingston-express@2', move: { from: 'good', on: 'violation', to: 'warning' } }],
      next: null,
    });

    const queue = await served.get('lead', '/v1/cases');
    expect(queue.body.items).toMatchObject([
      { id: 'platform~0~rule_over_budget~2', kind: 'rule_over_budget', violation: RULE, status: 'open' },
    ]);
    await served.post('lead', '/v1/cases/platform~0~rule_over_budget~2/claim', {});
    const opened = await served.get('lead', '/v1/cases/platform~0~rule_over_budget~2');
    expect(opened.body).toMatchObject({
      claimedBy: { name: 'Lena' },
      decisions: [],
      rule: { policy: 'kingston-express@2', decided: 20, overturned: 3, actions: ['S-0/1', 'S-1/1', 'S-2/1'] },
    });
    const decided = { decision: 'accurate', reason: 'Nothing is decided here at all', seen: 0 };
    expect((await served.post('lead', '/v1/cases/platform~0~rule_over_budget~2/decision', decided)).status).toBe(409);
    expect((await pool.query("select from sellers where seller_id = 'platform'")).rowCount).toBe(0);

    // Mended, it begins anew: the old appeals do not put it back, and neither do few new ones.
    await activate(pool, documentOf(3), day(10));
    await served.tell(appeals(12, 1, 'T'));
    await Promise.all(servers.map(({ follow }) => follow(message)));
    expect(await versionsOf(pool)).toHaveLength(3);
    expect((await first.ask('/v1/rules/overturns')).items).toMatchObject([
      { decided: 20, overturned: 1, overBudget: false, inShadow: false, wouldHaveMoved: 0 },
    ]);
    // What happened in shadow moves nobody later either: not the seller whose breaches were told then.
    expect((await storedLines(pool)).filter((line) => line.includes('"late"'))).toEqual([]);
    expect(await storedBySeller(pool)).toEqual(await replayLog(pool));
  });

  test('then a version that had not taken effect yet has the rule in shadow, too, under a number of its own', async () => {
    const { pool } = database();
    const served = await serve(pool);
    const now = () => day(0);
    const { parts, ask } = await follower(pool, served.ledger, now);
    await served.tell(appeals(0, 3));
    const later = day(2) + 20 * DAY;
    await activate(pool, documentOf(2).replace('target: 4 %', 'target: 3 %'), later);
    // Through the outbox, as it runs; what is over already is done once.
    while ((await relay(pool, toAll([followBudgets(parts)]), () => day(0))) > 0);

    const versions = await versionsOf(pool);
    expect(versions.map(({ policy, from }) => [policy.version, policy.shadow, from])).toEqual([
      [1, [], null],
      [3, [RULE], (await served.ledger.clock()) + 1],
      [4, [RULE], later],
    ]);
    expect(versions[2]?.policy.metrics.late_dispatch.target).toBe(0.03);
    expect(versions[2]?.shadowed).toMatchObject({ before: 'kingston-express@2', inPlace: true });
    await served.tell([confirmed(RULE, { seller: 'S-30', at: later + DAY })]);
    expect((await storedLines(pool)).filter((line) => line.includes('S-30'))).toEqual([]);
    expect((await ask('/v1/rules/overturns')).items).toMatchObject([{ inShadow: true, wouldHaveMoved: 1 }]);
    expect(await storedBySeller(pool)).toEqual(await replayLog(pool));
  });

  test('then one within its budget stays in force', async () => {
    const { pool } = database();
    const served = await serve(pool);
    const { follow } = await follower(pool, served.ledger, () => day(0));
    await served.tell(appeals(0, 2));
    await follow({ topic: 'event', body: { type: 'appeal.decided' } });
    expect(await versionsOf(pool)).toHaveLength(1);
  });
});
