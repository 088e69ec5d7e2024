import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, placed, resolved, scanned } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { ADA } from '../../../test/reveals/served-reveals.ts';
import { type Asking, BEGINS, customersWhoAsk } from '../../../test/subject-requests/served-subject-requests.ts';
import { DAY, HOUR } from '../../rulebook/instant.ts';
import { verifyReceipt } from '../audit/verify-receipt.ts';
import { lookAfterRequests } from './look-after.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-erasures-'));
afterAll(() => rmSync(folder, { recursive: true }));

let asking: Asking;
beforeAll(async () => {
  asking = await customersWhoAsk(database().pool, folder);
});

const ERASE = { kind: 'erasure', confirmed: true };
const get = async (id: string) => (await asking.ask('ada', `GET /v1/me/requests/${id}`)).body;
const isErased = async (order: string) => 'refused' in (await asking.vault.read({ seller: 'S-1', order }, ['name']));
type Told = { readonly order: string; readonly state: string; readonly hold?: { readonly reason: string } };
const standOf = ({ orders }: { readonly orders: readonly Told[] }) =>
  Object.fromEntries(orders.map(({ order, state, hold }) => [order, hold?.reason ?? state]));

const HELD = {
  disputed: 'case_open',
  'late-0': 'needed_as_evidence',
  'to-ship': 'not_delivered',
  'under-way': 'not_delivered',
};

let id: string;

test('what would follow is told beforehand, and changes nothing', async () => {
  const { body } = await asking.ask('ada', 'GET /v1/me/erasure');
  const held = Object.fromEntries(
    body.orders.map((each: Told & { now: boolean }) => [each.order, each.now ? 'now' : each.hold?.reason]),
  );
  expect(held).toEqual({ ...HELD, delivered: 'now', second: 'now' });
  expect(body.kept.every(({ ground }: { ground: string }) => ground.includes('art.'))).toBe(true);
  expect(await isErased('delivered')).toBe(false);
  expect((await asking.ask('ada', 'GET /v1/me/erasure?order=bobs')).body.type).toBe('/problems/no-such-own-order');
  expect((await asking.ask('ada', 'POST /v1/me/requests', { kind: 'erasure' })).body.errors[0].pointer).toBe(
    '/body/confirmed',
  );
});

test('given a server that is killed between the vault and the record, then another one goes on, and each order is told once', async () => {
  const erase = asking.parts.vault.erase;
  const killed = asking.serve({
    vault: {
      ...asking.parts.vault,
      async erase(of, why) {
        await erase(of, why);
        throw new Error('killed');
      },
    },
  });
  expect((await killed('ada', 'POST /v1/me/requests', ERASE)).status).toBe(500);
  expect([await isErased('delivered'), await isErased('second')]).toEqual([true, false]);
  await lookAfterRequests(asking.parts);
  const { body } = await asking.ask('ada', 'POST /v1/me/requests', ERASE);
  id = body.id;
  expect(body.status).toBe('held');
  expect(standOf(body)).toEqual({ ...HELD, delivered: 'erased', second: 'erased' });
  const { rows } = await database().pool.query(
    `select count(*)::int as all from audit_leaves where body like '%order_erased%'`,
  );
  expect(rows[0].all).toBe(2);
});

test('what is held is kept whole and told when it is looked at again; there is no receipt yet', async () => {
  for (const order of Object.keys(HELD)) expect([order, await isErased(order)]).toEqual([order, false]);
  const { orders } = await get(id);
  const late = orders.find(({ order }: Told) => order === 'late-0');
  expect(Date.parse(late.hold.until)).toBeGreaterThan(BEGINS + 100 * DAY);
  expect(Date.parse(late.hold.lookedAtAgain)).toBe(BEGINS + HOUR);
  expect((await asking.ask('ada', `GET /v1/me/requests/${id}/receipt`)).body.type).toBe('/problems/receipt-not-ready');
});

