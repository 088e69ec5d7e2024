import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { join, serverOver } from '../../../../test/accounts/service.ts';
import { actsIn } from '../../../../test/acts.ts';
import { serveBreaches } from '../../../../test/data-breaches.ts';
import { withDatabase } from '../../../../test/database.ts';
import { LATE } from '../../../../test/ledger/drive.ts';
import {
  ADA,
  openAddresses,
  serveReveals,
  type WithCustomers,
  withCustomers,
} from '../../../../test/reveals/served-reveals.ts';
import { HOUR } from '../../../rulebook/instant.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import type { Accounts } from '../../accounts/accounts.ts';
import { DATA_BREACHES_DEFAULT } from '../../policy/data-breaches-default.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-breaches-'));
afterAll(() => rmSync(folder, { recursive: true }));

let marketplace: WithCustomers;
let accounts: Accounts;
let serving: ReturnType<typeof serveBreaches>;
let reveals: ReturnType<typeof serveReveals>;
let now = LATE;

beforeAll(async () => {
  const { pool } = database();
  marketplace = await withCustomers(pool, folder);
  accounts = serverOver(pool);
  serving = serveBreaches(pool, { ledger: marketplace.ledger, accounts, now: () => now });
  reveals = serveReveals(pool, marketplace, openAddresses);
});

beforeEach(async () => {
  now = LATE;
  await database().pool.query(
    `delete from outbox where topic = 'inquiry';
     truncate data_breaches, data_breach_acts, data_breach_clocks, data_breach_notices, data_breach_warnings, data_breach_sellers,
       reveal_freezes, accesses, audit_leaves, incidents, incident_entries`,
  );
});

async function ask(who: string, what: string, payload?: object) {
  const [method, url] = what.split(' ') as ['GET' | 'POST', string];
  const answer = await serving.served.app.inject({
    ...{ method, url, headers: { authorization: who } },
    ...(payload === undefined ? {} : { payload }),
  });
  return { status: answer.statusCode, body: answer.json() };
}

const WHY = 'A customer says that a stranger had her address.';
const open = async (body: object = { text: WHY }) => (await ask('officer', 'POST /v1/data-breaches', body)).body;
const act = (id: string, body: object, who = 'officer') => ask(who, `POST /v1/data-breaches/${id}/acts`, body);

async function reveal(order: string, who = 'seller') {
  const { app } = reveals;
  const answer = await app.inject({
    ...{ method: 'POST', url: `/v1/orders/${order}/reveals`, headers: { authorization: `Bearer ${who}` } },
    payload: { purpose: 'fulfil', fields: ['address'], confirmed: true },
  });
  return answer.json();
}

const code = ({ body }: { body: { type: string } }): string | undefined => body.type?.split('/').at(-1);

async function reported(at: number): Promise<string> {
  const reference = '7KQ2-M9XD-04TR';
  await database().pool.query(
    `insert into incidents (reference, request_key, content, kind, reporter, reported_at, report_ref)
     values ($1, '\\x01', '\\x01', 'contacted', 'customer', $2, 'a text')`,
    [reference, at],
  );
  return reference;
}

