import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serverOver } from '../../../test/accounts/service.ts';
import { actsIn } from '../../../test/acts.ts';
import { serveBreaches } from '../../../test/data-breaches.ts';
import { withDatabase } from '../../../test/database.ts';
import { LATE, openTestLedger } from '../../../test/ledger/drive.ts';
import { type MailServer, startMailServer } from '../../../test/mail/mail-server.ts';
import { testApp } from '../../../test/test-app.ts';
import { openTestVault } from '../../../test/vault/open-test-vault.ts';
import { MINUTE } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { insertAccesses } from '../accesses/store.ts';
import { type OpenedMail, openMail } from '../notices/mail/open-mail.ts';
import { loadDefaultPolicy } from '../policy/load.ts';
import { openValuesOf } from '../start/open-values.ts';
import type { BreachParts } from './parts.ts';
import { registerBreachRoutes } from './routes/register.ts';
import { NOTICE_LEASE, sendBreachNotices } from './send-notices.ts';

const database = withDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'kingston-notices-'));
const mailOf = (customer: string): string => `${customer.toLowerCase()}.canary@example.com`;

let server: MailServer;
let mail: OpenedMail;
let parts: BreachParts;
let serving: ReturnType<typeof serveBreaches>;
let now = LATE;

/** Whose each order is: of C-3's nothing was deposited, and of the last one nobody knows the customer any more. */
const ORDERS = [
  ['C-1', 'O-1'],
  ['C-1', 'O-2'],
  ['C-2', 'O-3'],
  ['C-3', 'O-4'],
  ['~O-5', 'O-5'],
  ['C-9', 'O-9'],
] as const;

beforeAll(async () => {
  const { pool } = database();
  server = await startMailServer();
  const settings = { smtpUrl: server.url, mailFrom: 'Kingston <trust@kingston.example>', marketplaceName: 'Kingston' };
  const opened = openMail(settings, 'https://trust.kingston.example', async () => loadDefaultPolicy());
  if (opened === undefined) throw new Error('no mail is sent');
  mail = opened;
  const vault = openTestVault({ pool, folder });
  for (const [customer, order] of ORDERS) {
    const of = { seller: 'S-1', order };
    if (customer !== 'C-3')
      await vault.deposit(of, {
        ...{ name: 'Ada Canary', phone: '+1 876 555 0142', email: mailOf(customer.replace('~', '')) },
        address: { lines: ['17 Canary Road'], city: 'Canaryville', country: 'JM' },
      });
    if (!customer.startsWith('~'))
      await pool.query(
        `insert into customer_orders (customer, order_id, seller_id, placed_at, fulfilment) values ($1, $2, 'S-1', 1, 'seller')`,
        [customer, order],
      );
  }
  const ledger = await openTestLedger(pool, 'events', { now: () => LATE });
  serving = serveBreaches(pool, {
    ...{ ledger, accounts: serverOver(pool), now: () => now },
    ...{ open: openValuesOf(vault), post: mail.plain },
  });
  parts = serving.parts;
});

afterAll(async () => {
  mail.transport.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  server.arrived.splice(0);
  server.refuse = undefined;
  await database().pool.query(
    'truncate data_breaches, data_breach_acts, data_breach_clocks, data_breach_notices, accesses, audit_leaves cascade',
  );
  // All but C-9's were shown to somebody.
  for (const [, order] of ORDERS.slice(0, -1)) await shown(order);
});

async function shown(order: string): Promise<void> {
  await insertAccesses(database().pool, [
    {
      ...{ id: randomUUID(), leaf: randomUUID(), seller: 'S-1', order, shown: 1, person: 'P-3', role: 'seller-owner' },
      ...{ purpose: 'fulfil', at: LATE, verdicts: [{ field: 'address', verdict: 'show', rule: 'seller.shipping' }] },
    },
  ]);
}

async function ask(who: string, what: string, payload?: object) {
  const [method, url] = what.split(' ') as ['GET' | 'POST', string];
  const answer = await serving.served.app.inject({
    ...{ method, url, headers: { authorization: who } },
    ...(payload === undefined ? {} : { payload }),
  });
  return answer.json();
}

const WHY = 'A stranger had the address of a customer.';
const act = (id: string, body: object) => ask('officer', `POST /v1/data-breaches/${id}/acts`, { text: WHY, ...body });
const codeOf = ({ type }: { type?: string }): string | undefined => type?.split('/').at(-1);
const TELL = { do: 'tell_customers', happened: 'mistake', people: 4 };
const arrived = (): string[] => server.arrived.map(({ to }) => to).toSorted();

