import type { Pool } from 'pg';
import { beforeEach, describe, expect, test } from 'vitest';
import { actsIn, writeActsOf } from '../../../../test/acts.ts';
import { confirmed, day } from '../../../../test/builders.ts';
import { changedDocument } from '../../../../test/changed-policy.ts';
import { withDatabase } from '../../../../test/database.ts';
import { emptyLedger, POLICY_DOCUMENT } from '../../../../test/ledger/drive.ts';
import { serve } from '../../../../test/served-ledger.ts';
import { testApp } from '../../../../test/test-app.ts';
import { DAY } from '../../../rulebook/instant.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { openRuleCase } from '../../cases/open.ts';
import { deriveKey } from '../../sealing.ts';
import { comparePolicyWords, mendedRules } from '../../start/rules-in-shadow.ts';
import { createTexts } from '../../texts/texts.ts';
import { putInShadow } from '../put-in-shadow.ts';
import { registerPolicyRoutes } from './register.ts';

const database = withDatabase();
beforeEach(() => emptyLedger(database().pool));

const EDITORS = { ada: 'Ada', ben: 'Ben' } as const;
type Editor = keyof typeof EDITORS;
const WHY = 'The courier is slow in the hills';
const VERSION_2 = ['version: 1', 'version: 2'] as const;
const STRICTER = changedDocument(VERSION_2, ['target: 4 %', 'target: 3 %']);
const MILDER = changedDocument(VERSION_2, ['target: 4 %', 'target: 5 %']);
const NOW = day(10);

async function serveEditors(pool: Pool) {
  const { ledger, tell } = await serve(pool);
  await tell([confirmed('customer_data_storage', { seller: 'S-1', at: NOW })]);
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const { app } = testApp({
    authenticate: async (headers) => ({
      kind: 'person',
      id: headers.get('authorization') ?? '',
      role: headers.get('authorization') === 'eve' ? 'staff-lead' : 'policy-editor',
    }),
    routes: [
      (routes) =>
        registerPolicyRoutes(routes, {
          ...{ pool, newId, now: () => NOW, clock: ledger.clock, activated: mendedRules, compare: comparePolicyWords },
          texts: createTexts({ key: deriveKey('a secret of the tests', 'policies'), newId }),
          writeActs: writeActsOf(pool, () => NOW),
          named: async (wanted) => new Map(wanted.map((id) => [id, EDITORS[id as Editor] ?? id])),
        }),
    ],
  });
  const ask = async (who: string, method: 'GET' | 'POST', url: string, payload?: object) => {
    const answered = await app.inject({ method, url, headers: { authorization: who }, ...(payload && { payload }) });
    return { status: answered.statusCode, body: answered.json() };
  };
  const propose = async (document: string, who: Editor = 'ada') => {
    const { body } = await ask(who, 'POST', '/v1/policies/proposals', { document, reason: WHY });
    return body as { readonly id: string };
  };
  const activate = (who: string, id: string, more: object = {}) =>
    ask(who, 'POST', `/v1/policies/proposals/${id}/activation`, { seen: 'kingston-express@1', reason: WHY, ...more });
  return {
    ledger,
    ask,
    propose,
    activate,
    withdraw: (who: string, id: string) =>
      ask(who, 'POST', `/v1/policies/proposals/${id}/withdrawal`, { reason: 'It was a mistake' }),
  };
}