describe('containment', () => {
  test('a freeze stops reveals of a shop, an order, a person, all, says why, and is lifted again', async () => {
    const { id } = await open();
    for (const measure of [
      { kind: 'freeze', what: 'seller', id: 'S-1' },
      { kind: 'freeze', what: 'order', id: 'O-3' },
      { kind: 'freeze', what: 'person', id: 'P-3' },
      { kind: 'freeze', what: 'all', id: 'all' },
    ]) {
      const done = await act(id, { do: 'contain', measures: [measure], text: 'Until we know what happened.' });
      expect(done.body).toMatchObject({ status: 'contained', measures: [measure] });
      const [kept] = (await reveal('O-3')).kept;
      expect(kept).toMatchObject({ rule: 'inquiry.frozen', instead: expect.stringMatching(/opens again/) });
      await act(id, { do: 'lift', measures: [measure], text: 'It has nothing to do with it.' });
      expect(await reveal('O-3')).toMatchObject({ shown: [{ field: 'address' }] });
    }
    const words = (await actsIn(database().pool)).map((leaf) => leaf.act);
    expect(words).toContain('data_breach.contain.freeze.order');
    expect(words).toContain('data_breach.lift.freeze.all');
  });

  test('of two inquiries one does not lift what the other froze, and another shop goes on', async () => {
    const [one, other] = [await open(), await open()];
    const measures = [{ kind: 'freeze', what: 'seller', id: 'S-1' }];
    for (const { id } of [one, other]) await act(id, { do: 'contain', measures, text: 'Until we know what happened.' });
    await act(one.id, { do: 'lift', measures, text: 'It has nothing to do with it.' });
    expect((await reveal('O-4')).shown).toEqual([]);
    expect(await reveal('foreign', 'other')).toMatchObject({ shown: [{ field: 'address' }] });
    expect(code(await act(one.id, { do: 'lift', measures, text: 'It has nothing to do with it.' }))).toBe(
      'breach-measure-missing',
    );
  });

  test('a person is signed out and a key ends in the same step; a slip in an id does nothing at all', async () => {
    const { pool } = database();
    await join(accounts, 'bea@example.com', 'seller-member', { sellerId: 'S-1' });
    const bea = (await accounts.listPeople({ limit: 10 })).find(({ email }) => email === 'bea@example.com')?.id ?? '';
    await pool.query(
      `insert into auth.session (id, "userId", token, "createdAt", "updatedAt", "expiresAt")
       values ('s-1', $1, 't-1', now(), now(), now() + interval '1 day')`,
      [bea],
    );
    const made = await accounts.createKey({ kind: 'integrator', name: 'K', scopes: ['standing:read'] }, 'P-9');
    if ('code' in made) throw new Error(made.code);
    const { id } = await open();
    const signOut = { kind: 'sign_out', what: 'person', id: bea };
    const text = 'Somebody else has her password.';
    const slip = await act(id, {
      do: 'contain',
      measures: [signOut, { kind: 'revoke', what: 'key', id: 'nothing' }],
      text,
    });
    expect(slip).toMatchObject({
      status: 404,
      body: { detail: 'There is no key nothing, so nothing of this step was done' },
    });
    expect(await accounts.listSessions(bea)).toHaveLength(1);
    const measures = [signOut, { kind: 'revoke', what: 'key', id: made.key.id }];
    expect((await act(id, { do: 'contain', measures, text })).body.measures).toEqual(measures);
    expect(await accounts.listSessions(bea)).toEqual([]);
    expect((await accounts.listKeys({ limit: 1 }))[0]).toMatchObject({
      id: made.key.id,
      revokedAt: expect.any(Number),
    });
  });
});