/** An inquiry into what S-1 was shown: a high risk for four customers. */
async function inquire(): Promise<string> {
  const { id } = await ask('officer', 'POST /v1/data-breaches', { text: WHY });
  await ask('officer', `POST /v1/data-breaches/${id}/acts`, { do: 'scope', scope: { sellers: ['S-1'] } });
  await act(id, { do: 'assess', isBreach: true, risk: 'high' });
  for (const regime of ['gdpr', 'jamaica-dpa', 'contract'])
    await ask('officer', `POST /v1/data-breaches/${id}/acts`, {
      ...{ do: 'notify', regime },
      receipt: { sentAt: formatTimestamp(now), channel: 'portal', reference: 'OIC-17' },
    });
  return id;
}

const close = (id: string) => act(id, { do: 'propose_closing', cause: 'mistake' });

test('everybody of whom something was shown is told once, and only then the inquiry is closed', async () => {
  const id = await inquire();
  expect(codeOf(await close(id))).toBe('breach-clocks-run');
  expect(codeOf(await act(id, { ...TELL, people: 5 }))).toBe('breach-count-changed');
  expect(codeOf(await act(id, { ...TELL, text: 'no' }))).toBe('breach-words-missing');
  expect(await sendBreachNotices(parts)).toBe(0);
  const { customerNotice } = await act(id, TELL);
  expect(customerNotice).toMatchObject({ people: 4, canSend: true, sent: { isSending: true, queued: 4 } });
  expect(codeOf(await close(id))).toBe('breach-sending-runs');

  expect(await sendBreachNotices(parts)).toBe(3);
  expect(arrived()).toEqual([mailOf('C-1'), mailOf('C-2'), mailOf('O-5')]);
  const told = await ask('officer', `GET /v1/data-breaches/${id}`);
  expect(told.customerNotice.sent).toMatchObject({ isSending: false, queued: 0, reached: 3, failed: 0, noAddress: 1 });
  expect(told.clocks.at(-1)).toMatchObject({ name: 'customers', stopped: { how: 'notified' } });
  expect(told.timeline.at(-1)).toMatchObject({ type: 'reached', about: ['3', '0', '1'] });
  expect(await sendBreachNotices(parts)).toBe(0);
  expect((await close(id)).status).toBe('closing');
});

test('a mail says what happened, which fields and orders of theirs, what was done, what they can do and whom to write to', async () => {
  const id = await inquire();
  await act(id, { do: 'contain', measures: [{ kind: 'freeze', what: 'all', id: 'all' }] });
  await act(id, TELL);
  await sendBreachNotices(parts);
  const text = server.arrived.find(({ to }) => to === mailOf('C-1'))?.mail.text ?? '';
  for (const said of [/made a mistake/, /Address\. The orders: O-1, O-2\./, /we stopped what is shown/, /Be careful/])
    expect(text).toMatch(said);
  expect(text).toContain('https://trust.kingston.example/report-a-problem');
  expect(text).toContain(id);
  expect(text).not.toMatch(/Canary|876 555|O-3|C-1|P-3/);
  // The page says the same, and nobody else's.
  const { items } = await ask('C-1', 'GET /v1/me/data-notices');
  expect(items).toHaveLength(1);
  for (const sentence of items[0].said) expect(text.replaceAll(/\s+/g, ' ')).toContain(sentence);
  // What is found and done later does not change what was said.
  await act(id, { do: 'lift', measures: [{ kind: 'freeze', what: 'all', id: 'all' }] });
  expect((await ask('C-1', 'GET /v1/me/data-notices')).items).toEqual(items);
  expect((await ask('C-9', 'GET /v1/me/data-notices')).items).toEqual([]);
  // Who has no address any more finds it there.
  expect((await ask('C-3', 'GET /v1/me/data-notices')).items).toHaveLength(1);
});

test('no address and no name is in a row, an act or a leaf', async () => {
  const id = await inquire();
  server.refuse = (to) => ({ at: 'rcpt', code: 550, text: `5.1.1 ${to} is nobody here` });
  await act(id, TELL);
  await sendBreachNotices(parts);
  const { pool } = database();
  for (const table of ['data_breach_notices', 'data_breach_acts', 'data_breaches', 'outbox', 'events']) {
    const { rows } = await pool.query(`select * from ${table}`);
    expect(JSON.stringify(rows)).not.toMatch(/canary|876 555/i);
  }
  expect(JSON.stringify(await actsIn(pool))).not.toMatch(/canary/i);
  expect(JSON.stringify(await ask('officer', `GET /v1/data-breaches/${id}/record`))).not.toMatch(/canary/i);
});

