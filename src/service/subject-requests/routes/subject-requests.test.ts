import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { ADA } from '../../../../test/reveals/served-reveals.ts';
import {
  type Asking,
  BEGINS,
  BOB,
  customersWhoAsk,
} from '../../../../test/subject-requests/served-subject-requests.ts';
import { DAY, HOUR, MINUTE } from '../../../rulebook/instant.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { insertAccesses } from '../../accesses/store.ts';
import { readLeaf } from '../../audit/leaf.ts';
import { newLeafId } from '../../audit/leaf-id.ts';
import { lookAfterRequests } from '../look-after.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-requests-'));
afterAll(() => rmSync(folder, { recursive: true }));

let asking: Asking;
beforeAll(async () => {
  asking = await customersWhoAsk(database().pool, folder);
});
beforeEach(async () => {
  asking.setClock(BEGINS);
  await database().pool.query('truncate subject_request_orders, subject_requests');
});

const ask: Asking['ask'] = (who, what, body) => asking.ask(who, what, body);

async function leaves(): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await database().pool.query<{ body: string }>('select body from audit_leaves order by leaf_id');
  return rows.map(({ body }) => readLeaf(body)?.leaf as Record<string, unknown>);
}

const copyOf = (id: string, who = 'ada') => ask(who, `POST /v1/me/requests/${id}/copy`, {});
const askForCopy = async (who = 'ada') => (await ask(who, 'POST /v1/me/requests', { kind: 'access' })).body;

describe('a copy of one’s own data', () => {
  beforeAll(async () => {
    const access = {
      seller: 'S-1',
      person: 'P-secret',
      role: 'seller-member',
      purpose: 'resolve',
      at: BEGINS,
    } as const;
    const verdicts = [{ field: 'name', verdict: 'show', rule: 'seller.case' }] as const;
    const more = { id: newLeafId(BEGINS), leaf: newLeafId(BEGINS), shown: 1, verdicts };
    await insertAccesses(database().pool, [{ ...access, ...more, order: 'disputed' }]);
  });

  test('holds the own values per order, who was shown them, and nothing of others', async () => {
    const request = await askForCopy();
    expect(request).toMatchObject({ kind: 'access', status: 'open', copy: { here: true } });
    const { status, body, headers } = await copyOf(request.id);
    expect([status, headers['cache-control'], headers['content-disposition']]).toEqual([
      ...[200, 'no-store', 'attachment; filename="my-data.json"'],
    ]);
    expect(body.orders).toHaveLength(6);
    const disputed = body.orders.find(({ order }: { order: string }) => order === 'disputed');
    expect(disputed).toMatchObject({
      ...{ shop: 'S-1', state: 'delivered', values: ADA, cases: [{ kind: 'dispute' }] },
      accesses: [{ role: 'seller-member', purpose: 'resolve', fields: [{ field: 'name', shown: true }] }],
    });
    expect(JSON.stringify(body)).not.toMatch(/P-secret|C-bob|bobs|Otherman|0199/);
    expect((await ask('ada', `GET /v1/me/requests/${request.id}`)).body.status).toBe('done');
    const acts = (await leaves()).filter((leaf) => leaf['request'] === request.id).map(({ act }) => act);
    expect(acts.toSorted()).toEqual(['asked', 'downloaded']);
  });

  test('another session, another customer and an hour later get nothing, and are told what to do', async () => {
    const { id } = await askForCopy();
    expect((await copyOf(id, 'ada-elsewhere')).body.type).toBe('/problems/copy-elsewhere');
    expect((await copyOf(id, 'bob')).body.type).toBe('/problems/unknown-request');
    expect((await ask('ada-elsewhere', `GET /v1/me/requests/${id}`)).body.copy.here).toBe(false);
    asking.setClock(BEGINS + HOUR - 1);
    expect((await copyOf(id)).status).toBe(200);
    asking.setClock(BEGINS + HOUR);
    const { status, body } = await copyOf(id);
    expect([status, body.type]).toEqual([410, '/problems/copy-expired']);
  });

  test('asked again elsewhere it is the same request, and only the session that asked last has it', async () => {
    const first = await askForCopy();
    const second = await askForCopy('ada-elsewhere');
    expect(second).toMatchObject({ id: first.id, copy: { here: true } });
    expect((await copyOf(first.id)).body.type).toBe('/problems/copy-elsewhere');
    expect((await copyOf(first.id, 'ada-elsewhere')).status).toBe(200);
  });

  test('it is made when it is downloaded: what was erased meanwhile is not in it', async () => {
    const { id } = await askForCopy();
    await asking.vault.erase({ seller: 'S-1', order: 'second' }, 'marketplace');
    const { body } = await copyOf(id);
    const valuesOf = (wanted: string) => body.orders.find(({ order }: { order: string }) => order === wanted).values;
    expect([valuesOf('second'), valuesOf('delivered')]).toEqual([{}, ADA]);
  });

  test('what cannot be written down is not handed out', async () => {
    const { id } = await askForCopy();
    const broken = { ...asking.parts.log, acts: () => Promise.reject(new Error('no leaf')) };
    const { status, body } = await asking.serve({ log: broken })('ada', `POST /v1/me/requests/${id}/copy`, {});
    expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringContaining('Canary')]);
    expect((await ask('ada', `GET /v1/me/requests/${id}`)).body.status).toBe('open');
  });

  test('while keys cannot be had it is said, and the request stays', async () => {
    const { id } = await askForCopy();
    const away = asking.serve({ open: async () => ({ keys: 'The key ring is away' }) });
    expect((await away('ada', `POST /v1/me/requests/${id}/copy`, {})).body.type).toBe('/problems/keys-unavailable');
    expect((await copyOf(id)).status).toBe(200);
  });
});

