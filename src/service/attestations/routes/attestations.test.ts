import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { ADA, openAddresses, serveReveals, withCustomers } from '../../../../test/reveals/served-reveals.ts';
import { whatIsMeant } from '../../../../test/reveals/what-is-meant.ts';
import type { TestApp } from '../../../../test/test-app.ts';
import { DAY } from '../../../rulebook/instant.ts';
import { PRIVACY_BRIEFING } from '../../../words/privacy-briefing-en.ts';
import { readLeaf } from '../../audit/leaf.ts';
import { BRIEFING, versionOf } from '../briefing.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-attestations-'));
afterAll(() => rmSync(folder, { recursive: true }));

let served: TestApp;
beforeAll(async () => {
  served = serveReveals(database().pool, await withCustomers(database().pool, folder), openAddresses);
});

async function ask(who: string, route: string, payload?: object) {
  const [method, url] = route.split(' ') as ['GET' | 'POST', string];
  const headers = { authorization: `Bearer ${who}` };
  const answer = await served.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
  return { status: answer.statusCode, body: answer.json() };
}

const reveal = (who: string, order = 'O-1') =>
  ask(who, `POST /v1/orders/${order}/reveals`, { purpose: 'fulfil', fields: ['name', 'phone'] });
const MINE = '/v1/me/attestation';

async function attestationsOf(person: string) {
  const { rows } = await database().pool.query('select * from attestations where person_id = $1', [person]);
  return rows;
}

async function leavesOf(kind: string, actor: string) {
  const { rows } = await database().pool.query<{ body: string }>('select body from audit_leaves');
  const all = rows.map(({ body }) => readLeaf(body)?.leaf as Record<string, unknown> | undefined);
  return all.filter((leaf) => leaf?.['kind'] === kind && leaf['actor'] === actor);
}

describe('the privacy briefing', () => {
  test('is read before anything is shown; what was asked for meanwhile is refused and written down', async () => {
    const before = await ask('newcomer', `GET ${MINE}`);
    expect(before).toMatchObject({ status: 200, body: { due: 'first', version: BRIEFING.version } });
    expect(before.body.points).toEqual(PRIVACY_BRIEFING.points);
    expect(before.body.attested).toBeUndefined();

    const refused = await reveal('newcomer');
    expect(refused).toMatchObject({ status: 403, body: { type: '/problems/attestation-needed' } });
    expect(refused.body.detail).toMatch(/Read the short privacy briefing/);
    expect(JSON.stringify(refused.body)).not.toContain(ADA.name);
    // Of an order that there is not, and of another seller's, exactly the same.
    for (const order of ['no-such', 'foreign']) expect(await reveal('newcomer', order)).toEqual(refused);
    expect(await leavesOf('access', 'P-7')).toHaveLength(3);
    const { body } = await ask('seller', 'GET /v1/sellers/S-1/accesses?limit=1');
    expect(body.items[0]).toMatchObject({
      person: { id: 'P-7' },
      verdicts: [
        { field: 'name', verdict: 'refuse', rule: 'attestation.needed' },
        { field: 'phone', verdict: 'refuse', rule: 'attestation.needed' },
      ],
    });

    const { status, body: attested } = await ask('newcomer', `POST ${MINE}`, { version: BRIEFING.version });
    expect([status, attested.due, attested.attested.version]).toEqual([200, undefined, BRIEFING.version]);
    const { shown } = (await reveal('newcomer')).body;
    expect(whatIsMeant(shown.slice(0, 1))).toEqual(whatIsMeant([{ field: 'name', value: ADA.name }]));
  });

  test('is attested once, however often the button is pressed, with one leaf that holds nobody’s words', async () => {
    const press = () => ask('newcomer', `POST ${MINE}`, { version: BRIEFING.version });
    const answers = await Promise.all([press(), press(), press()]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await attestationsOf('P-7')).toHaveLength(1);
    expect(await leavesOf('attestation', 'P-7')).toMatchObject([{ seller: 'S-1', version: BRIEFING.version }]);
  });

  test('that has changed since it was read is not attested, and one that was attested before it changed is due', async () => {
    const other = versionOf({ ...PRIVACY_BRIEFING, statement: 'Other words.' });
    expect(other).not.toBe(BRIEFING.version);
    const answer = await ask('member', `POST ${MINE}`, { version: other });
    expect(answer).toMatchObject({ status: 409, body: { type: '/problems/briefing-changed' } });
    await database().pool.query(`update attestations set version = $1 where person_id = 'P-5'`, [other]);
    expect((await ask('member', `GET ${MINE}`)).body.due).toBe('new-version');
    expect((await reveal('member')).status).toBe(403);
    expect((await ask('member', `POST ${MINE}`, { version: BRIEFING.version })).status).toBe(200);
    expect((await reveal('member')).status).toBe(200);
    // What was attested before stays on record.
    expect(await attestationsOf('P-5')).toHaveLength(2);
  });

  test('is due again after a year', async () => {
    await database().pool.query(`update attestations set at = at - $1, day = day - 366 where person_id = 'P-3'`, [
      366 * DAY,
    ]);
    expect((await ask('seller', `GET ${MINE}`)).body).toMatchObject({ due: 'year-over', attested: {} });
    expect((await reveal('seller')).status).toBe(403);
    expect((await ask('seller', `POST ${MINE}`, { version: BRIEFING.version })).body.due).toBeUndefined();
    expect((await reveal('seller')).status).toBe(200);
  });

  test('is for people of a seller; what is no version is refused by name', async () => {
    for (const who of ['staff', 'officer', 'reader']) expect((await ask(who, `GET ${MINE}`)).status).toBe(403);
    const { status, body } = await ask('seller', `POST ${MINE}`, { version: 'latest' });
    expect([status, body.errors[0].pointer]).toEqual([400, '/body/version']);
  });
});
