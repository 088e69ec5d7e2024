import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { join, serverOver } from '../../../../test/accounts/service.ts';
import { serveBreaches } from '../../../../test/data-breaches.ts';
import { withDatabase } from '../../../../test/database.ts';
import { LATE } from '../../../../test/ledger/drive.ts';
import { type WithCustomers, withCustomers } from '../../../../test/reveals/served-reveals.ts';
import { DAY, HOUR } from '../../../rulebook/instant.ts';
import type { Policy } from '../../../rulebook/policy/policy.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import type { Accounts } from '../../accounts/accounts.ts';
import { loadDefaultPolicy } from '../../policy/load.ts';
import { tellWhenDue } from '../inquire.ts';
import { warnOfClocks } from '../warn.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-told-sellers-'));
afterAll(() => rmSync(folder, { recursive: true }));

let marketplace: WithCustomers;
let accounts: Accounts;
let serving: ReturnType<typeof serveBreaches>;
let now = LATE;
let policy: Policy = loadDefaultPolicy();

beforeAll(async () => {
  const { pool } = database();
  marketplace = await withCustomers(pool, folder);
  accounts = serverOver(pool);
  serving = serveBreaches(pool, { ledger: marketplace.ledger, accounts, now: () => now, policy: () => policy });
});

beforeEach(async () => {
  now = LATE;
  policy = loadDefaultPolicy();
  await database().pool.query(
    `truncate data_breaches, data_breach_acts, data_breach_clocks, data_breach_notices, data_breach_warnings, data_breach_sellers,
       reveal_freezes, incidents, incident_entries`,
  );
  await database().pool.query("delete from outbox where topic = 'inquiry'");
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
const SECRET_WHY = 'Somebody else has her password and would be warned.';
const FREEZE = { kind: 'freeze', what: 'seller', id: 'S-1' };
const open = async (reports: readonly string[] = []) =>
  (await ask('officer', 'POST /v1/data-breaches', { text: WHY, reports })).body;
const act = (id: string, body: object, who = 'officer') => ask(who, `POST /v1/data-breaches/${id}/acts`, body);
const code = ({ body }: { body: { type: string } }): string | undefined => body.type?.split('/').at(-1);
const seen = async () => (await ask('seller', 'GET /v1/sellers/S-1/data-breaches')).body.items;
const notices = async () =>
  (await database().pool.query<{ body: { type: string } }>("select body from outbox where topic = 'inquiry'")).rows.map(
    ({ body }) => body.type,
  );

describe('a seller of whom something is stopped', () => {
  test.each([
    ['the shop', FREEZE],
    ['an order of it', { kind: 'freeze', what: 'order', id: 'O-3' }],
    ['the addresses of a conversation of it', { kind: 'rotate', what: 'aliases', id: 'O-3' }],
  ])('is told by itself when that is %s, and of no other shop’s', async (_, measure) => {
    const { id } = await open();
    const done = await act(id, { do: 'contain', measures: [measure], text: WHY });
    expect(done.body.sellers).toMatchObject([{ seller: 'S-1', replyUntil: formatTimestamp(now + 72 * HOUR) }]);
    expect(done.body.timeline.map(({ type }: { type: string }) => type)).toEqual(['opened', 'contain', 'tell_seller']);
    expect(await notices()).toEqual(['inquiry.concerns']);
    const [own] = await seen();
    expect(own).toMatchObject({ id, status: 'contained', replies: [], confirmed: [], coached: [] });
    expect(own.frozen).toEqual(measure.kind === 'freeze' ? [{ what: measure.what, id: measure.id }] : []);
    expect((await ask('other', 'GET /v1/sellers/S-2/data-breaches')).body.items).toEqual([]);
    // Once an inquiry, whatever else is stopped.
    await act(id, { do: 'contain', measures: [{ kind: 'freeze', what: 'order', id: 'O-4' }], text: WHY });
    expect(await notices()).toEqual(['inquiry.concerns']);
  });

  test('is told as the shop of a person, and nobody is where all are stopped', async () => {
    const { pool } = database();
    await join(accounts, 'bea@example.com', 'seller-member', { sellerId: 'S-1' });
    const bea = (await accounts.listPeople({ limit: 10 })).find(({ email }) => email === 'bea@example.com')?.id ?? '';
    const { id } = await open();
    const all = { kind: 'freeze', what: 'all', id: 'all' };
    expect((await act(id, { do: 'contain', measures: [all], text: WHY })).body.sellers).toEqual([]);
    const made = await accounts.createKey({ kind: 'integrator', name: 'K', scopes: ['standing:read'] }, bea);
    if ('code' in made) throw new Error(made.code);
    const keys = { kind: 'revoke', what: 'keys_of', id: bea };
    const slip = await act(id, { do: 'contain', measures: [{ ...keys, id: 'nobody' }], text: WHY });
    expect(code(slip)).toBe('breach-measure-unknown');
    expect((await act(id, { do: 'contain', measures: [keys], text: WHY })).body.sellers).toMatchObject([
      { seller: 'S-1' },
    ]);
    expect((await accounts.listKeys({ limit: 1 }))[0]).toMatchObject({ revokedAt: expect.any(Number) });
    expect((await pool.query('select from auth.api_keys where revoked_at is null')).rowCount).toBe(0);
  });

  test('has the addresses of an order’s conversations renewed, and of no other order', async () => {
    const { pool } = database();
    await pool.query(
      `insert into relay_aliases (seller_id, order_id, about, number, digest, made_at)
       values ('S-1', 'O-3', '', 1, '\\x01', 1), ('S-1', 'O-3', 'D-1', 1, '\\x02', 1), ('S-1', 'O-4', '', 1, '\\x03', 1)`,
    );
    const { id } = await open();
    await act(id, { do: 'contain', measures: [{ kind: 'rotate', what: 'aliases', id: 'O-3' }], text: WHY });
    const { rows } = await pool.query(
      'select order_id as "order", ended_at as ended from relay_aliases order by digest',
    );
    expect(rows).toEqual([
      { order: 'O-3', ended: now },
      { order: 'O-3', ended: now },
      { order: 'O-4', ended: null },
    ]);
    // What is done is done: only freezes are lifted.
    const lift = { do: 'lift', measures: [{ kind: 'rotate', what: 'aliases', id: 'O-3' }], text: WHY };
    expect(code(await act(id, lift))).toBe('breach-measure-missing');
  });

  test('is told later where an officer puts it off for a reason, and by itself when that time is over', async () => {
    const { id } = await open();
    const until = formatTimestamp(now + 10 * HOUR);
    const contain = { do: 'contain', measures: [FREEZE], text: WHY };
    expect(code(await act(id, { ...contain, secret: { until, text: ' ' } }))).toBe('breach-words-missing');
    // Neither of the two was done.
    expect((await ask('officer', `GET /v1/data-breaches/${id}`)).body).toMatchObject({
      measures: [],
      status: 'suspected',
    });
    const hidden = await act(id, { ...contain, secret: { until, text: SECRET_WHY } });
    expect(hidden.body.secrecy).toEqual({ untold: ['S-1'], until, longest: formatTimestamp(now + 30 * DAY) });
    expect([await seen(), await notices()]).toEqual([[], []]);
    now += 10 * HOUR - 1;
    expect(await tellWhenDue(serving.parts)).toBe(0);
    now += 1;
    expect(await tellWhenDue(serving.parts)).toBe(1);
    expect(await tellWhenDue(serving.parts)).toBe(0);
    expect(await seen()).toMatchObject([{ id, toldAt: until, replyUntil: formatTimestamp(now + 72 * HOUR) }]);
    expect(JSON.stringify(await seen())).not.toMatch(/password|warned/);
  });

  test('is not kept in the dark for long by one person, nor by two for ever', async () => {
    const { id } = await open();
    await act(id, { do: 'keep_secret', until: formatTimestamp(now + 20 * DAY), text: SECRET_WHY });
    const told = (await act(id, { do: 'contain', measures: [FREEZE], text: WHY })).body;
    const alone = formatTimestamp(now + 72 * HOUR);
    expect(told.secrecy).toMatchObject({ until: alone, asked: { until: formatTimestamp(now + 20 * DAY) } });
    expect(told.can).not.toContain('agree_secret');
    expect(code(await act(id, { do: 'agree_secret', text: SECRET_WHY }))).toBe('breach-second-person');
    expect((await act(id, { do: 'agree_secret', text: SECRET_WHY }, 'lead')).body.secrecy).toMatchObject({
      until: formatTimestamp(now + 20 * DAY),
    });
    const long = await act(id, { do: 'keep_secret', until: formatTimestamp(now + 31 * DAY), text: SECRET_WHY });
    expect([code(long), long.body.detail]).toEqual([
      'breach-secrecy-long',
      `Telling a seller can be put off until ${formatTimestamp(now + 30 * DAY)} at most`,
    ]);
    // Whoever thinks otherwise ends it: then they are told at once.
    now += 4 * DAY;
    await act(id, { do: 'keep_secret', until: formatTimestamp(now + 1), text: 'The password was changed.' }, 'lead');
    now += 1;
    expect(await tellWhenDue(serving.parts)).toBe(1);
    expect(await notices()).toEqual(['inquiry.concerns']);
  });

  test('says their side and finds it again', async () => {
    const { id } = await open();
    await act(id, { do: 'contain', measures: [FREEZE], text: WHY });
    const reply = { text: 'A box stood open for an hour.' };
    const answer = await ask('seller', `POST /v1/sellers/S-1/data-breaches/${id}/replies`, reply);
    expect(answer.body.replies).toEqual([{ at: formatTimestamp(now), text: reply.text }]);
    expect((await ask('officer', `GET /v1/data-breaches/${id}`)).body.sellers).toMatchObject([
      { repliedAt: formatTimestamp(now) },
    ]);
  });
});

test.each<[string, object, string, string]>([
  ['closing without a cause', { do: 'propose_closing', text: 'Nothing was found.' }, 'invalid-request', '/body/cause'],
  ['secrecy without an end', { do: 'keep_secret', text: SECRET_WHY }, 'invalid-request', '/body/until'],
  [
    'secrecy that is over',
    { do: 'contain', measures: [FREEZE], text: WHY, secret: { until: formatTimestamp(LATE), text: SECRET_WHY } },
    ...(['breach-secrecy-past', '/body/secret/until'] as const),
  ],
  [
    'a measure that nobody knows',
    { do: 'contain', measures: [{ kind: 'burn', what: 'all', id: 'all' }], text: WHY },
    'invalid-request',
    '/body/measures/0',
  ],
])('%s is answered with the field and the cure, and nothing is done', async (_, body, problem, pointer) => {
  const { id } = await open();
  const refused = await act(id, body);
  expect([code(refused), refused.body.pointer]).toEqual([problem, expect.stringContaining(pointer)]);
  expect(refused.body.detail).toMatch(/\w/);
  expect((await ask('officer', `GET /v1/data-breaches/${id}`)).body.timeline).toHaveLength(1);
});

describe('clocks of the policy', () => {
  test('are those of the version with which an inquiry began; a marketplace has its own', async () => {
    const before = await open();
    const { dataBreaches } = policy;
    const bank = {
      within: 2 * DAY,
      counted: 'working',
      from: 'confirmation',
      tells: 'partner',
      duty: 'staff-lead',
    } as const;
    policy = { ...policy, dataBreaches: { ...dataBreaches, clocks: { bank }, warnedAt: [0.2], replyWithin: HOUR } };
    const after = await open();
    const names = async (id: string) =>
      (await ask('officer', `GET /v1/data-breaches/${id}`)).body.clocks.map(({ name }: { name: string }) => name);
    expect([await names(before.id), await names(after.id)]).toEqual([['contract', 'gdpr', 'jamaica-dpa'], ['bank']]);
    expect(after.clocks[0]).toMatchObject({ hours: 48, from: 'confirmation', duty: 'staff-lead', run: 0 });
    expect(after.clocks[0].dueAt).toBeUndefined();
    const found = { do: 'assess', isBreach: true, risk: 'unlikely', text: 'The list lay open in the yard.' };
    const [clock] = (await act(after.id, found)).body.clocks;
    const due = Date.parse(clock.dueAt);
    expect(due).toBeGreaterThanOrEqual(now + 2 * DAY);
    // Warned of at its one mark and when it is over, and nothing else.
    serving.warned.length = 0;
    for (now = LATE; now < due; now += HOUR) await warnOfClocks(serving.parts);
    now = due;
    await warnOfClocks(serving.parts);
    expect(serving.warned.filter((each) => each.startsWith('bank'))).toEqual(['bank 20', 'bank 100']);
    expect((await act(after.id, { do: 'contain', measures: [FREEZE], text: WHY })).body.sellers).toMatchObject([
      { replyUntil: formatTimestamp(now + HOUR) },
    ]);
  });
});

describe('a slip that the shop reported as its own', () => {
  const reported = async (reference: string, at: number, shop: string | null) => {
    await database().pool.query(
      `insert into incidents (reference, request_key, content, kind, reporter, reported_at, report_ref, own_shop)
       values ($1, $2, '\\x01', 'seen', 'seller-owner', $3, 'a text', $4)`,
      [reference, Buffer.from(reference), at, shop],
    );
    return reference;
  };
  const confirmedWith = async (report: string, happenedAt: number, others: readonly string[] = []) => {
    const { id, conducts } = await open([report, ...others]);
    await act(id, { do: 'scope', scope: { sellers: ['S-1'] } });
    await act(id, { do: 'assess', isBreach: true, risk: 'unlikely', text: 'A box stood open for an hour.' });
    await act(id, { do: 'contain', measures: [FREEZE], text: WHY });
    await ask('seller', `POST /v1/sellers/S-1/data-breaches/${id}/replies`, { text: 'A box stood open for an hour.' });
    const slip = { report, happenedAt: formatTimestamp(happenedAt) };
    return {
      id,
      confirm: () => act(id, { do: 'confirm', seller: 'S-1', kind: conducts[0], text: 'It was a mistake.', slip }),
    };
  };
  const actions = async () =>
    (
      await database().pool.query(
        "select from decisions where seller_id = 'S-1' and line::jsonb->>'category' = 'customer_data'",
      )
    ).rowCount;

  test('is coached and moves no rung, which the seller reads; the second one of the year moves', async () => {
    const first = await confirmedWith(await reported('AAAA-AAAA-AAAA', LATE - HOUR, 'S-1'), LATE - 20 * HOUR);
    const before = await actions();
    expect((await first.confirm()).body.sellers).toMatchObject([
      { confirmed: [expect.any(String)], coached: [expect.any(String)] },
    ]);
    expect(await seen()).toMatchObject([{ confirmed: [expect.any(String)], coached: [expect.any(String)] }]);
    expect(await actions()).toBe(before);
    const second = await confirmedWith(await reported('BBBB-BBBB-BBBB', LATE - HOUR, 'S-1'), LATE - 2 * HOUR);
    expect((await second.confirm()).body.sellers).toMatchObject([{ coached: [] }]);
    expect(await actions()).toBe((before ?? 0) + 1);
  });

  test('is none where somebody else reported it, somebody said it first, or it would have happened later', async () => {
    const foreign = await confirmedWith(await reported('CCCC-CCCC-CCCC', LATE - HOUR, 'S-2'), LATE - 2 * HOUR);
    expect(code(await foreign.confirm())).toBe('breach-slip-not-theirs');
    const unsaid = await confirmedWith(await reported('DDDD-DDDD-DDDD', LATE - HOUR, null), LATE - 2 * HOUR);
    expect(code(await unsaid.confirm())).toBe('breach-slip-not-theirs');
    const customer = await reported('EEEE-EEEE-EEEE', LATE - 3 * HOUR, null);
    const late = await confirmedWith(await reported('FFFF-FFFF-FFFF', LATE - HOUR, 'S-1'), LATE - 4 * HOUR, [customer]);
    expect(code(await late.confirm())).toBe('breach-slip-not-first');
    const odd = await confirmedWith(await reported('GGGG-GGGG-GGGG', LATE - HOUR, 'S-1'), LATE);
    expect(code(await odd.confirm())).toBe('breach-slip-when');
  });
});