const NEW = { lines: ['4 New Road'], city: 'Kingston', region: 'St Andrew', country: 'JM' };
const correct = (order: string, address: object = NEW, who = 'ada', by = ask) =>
  by(who, 'POST /v1/me/requests', { kind: 'correction', order, address });
async function addressOf(order: string): Promise<unknown> {
  const read = await asking.vault.read({ seller: 'S-1', order }, ['address', 'phone']);
  return 'values' in read ? [read.values.address?.reveal(), read.values.phone?.reveal()] : read;
}

describe('another address of an order', () => {
  test('is in the vault with all else as it was, the label’s code is dead, and a second click does nothing', async () => {
    asking.voided.length = 0;
    const { status, body } = await correct('to-ship');
    expect([status, body.status, body.kind, body.order]).toEqual([200, 'done', 'correction', 'to-ship']);
    expect(await addressOf('to-ship')).toEqual([NEW, ADA.phone]);
    expect((await correct('to-ship')).body.id).toBe(body.id);
    expect(asking.voided).toEqual(['to-ship address-corrected']);
    const { rows } = await database().pool.query('select subject_requests::text as row from subject_requests');
    expect(JSON.stringify(rows) + JSON.stringify(await leaves()) + asking.logged()).not.toMatch(/New Road|Canary/);
  });

  test('two clicks at once are one correction', async () => {
    asking.voided.length = 0;
    const address = { ...NEW, lines: ['5 Other Road'] };
    const both = await Promise.all([correct('bobs-to-ship', address, 'bob'), correct('bobs-to-ship', address, 'bob')]);
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
    expect(asking.voided).toEqual(['bobs-to-ship address-corrected']);
    expect(await addressOf('bobs-to-ship')).toEqual([address, BOB.phone]);
  });

  test.each([
    ['under-way', NEW, 'order-handed-over'],
    ['delivered', NEW, 'order-ended'],
    ['bobs-to-ship', NEW, 'no-such-own-order'],
    ['absent', NEW, 'no-such-own-order'],
    ['to-ship', { ...NEW, country: 'US' }, 'other-country'],
    ['to-ship', { ...NEW, region: 'Trelawny' }, 'other-region'],
  ])('of %s it is refused: %s', async (order, address, code) => {
    const before = await addressOf('to-ship');
    expect((await correct(order, address)).body.type).toBe(`/problems/${code}`);
    expect(await addressOf('to-ship')).toEqual(before);
  });

  test.each([
    [{ ...NEW, lines: [] }, '/body/address/lines'],
    [{ ...NEW, lines: ['a'.repeat(201)] }, '/body/address/lines/0'],
    [{ ...NEW, city: 'King\nston' }, '/body/address/city'],
    [{ ...NEW, country: 'Jamaica' }, '/body/address/country'],
  ])('an address that is none names the field', async (address, pointer) => {
    const { status, body } = await correct('to-ship', address);
    expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
    expect(JSON.stringify(body)).not.toContain('aaaa');
  });

  test('one that broke off after the vault has it is ended by another server, before that it is taken back', async () => {
    asking.voided.length = 0;
    const dies = async () => {
      throw new Error('killed');
    };
    const after = asking.serve({ voidLabel: dies });
    const address = { ...NEW, lines: ['6 Third Road'] };
    expect((await correct('to-ship', address, 'ada', after)).status).toBe(500);
    const before = asking.serve({ vault: { ...asking.parts.vault, amend: dies } });
    expect((await correct('bobs-to-ship', NEW, 'bob', before)).status).toBe(500);
    asking.setClock(BEGINS + 3 * MINUTE);
    await lookAfterRequests(asking.parts);
    const statusOf = async (who: string) => (await ask(who, 'GET /v1/me/requests')).body.items[0].status;
    expect([await statusOf('ada'), await statusOf('bob')]).toEqual(['done', 'withdrawn']);
    expect(asking.voided).toEqual(['to-ship address-corrected']);
    expect(await addressOf('to-ship')).toEqual([address, ADA.phone]);
    expect((await correct('bobs-to-ship', NEW, 'bob')).body.status).toBe('done');
  });

  test('what the marketplace deposits at the same time is not lost', async () => {
    const order = { seller: 'S-1', order: 'to-ship' };
    const [, amended] = await Promise.all([
      asking.vault.deposit(order, { ...ADA, phone: '+1 876 555 0777' }),
      asking.vault.amend(order, { address: { ...NEW, lines: ['7 Fourth Road'] } }),
    ]);
    expect(amended).toMatchObject({ changed: true });
    expect(((await addressOf('to-ship')) as unknown[])[1]).toBe('+1 876 555 0777');
  });
});