describe('whom it does not reach', () => {
  test('one that is refused for good is counted, and tried again when it is sent again; nobody else is', async () => {
    const id = await inquire();
    server.refuse = (to) => (to === mailOf('C-2') ? { at: 'rcpt', code: 550, text: 'no such user' } : undefined);
    await act(id, TELL);
    await sendBreachNotices(parts);
    expect((await ask('officer', `GET /v1/data-breaches/${id}`)).customerNotice.sent).toMatchObject({
      ...{ reached: 2, failed: 1, noAddress: 1 },
    });
    server.refuse = undefined;
    server.arrived.splice(0);
    await act(id, TELL);
    await sendBreachNotices(parts);
    expect(arrived()).toEqual([mailOf('C-2')]);
  });

  test('a mail server that asks to come again is waited for, and the clock runs meanwhile', async () => {
    const id = await inquire();
    server.refuse = () => ({ at: 'rcpt', code: 451, text: 'later' });
    await act(id, TELL);
    expect(await sendBreachNotices(parts)).toBe(0);
    const before = await ask('officer', `GET /v1/data-breaches/${id}`);
    expect(before.customerNotice.sent).toMatchObject({ isSending: true, queued: 3 });
    expect(before.clocks.at(-1).stopped).toBeUndefined();
    server.refuse = undefined;
    expect(await sendBreachNotices(parts)).toBe(0);
    now += 60 * MINUTE;
    expect(await sendBreachNotices(parts)).toBe(3);
  });
});

test('a server that is killed in between: each is told, and what went out twice is one mail by its Message-ID', async () => {
  const id = await inquire();
  await act(id, TELL);
  let left = 2;
  const dying: BreachParts = {
    ...parts,
    post: {
      ...mail.plain,
      async send(each) {
        const handed = await mail.plain.send(each);
        left -= 1;
        if (left === 0) throw new Error('killed');
        return handed;
      },
    },
  };
  // The second one left, and nobody wrote that down.
  await expect(sendBreachNotices(dying)).rejects.toThrow('killed');
  expect(server.arrived).toHaveLength(2);
  // As long as the lease lasts nobody else takes what it held.
  expect(await sendBreachNotices(parts)).toBe(0);
  now += NOTICE_LEASE;
  await sendBreachNotices(parts);
  const ids = server.arrived.map(({ to, mail: { messageId } }) => `${to} ${messageId}`);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(3);
  expect((await ask('officer', `GET /v1/data-breaches/${id}`)).customerNotice.sent).toMatchObject({ reached: 3 });
});

test('two servers at once tell nobody twice', async () => {
  const id = await inquire();
  await act(id, TELL);
  await Promise.all([sendBreachNotices(parts), sendBreachNotices(parts), sendBreachNotices(parts)]);
  await sendBreachNotices(parts);
  expect(arrived()).toEqual([mailOf('C-1'), mailOf('C-2'), mailOf('O-5')]);
  const { timeline } = await ask('officer', `GET /v1/data-breaches/${id}`);
  expect(timeline.filter(({ type }: { type: string }) => type === 'reached')).toHaveLength(1);
});

test('who was shown after the notice went out is told before it is closed, and the others not again', async () => {
  const id = await inquire();
  await act(id, TELL);
  await sendBreachNotices(parts);
  await shown('O-9');
  server.arrived.splice(0);
  expect(codeOf(await close(id))).toBe('breach-untold');
  await act(id, { ...TELL, people: 5 });
  await sendBreachNotices(parts);
  expect(arrived()).toEqual([mailOf('C-9')]);
  expect((await close(id)).status).toBe('closing');
});

test('a legal ground in words closes it too; where no mail is sent nothing pretends to be', async () => {
  const id = await inquire();
  expect(codeOf(await act(id, { do: 'waive', regime: 'customers' }))).toBe('breach-ground-missing');
  expect(codeOf(await ask('officer', `POST /v1/data-breaches/${id}/acts`, { do: 'notify', regime: 'customers' }))).toBe(
    'breach-told-by-sending',
  );
  Object.assign(parts, { post: undefined });
  expect(codeOf(await act(id, TELL))).toBe('breach-no-mail');
  Object.assign(parts, { post: mail.plain });
  await act(id, { do: 'waive', regime: 'customers', ground: 'public_notice' });
  expect((await close(id)).status).toBe('closing');
});

test.each<[string, object]>([
  ['to send it', TELL],
  ['to confirm a misuse', { do: 'confirm', seller: 'S-1', kind: 'customer_data_third_party' }],
  ['to sign', { do: 'sign_off' }],
])('%s takes a fresh proof of who one is; to contain does not', async (_, body) => {
  const { app } = testApp({
    authenticate: async () => ({ kind: 'person', id: 'P-4', role: 'data-protection-officer' }),
    askForProof: async () => ({ code: 'step-up-needed', ways: ['password'], minutes: 10 }),
    routes: [(each) => registerBreachRoutes(each, parts)],
  });
  const id = await inquire();
  const url = `/v1/data-breaches/${id}/acts`;
  const asked = await app.inject({ method: 'POST', url, payload: { text: WHY, ...body } });
  expect(codeOf(asked.json())).toBe('step-up-needed');
  const measures = [{ kind: 'freeze', what: 'all', id: 'all' }];
  const contained = await app.inject({ method: 'POST', url, payload: { do: 'contain', text: WHY, measures } });
  expect(contained.statusCode).toBe(200);
  expect(await sendBreachNotices(parts)).toBe(0);
});