test('when the dispute has ended the order is erased by itself, and a deposit that comes late is refused', async () => {
  const { rejected } = await asking.ledger.append(
    eventsOf([resolved({ orderId: 'disputed', at: day(62), disputeId: 'D-1', outcome: 'no_fault' })]),
  );
  expect(rejected).toEqual([]);
  await lookAfterRequests(asking.parts);
  // Not before the time that was told.
  expect(standOf(await get(id))['disputed']).toBe('case_open');
  asking.setClock(BEGINS + HOUR);
  await lookAfterRequests(asking.parts);
  expect(standOf(await get(id))['disputed']).toBe('erased');
  expect(await asking.vault.deposit({ seller: 'S-1', order: 'disputed' }, ADA)).toEqual({ refused: 'erased' });
});

test('the last hold ends, and the receipt proves word for word what was done, without us', async () => {
  const facts = [
    scanned({ orderId: 'under-way', at: day(63), scan: 'delivered' }),
    scanned({ orderId: 'to-ship', at: day(63) }),
    scanned({ orderId: 'to-ship', at: day(64), scan: 'delivered' }),
    // So that the time to appeal is over.
    placed({ orderId: 'later', at: day(230) }),
  ];
  asking.setClock(day(230));
  expect((await asking.ledger.append(eventsOf(facts))).rejected).toEqual([]);
  await lookAfterRequests(asking.parts);
  const done = await get(id);
  expect([done.status, done.receipt, new Set(Object.values(standOf(done)))]).toEqual([
    'done',
    true,
    new Set(['erased']),
  ]);
  const receipt = () => asking.ask('ada', `GET /v1/me/requests/${id}/receipt`);
  expect((await receipt()).body.state).toBe('recorded');
  await asking.audit.sequence();
  const { body } = await receipt();
  const statement = JSON.parse(body.statement);
  expect(statement).toMatchObject({ format: 'kingston-trust/erasure/1', request: id, marketplace: 'Kingston Express' });
  expect(statement.orders).toHaveLength(6);
  expect(JSON.stringify(body)).not.toMatch(/C-ada|Canary/);
  const text = JSON.stringify(body);
  expect(verifyReceipt(text, body.key)).toMatchObject({ statement: body.statement, trusting: false });
  expect(JSON.parse(body.leaf).statement).toBe(createHash('sha256').update(body.statement).digest('hex'));
  // Another word, and it proves nothing.
  const forged = JSON.stringify({ ...body, statement: body.statement.replace('Kingston', 'Queenston') });
  expect(verifyReceipt(forged, body.key)).toEqual({ refused: 'statement-changed' });
  const { statement: _, ...without } = body;
  expect(verifyReceipt(JSON.stringify(without), body.key)).toEqual({ refused: 'statement-changed' });
  expect((await asking.ask('bob', `GET /v1/me/requests/${id}/receipt`)).body.type).toBe('/problems/unknown-request');
});

test('one order alone can be erased, and what is held can be taken back; others stay', async () => {
  const erase = (order: string) => asking.ask('bob', 'POST /v1/me/requests', { ...ERASE, order });
  expect((await erase('bobs')).body).toMatchObject({ status: 'done', orders: [{ order: 'bobs', state: 'erased' }] });
  const held = (await erase('bobs-to-ship')).body;
  expect(held).toMatchObject({ status: 'held', orders: [{ hold: { reason: 'not_delivered' } }] });
  const taken = await asking.ask('bob', `POST /v1/me/requests/${held.id}/withdrawal`, {});
  expect(taken.body.status).toBe('withdrawn');
  expect((await asking.ask('bob', `POST /v1/me/requests/${held.id}/withdrawal`, {})).body.type).toBe(
    '/problems/request-over',
  );
  const facts = [scanned({ orderId: 'bobs-to-ship', at: day(231), scan: 'delivered' })];
  asking.setClock(day(232));
  expect((await asking.ledger.append(eventsOf(facts))).rejected).toEqual([]);
  await lookAfterRequests(asking.parts);
  expect(await isErased('bobs-to-ship')).toBe(false);
});