describe('the clocks', () => {
  const list = (query = '') => ask('officer', `GET /v1/subject-requests${query}`);

  test('run from the day it came in, warn once at each step, and are seen by the data protection officer alone', async () => {
    const { id, dueAt } = await askForCopy();
    // 2 May 2026 in Kingston: 30 days end before the month does.
    expect(dueAt).toBe('2026-06-01T05:00:00Z');
    const due = Date.parse(dueAt);
    const at = async (share: number) => {
      asking.setClock(BEGINS + Math.ceil(share * (due - BEGINS)));
      await lookAfterRequests(asking.parts);
      await lookAfterRequests(asking.parts);
      return (await list()).body.items[0].clock.warning;
    };
    asking.warned.length = 0;
    expect(await at(0.49)).toBe('none');
    expect(await at(0.5)).toBe('half');
    expect(await at(0.95)).toBe('nine_tenths');
    expect(await at(1)).toBe('over');
    expect(asking.warned).toEqual([50, 90, 100].map((hundredths) => ({ request: id, hundredths })));
    for (const who of ['ada', 'staff', 'marketplace'])
      expect((await ask(who, 'GET /v1/subject-requests')).status).toBe(403);
    expect((await list('?cursor=abc')).body.type).toBe('/problems/bad-cursor');
  });

  test('a request is extended once, in time, with a reason that the customer sees', async () => {
    const { id } = await askForCopy();
    const extend = (reason = 'complex') => ask('officer', `POST /v1/subject-requests/${id}/extension`, { reason });
    expect((await extend('busy')).status).toBe(400);
    const { body } = await extend();
    expect(body).toMatchObject({ dueAt: '2026-07-01T05:00:00Z', extension: { reason: 'complex' } });
    expect((await extend()).body.type).toBe('/problems/extended-already');
    expect((await ask('ada', `GET /v1/me/requests/${id}`)).body.extension.words).toContain('art. 12(3)');
    await ask('ada', `POST /v1/me/requests/${id}/withdrawal`, {});
    const second = await askForCopy();
    asking.setClock(BEGINS + 40 * DAY);
    const late = await ask('officer', `POST /v1/subject-requests/${second.id}/extension`, { reason: 'complex' });
    expect(late.body.type).toBe('/problems/extension-late');
  });

  test('a request is refused on a ground of the law, and then nothing is handed out', async () => {
    const { id } = await askForCopy();
    const { status, body } = await ask('officer', `POST /v1/subject-requests/${id}/refusal`, {
      ground: 'unfounded_or_excessive',
    });
    expect([status, body.status]).toEqual([200, 'refused']);
    expect((await ask('ada', `GET /v1/me/requests/${id}`)).body.refusal).toMatchObject({
      ground: 'unfounded_or_excessive',
      redress: expect.stringContaining('complain'),
    });
    expect((await copyOf(id)).body.type).toBe('/problems/request-over');
    for (const who of ['ada', 'staff'])
      expect((await ask(who, `POST /v1/subject-requests/${id}/refusal`, { ground: 'legal_claims' })).status).toBe(403);
    const nobody = newLeafId(BEGINS);
    const unknown = await ask('officer', `POST /v1/subject-requests/${nobody}/refusal`, { ground: 'legal_claims' });
    expect(unknown.body.type).toBe('/problems/unknown-request');
  });

  test('lists go page by page, those due first first', async () => {
    const first = await askForCopy();
    asking.setClock(BEGINS + DAY);
    const second = await askForCopy('bob');
    const page = await list('?limit=1');
    expect(page.body.items).toMatchObject([{ id: first.id, customer: 'C-ada' }]);
    expect((await list(`?limit=1&cursor=${page.body.next}`)).body).toMatchObject({
      ...{ items: [{ id: second.id }], next: null },
    });
    expect((await list('?show=all')).body.items.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
  });
});

describe('the marketplace', () => {
  const told = { customer: 'C-ada', kind: 'access', reference: 'T-1' };

  test('hands a request on, the same again is the same, and it is never answered a copy', async () => {
    const { status, body } = await ask('marketplace', 'POST /v1/subject-requests', told);
    expect([status, body.by, body.askedAt]).toEqual([200, 'marketplace', formatTimestamp(BEGINS)]);
    expect((await ask('marketplace', 'POST /v1/subject-requests', told)).body.id).toBe(body.id);
    expect((await copyOf(body.id, 'marketplace')).status).toBe(403);
    // Nobody has asked for it in a session yet.
    expect((await copyOf(body.id)).body.type).toBe('/problems/copy-elsewhere');
    expect((await askForCopy()).id).toBe(body.id);
    expect((await copyOf(body.id)).status).toBe(200);
    // It is the same also when it is over.
    expect((await ask('marketplace', 'POST /v1/subject-requests', told)).body).toMatchObject({
      id: body.id,
      status: 'done',
    });
  });

  test('is told by field what it got wrong', async () => {
    const send = (body: object) => ask('marketplace', 'POST /v1/subject-requests', body);
    expect((await send({ ...told, customer: 'C-nobody' })).body).toMatchObject({ pointer: '/body/customer' });
    expect((await send({ ...told, order: 'bobs' })).body).toMatchObject({ pointer: '/body/order', status: 404 });
    expect((await send({ ...told, kind: 'correction' })).body.errors[0].pointer).toBe('/body/kind');
    expect((await ask('ada', 'POST /v1/subject-requests', told)).status).toBe(403);
  });
});