describe('given a version that somebody proposes', () => {
  test('when it is stricter, then another person activates it, 15 days ahead, and what it changes is told before', async () => {
    const { pool } = database();
    const { ask, propose, activate } = await serveEditors(pool);
    const checked = await ask('ada', 'POST', '/v1/policies/check', { document: STRICTER });
    const earliest = formatTimestamp(NOW + 15 * DAY);
    expect(checked.body).toMatchObject({
      policy: 'kingston-express@2',
      problems: [],
      comparison: {
        ...{ base: 'kingston-express@1', stricter: ['metrics.late_dispatch.target'], earliest },
        values: [{ path: 'version' }, { path: 'metrics.late_dispatch.target', before: '4 %', after: '3 %' }],
      },
    });
    expect(JSON.stringify(checked.body.comparison.sentences)).toContain('3 %');

    const { id } = await propose(STRICTER);
    // A second press is the same proposal.
    expect((await propose(STRICTER)).id).toBe(id);
    expect((await ask('ben', 'GET', `/v1/policies/proposals/${id}`)).body).toMatchObject({
      ...{ status: 'proposed', own: false, proposedBy: { name: 'Ada' }, reason: WHY, document: STRICTER },
      comparison: { earliest },
    });
    expect(await activate('ada', id)).toMatchObject({ status: 409, body: { type: '/problems/proposed-yourself' } });
    expect(await activate('eve', id)).toMatchObject({ status: 403 });
    const soon = { from: formatTimestamp(NOW + 14 * DAY) };
    expect(await activate('ben', id, soon)).toMatchObject({
      status: 409,
      body: { type: '/problems/notice-too-short', pointer: '/body/from', detail: expect.stringContaining(earliest) },
    });
    expect(await activate('ben', id)).toMatchObject({ status: 200, body: { status: 'activated', from: earliest } });

    expect(await actsIn(pool)).toMatchObject([
      { act: 'policy.proposed', actor: 'ada', about: id },
      { act: 'policy.activated', actor: 'ben', about: id },
    ]);
    // A stale tab: it is over, by whom and when.
    const again = await activate('ben', id);
    expect(again).toMatchObject({ status: 409, body: { type: '/problems/proposal-over' } });
    expect(again.body.detail).toContain('activated by Ben');
    const { items, proposals } = (await ask('ada', 'GET', '/v1/policies')).body;
    expect(proposals).toEqual([]);
    expect(items).toMatchObject([
      {
        ...{ id: 'kingston-express@2', state: 'ahead', from: earliest, by: 'people', reason: WHY },
        ...{ proposedBy: { name: 'Ada' }, activatedBy: { name: 'Ben' } },
      },
      { id: 'kingston-express@1', state: 'now', from: null, until: earliest, by: 'operator' },
    ]);
    expect((await ask('ada', 'GET', '/v1/policies/kingston-express@2')).body.document).toBe(STRICTER);
  });

  test('when it is only milder, then it takes effect at once', async () => {
    const { pool } = database();
    const { ask, propose, activate } = await serveEditors(pool);
    const { id } = await propose(MILDER);
    const { body } = await activate('ben', id);
    expect(body).toMatchObject({ status: 'activated', from: formatTimestamp(NOW + 1) });
    expect((await ask('ada', 'GET', '/v1/policies')).body.items[0]).toMatchObject({
      id: 'kingston-express@2',
      state: 'ahead',
    });
  });

  test('when two press at once, then one of them activates it', async () => {
    const { pool } = database();
    const { propose, activate, withdraw } = await serveEditors(pool);
    const { id } = await propose(MILDER);
    const answers = await Promise.all([activate('ben', id), activate('ben', id), withdraw('ada', id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  test('when the service puts a rule in shadow meanwhile, then whoever activates is told, and nothing is undone unseen', async () => {
    const { pool } = database();
    const { ask, propose, activate } = await serveEditors(pool);
    const { id } = await propose(changedDocument(['version: 1', 'version: 3'], ['target: 4 %', 'target: 5 %']));
    const reason = { violation: 'off_platform_contact' as const, decided: 20, overturned: 3, actions: [] };
    await putInShadow(
      pool,
      {
        over: async () => [reason],
        derived: (transaction) =>
          openRuleCase(transaction, { version: 2, violation: reason.violation, category: 'customer_data', at: NOW }),
      },
      NOW,
    );
    const refused = await activate('ben', id);
    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/policy-moved-on' } });
    expect(refused.body.detail).toContain('The service put off_platform_contact in shadow with kingston-express@2.');
    expect((await ask('ben', 'GET', `/v1/policies/proposals/${id}`)).body.comparison).toMatchObject({
      base: 'kingston-express@2',
      // Not in its file: it would take the rule out of shadow, which takes the notice.
      stricter: ['shadow'],
    });
    const { body } = await activate('ben', id, { seen: 'kingston-express@2' });
    expect(body).toMatchObject({ status: 'activated', from: formatTimestamp(NOW + 15 * DAY) });
    // Taken out of shadow by people: nobody is asked any more.
    expect((await pool.query('select outcome from cases')).rows).toEqual([{ outcome: 'answered' }]);
    expect((await ask('ada', 'GET', '/v1/policies')).body.items[1]).toMatchObject({
      ...{ id: 'kingston-express@2', by: 'service', shadow: ['off_platform_contact'] },
      shadowed: { violation: 'off_platform_contact', decided: 20, overturned: 3, before: 'kingston-express@1' },
    });
  });

  test('when it is withdrawn, then it stays, with the reason, and cannot be activated', async () => {
    const { pool } = database();
    const { ask, propose, activate, withdraw } = await serveEditors(pool);
    const { id } = await propose(MILDER);
    expect(await withdraw('ada', id)).toMatchObject({
      status: 200,
      body: { status: 'withdrawn', endedReason: 'It was a mistake' },
    });
    expect(await activate('ben', id)).toMatchObject({ status: 409 });
    expect((await ask('ada', 'GET', '/v1/policies')).body.ended).toMatchObject([
      { id, status: 'withdrawn', endedBy: { name: 'Ada' } },
    ]);
  });

  test('when its file is bad, or no new version, or there is no such thing, then each problem is named with its cure', async () => {
    const { pool } = database();
    const { ask, activate } = await serveEditors(pool);
    const bad = changedDocument(['version: 1', 'version: two'], ['target: 4 %', 'target: 400']);
    const checked = await ask('ada', 'POST', '/v1/policies/check', { document: bad });
    expect(checked.body.problems.map(({ field }: { field: string }) => field)).toEqual([
      'version',
      'metrics.late_dispatch.target',
    ]);
    const refused = await ask('ada', 'POST', '/v1/policies/proposals', { document: bad, reason: WHY });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toHaveLength(2);
    expect(refused.body.errors[0].detail).toMatch(/^line \d+: version /);
    expect(
      await ask('ada', 'POST', '/v1/policies/proposals', { document: POLICY_DOCUMENT, reason: WHY }),
    ).toMatchObject({
      status: 409,
      body: { type: '/problems/version-not-new' },
    });
    expect((await activate('ben', 'nowhere')).status).toBe(404);
    expect((await ask('ada', 'GET', '/v1/policies/other@9')).status).toBe(404);
    expect((await ask('ada', 'POST', '/v1/policies/proposals', { document: MILDER, reason: 'short' })).status).toBe(
      400,
    );
    expect((await ask('eve', 'GET', '/v1/policies')).status).toBe(403);
  });
});