// From here on S-1 has a confirmed misuse, which limits what is shown to it.
test('from a report to the ladder: counted from the record, the seller heard, told to whom it is due, and closed by two', async () => {
  await reveal('O-1');
  await reveal('O-2', 'member');
  const report = await reported(LATE - 10 * HOUR);
  const opened = await open({ text: WHY, reports: [report.toLowerCase()] });
  expect(opened).toMatchObject({ status: 'suspected', reports: [report] });
  expect(opened.clocks.map(({ name, hours }: { name: string; hours: number }) => [name, hours])).toEqual([
    ...[
      ['contract', 24],
      ['gdpr', 72],
      ['jamaica-dpa', 72],
    ],
  ]);
  const { id } = opened;
  const scoped = (await act(id, { do: 'scope', scope: { people: ['P-5'] } })).body;
  expect(scoped.affected).toEqual({ customers: 1, orders: 1, fields: [{ field: 'address', customers: 1 }] });
  const wider = (await act(id, { do: 'scope', scope: { sellers: ['S-1'], fields: ['address'] } })).body;
  expect(wider.affected.orders).toBe(2);

  const assess = { do: 'assess', isBreach: true, risk: 'risk', text: 'The address went to a stranger.' };
  expect((await act(id, assess)).body).toMatchObject({ status: 'assessed' });
  const confirm = {
    do: 'confirm',
    seller: 'S-1',
    kind: 'fake_tracking',
    text: 'It was passed on, by the chat.',
  };
  expect(code(await act(id, confirm))).toBe('breach-no-such-conduct');
  const kinds: string[] = (await act(id, { do: 'note', text: 'Looked at the chat too.' })).body.conducts;
  expect(kinds.length).toBeGreaterThan(0);
  const misuse = { ...confirm, kind: kinds[0] };
  expect(code(await act(id, misuse))).toBe('breach-seller-not-told');
  await act(id, { do: 'tell_seller', seller: 'S-1', text: 'Please tell us what happened.' });
  expect(code(await act(id, misuse))).toBe('breach-reply-waits');

  const [seen] = (await ask('seller', 'GET /v1/sellers/S-1/data-breaches')).body.items;
  expect(seen).toMatchObject({
    id,
    status: 'assessed',
    words: expect.stringMatching(/saying so early counts for you/),
  });
  expect(JSON.stringify(seen)).not.toMatch(/P-4|officer|chat/);
  const reply = `POST /v1/sellers/S-1/data-breaches/${id}/replies`;
  expect(code(await ask('seller', reply, { text: 'no' }))).toBe('breach-words-missing');
  expect((await ask('seller', reply, { text: 'One of us sent it to a cousin, and is gone.' })).body).toMatchObject({
    repliedAt: expect.any(String),
  });
  expect(
    (await ask('other', `POST /v1/sellers/S-2/data-breaches/${id}/replies`, { text: 'Not ours at all.' })).status,
  ).toBe(404);

  const before = await database().pool.query("select count(*)::int as n from events where type = 'conduct.confirmed'");
  expect((await act(id, misuse)).body.sellers[0]).toMatchObject({ seller: 'S-1', confirmed: [kinds[0]] });
  const { rows } = await database().pool.query<{ body: { data: { kind: string; evidence: string[] } } }>(
    "select body from events where type = 'conduct.confirmed' and seller_id = 'S-1'",
  );
  expect(rows).toHaveLength(before.rows[0].n + 1);
  expect(rows.at(-1)?.body.data.evidence).toHaveLength(2);

  const close = { do: 'propose_closing', cause: 'misuse', text: 'One person passed an address on.' };
  expect(code(await act(id, close))).toBe('breach-clocks-run');
  expect(code(await act(id, { do: 'waive', regime: 'gdpr', text: 'Only a small thing.' }))).toBe('breach-notice-due');
  const receipt = { sentAt: formatTimestamp(LATE - HOUR), channel: 'portal', reference: 'OIC-2026-0417' };
  const notify = { do: 'notify', regime: 'gdpr' };
  expect(code(await act(id, notify))).toBe('breach-receipt-missing');
  const early = { ...receipt, sentAt: formatTimestamp(LATE - 11 * HOUR) };
  expect(code(await act(id, { ...notify, receipt: early }))).toBe('breach-sent-when');
  expect((await act(id, { ...notify, receipt: { ...receipt, reference: 'ada@example.com' } })).status).toBe(400);
  expect((await act(id, { ...notify, receipt })).body.clocks[1].stopped).toMatchObject({ at: receipt.sentAt, receipt });
  expect((await act(id, { ...notify, regime: 'jamaica-dpa', receipt })).status).toBe(200);
  const letter = (await ask('officer', `GET /v1/data-breaches/${id}/letter`)).body;
  const sections = [{ title: expect.stringMatching(/^Kinds of data/) }, { title: 'Sellers concerned' }];
  expect(letter).toMatchObject({ inquiry: id, controller: 'Kingston Express', sections });
  expect(JSON.stringify(letter)).not.toMatch(/Canary|876|cousin|chat/);
  const printed = await serving.served.app.inject({
    ...{ method: 'GET', url: `/v1/data-breaches/${id}/letter/pdf`, headers: { authorization: 'officer' } },
  });
  expect(printed.headers['content-type']).toBe('application/pdf');
  expect(printed.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  await act(id, { do: 'waive', regime: 'contract', text: 'No partner of ours is concerned.' });
  expect((await act(id, close)).body).toMatchObject({ status: 'closing', cause: 'misuse' });
  const sign = { do: 'sign_off', text: 'I read all of it and agree.' };
  expect(code(await act(id, sign))).toBe('breach-second-person');
  expect((await act(id, sign, 'lead')).body).toMatchObject({ status: 'closed', closedAt: expect.any(String) });
  expect(code(await act(id, { do: 'note', text: 'One thing more here.' }))).toBe('breach-closed');

  const { rows: told } = await database().pool.query<{ body: object }>(
    "select body from outbox where seller_id = 'S-1' and topic = 'inquiry' order by key",
  );
  expect(told.map(({ body }) => body)).toEqual([
    { type: 'inquiry.concerns', inquiry: id, at: expect.any(String), replyUntil: expect.any(String) },
    { type: 'inquiry.closed', inquiry: id, at: expect.any(String), confirmed: true },
  ]);

  const record = (await ask('lead', `GET /v1/data-breaches/${id}/record`)).body;
  expect(record.affected.flatMap(({ orders }: { orders: string[] }) => orders).toSorted()).toEqual(['O-1', 'O-2']);
  expect(record.breach.timeline.map(({ type }: { type: string }) => type)).toContain('sign_off');
  for (const value of [ADA.name, ADA.phone, ADA.email, 'Canary']) expect(JSON.stringify(record)).not.toContain(value);
  const leaves = (await actsIn(database().pool)).map((leaf) => leaf.act);
  for (const done of ['opened', 'scope', 'assess', 'confirm', 'notify', 'propose_closing', 'sign_off'])
    expect(leaves).toContain(`data_breach.${done}`);
  expect((await ask('officer', 'GET /v1/data-breaches?state=closed')).body.items).toMatchObject([{ id }]);
  expect((await ask('officer', 'GET /v1/data-breaches')).body.items).toEqual([]);
});

test('a seller who says nothing has had the time for it', async () => {
  const { id } = await open();
  await act(id, { do: 'scope', scope: { sellers: ['S-1'] } });
  const assessed = await act(id, {
    do: 'assess',
    isBreach: true,
    risk: 'risk',
    text: 'The address went to a stranger.',
  });
  await act(id, { do: 'tell_seller', seller: 'S-1', text: 'Please tell us what happened.' });
  const misuse = {
    do: 'confirm',
    seller: 'S-1',
    kind: assessed.body.conducts[0],
    text: 'It was passed on, by the chat.',
  };
  now += DATA_BREACHES_DEFAULT.replyWithin - 1;
  expect(code(await act(id, misuse))).toBe('breach-reply-waits');
  now += 1;
  expect((await act(id, misuse)).status).toBe(200);
});

test.each<[string, object, string]>([
  ['no words', { do: 'note', text: '      ' }, 'breach-words-missing'],
  ['no scope', { do: 'scope', scope: {} }, 'breach-scope-empty'],
  ['a report that is not there', { do: 'add_report', report: '0000-0000-0000' }, 'breach-no-such-report'],
  [
    'closing before anything is known',
    { do: 'propose_closing', cause: 'mistake', text: 'Nothing happened here.' },
    'breach-not-so-far',
  ],
  [
    'a shop that is not there',
    { do: 'contain', measures: [{ kind: 'freeze', what: 'seller', id: 'S-x' }], text: WHY },
    'breach-measure-unknown',
  ],
  ['nothing to stop', { do: 'contain', measures: [], text: WHY }, 'breach-measure-missing'],
  ['pausing a clock', { do: 'pause', regime: 'gdpr' }, 'bad-request'],
])('%s has a clear answer, and nothing is changed', async (_, body, problem) => {
  const { id } = await open();
  const refused = await act(id, body);
  if (problem === 'bad-request') expect(refused.status).toBe(400);
  else expect(code(refused)).toBe(problem);
  expect((await ask('officer', `GET /v1/data-breaches/${id}`)).body.timeline).toHaveLength(1);
});
