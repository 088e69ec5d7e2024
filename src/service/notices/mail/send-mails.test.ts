import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acknowledged, confirmed, day, placed } from '../../../../test/builders.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { type HandClock, handClock } from '../../../../test/ledger/hand-clock.ts';
import { type MailServer, startMailServer } from '../../../../test/mail/mail-server.ts';
import { insertTeam, TEAM, type ToldMarketplace, toldMarketplace } from '../../../../test/notices/served-notices.ts';
import { lateOrders } from '../../../../test/reference/examples.ts';
import { DAY, HOUR, MINUTE } from '../../../rulebook/instant.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { MAIL_LEASE, type MailParts, sendMails } from './send-mails.ts';
import { openTransport } from './transport.ts';

let database: TestDatabase;
let server: MailServer;
let clock: HandClock;
let told: ToldMarketplace;
const open: { close: () => void }[] = [];

const CUSTOMER = 'C-CANARY';
const warned = [
  ...lateOrders(0, 3, 6, 9).map((order) => ({ ...order, customer: `${CUSTOMER}-${order.orderId}` })),
  placed({ seller: 'S-3', orderId: 'clock', at: day(11, 1) }),
];

beforeEach(async () => {
  database = await freshDatabase();
  server = await startMailServer();
  clock = handClock(day(11, 2));
  told = await toldMarketplace(database.pool, { sendsMail: true, now: clock.now });
  await insertTeam(database.pool);
}, 120_000);

afterEach(async () => {
  for (const each of open.splice(0)) each.close();
  await server.close();
  await database.drop();
});

/** One server of ours that sends mail. */
function sender(patience?: Parameters<typeof openTransport>[2], now = clock.now): MailParts {
  const transport = openTransport(server.url, 'Kingston Express <trust@kingston.example>', patience);
  open.push(transport);
  return {
    ...{ ...told.parts, now, transport, domain: 'kingston.example', baseUrl: 'https://trust.kingston.example' },
    ...{ marketplace: 'Kingston Express', zone: async () => 'America/Jamaica' },
  };
}

const byAddress = () => server.arrived.toSorted((one, other) => (one.to < other.to ? -1 : 1));

async function mails(): Promise<readonly { status: string; code: string | null; attempts: number; due_at: number }[]> {
  const { rows } = await database.pool.query(
    'select person_id, status, code, attempts, due_at from notice_mails order by notice, person_id',
  );
  return rows;
}

test('each of the team gets the whole notice, in text and in HTML, and nothing of a customer', async () => {
  await told.tell(warned);
  expect(await sendMails(sender())).toBe(2);
  expect(byAddress().map(({ to }) => to)).toEqual(['marcia@shop.example', 'winston@shop.example']);
  const { mail, raw, from } = byAddress()[0] as (typeof server.arrived)[number];
  expect(from).toBe('trust@kingston.example');
  expect(mail.subject).toBe('A warning about late dispatch');
  expect(mail.from).toMatchObject({ name: 'Kingston Express', address: 'trust@kingston.example' });
  expect(mail.to).toMatchObject([{ name: 'Marcia Bennett', address: 'marcia@shop.example' }]);
  expect(mail.replyTo).toBeUndefined();
  const headers = new Map(mail.headers.map(({ key, value }) => [key, value]));
  expect(headers.get('auto-submitted')).toBe('auto-generated');
  expect(headers.get('list-id')).toBe('Kingston Express <notices.kingston.example>');
  expect(headers.get('content-type')).toMatch(/^multipart\/alternative/);
  expect(mail.messageId).toMatch(/^<notice\.[\w-]+@kingston\.example>$/);
  for (const fact of [
    'Four orders were not with the carrier by their dispatch date.',
    'Say that you have read it by 19 Mar 2026, 19:00 GMT-5.',
    'Order late-3 was due to the carrier by 6 Mar 2026, 19:00 GMT-5. No carrier has scanned it so far.',
    'It stood at 122 % of its level, with four lapses',
    'You can appeal until 12 Sept 2026, 19:00 GMT-5.',
    'It ends by itself on 10 Jun 2026, 19:00 GMT-5 if nothing further comes up in shipping.',
    'You get this because you look after the store S-1 on Kingston Express.',
  ]) {
    expect(mail.text?.replaceAll(/\s+/g, ' ')).toContain(fact);
    expect(mail.html?.replaceAll(/\s+/g, ' ')).toContain(fact);
  }
  expect(mail.text).toContain('https://trust.kingston.example/seller/notices/S-1~d1');
  expect(mail.html).toContain('href="https://trust.kingston.example/seller/notices/S-1~d1"');
  // Nothing is fetched, nothing is counted, and there is nothing to lay out by.
  expect(mail.html).not.toMatch(/<img|<table|<script|<link|url\(|@import/i);
  expect(mail.html).toContain('prefers-color-scheme: dark');
  expect(mail.attachments).toEqual([]);
  expect(raw + mail.text + mail.html).not.toContain(CUSTOMER);
  const { body } = await told.ask('staff', 'GET /v1/notices/S-1~d1');
  const at = formatTimestamp(clock.now());
  expect(body.deliveredAt).toBe(at);
  expect(body.delivery.mails).toEqual(
    TEAM.map(({ id, name }) => ({ person: id, name, status: 'sent', attempts: 1, settledAt: at, code: '250' })),
  );
  expect(told.logged()).not.toContain('shop.example');
});

describe('when a mail server does not take it', () => {
  test('nobody there, then asked to wait, then taken: it is tried again, each time later', async () => {
    await told.tell(warned);
    const port = Number(new URL(server.url).port);
    const parts = sender();
    await server.close();
    expect(await sendMails(parts)).toBe(0);
    expect(await mails()).toMatchObject([
      { status: 'queued', attempts: 1, due_at: clock.now() + MINUTE },
      { status: 'queued', attempts: 1 },
    ]);
    expect(await sendMails(parts)).toBe(0);
    expect((await mails())[0]?.attempts).toBe(1);

    server = await startMailServer(port);
    server.refuse = () => ({ at: 'rcpt', code: 451, text: '4.7.1 marcia@shop.example is greylisted' });
    clock.set(clock.now() + MINUTE);
    expect(await sendMails(parts)).toBe(0);
    expect((await mails())[0]).toMatchObject({
      status: 'queued',
      attempts: 2,
      code: '451 4.7.1',
      due_at: clock.now() + 5 * MINUTE,
    });

    server.refuse = undefined;
    clock.set(clock.now() + 5 * MINUTE);
    expect(await sendMails(parts)).toBe(2);
    expect(await mails()).toMatchObject([
      { status: 'sent', attempts: 3 },
      { status: 'sent', attempts: 3 },
    ]);
  });

  test('a server that hangs is given up on in good time', async () => {
    await told.tell(warned);
    server.taken = () => new Promise(() => {});
    const patience = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 300 };
    expect(await sendMails(sender(patience))).toBe(0);
    expect(await mails()).toMatchObject([
      { status: 'queued', attempts: 1 },
      { status: 'queued', attempts: 1 },
    ]);
  });

  test('after days of trying it is given up', async () => {
    await told.tell(warned);
    server.refuse = () => ({ at: 'data', code: 452, text: 'full' });
    clock.set(clock.now() + 5 * DAY);
    await sendMails(sender());
    expect(await mails()).toMatchObject([
      { status: 'failed', code: '452' },
      { status: 'failed', code: '452' },
    ]);
    expect((await told.ask('seller', 'GET /v1/notices/S-1~d1')).body.deliveredAt).toBeUndefined();
  });

  test('refused for good, the address is marked, its person sees it, and the others are told', async () => {
    await told.tell(warned);
    const text = '5.1.1 <marcia@shop.example> is nobody here';
    server.refuse = (to) => (to === 'marcia@shop.example' ? { at: 'rcpt', code: 550, text } : undefined);
    expect(await sendMails(sender())).toBe(1);
    expect(await mails()).toContainEqual(
      expect.objectContaining({ person_id: 'P-3', status: 'bounced', code: '550 5.1.1' }),
    );
    const at = formatTimestamp(clock.now());
    const { body } = await told.ask('seller', 'GET /v1/sellers/S-1/notices');
    expect(body.mail).toEqual({ configured: true, bouncingSince: at });
    expect(body.items[0]).toMatchObject({ kind: 'address.bounced', at });
    expect((await told.ask('member', 'GET /v1/sellers/S-1/notices')).body.mail).toEqual({ configured: true });

    server.arrived.length = 0;
    expect(await sendMails(sender())).toBe(1);
    expect(server.arrived.map(({ to, mail }) => [to, mail.subject])).toEqual([
      ['winston@shop.example', 'Our mail to one of your people comes back'],
    ]);
    expect(
      JSON.stringify(await database.pool.query('select * from notices, notice_mails').then(({ rows }) => rows)),
    ).not.toContain('shop.example');
    // Said to work again, it is tried as before.
    const { body: mine } = await told.ask('seller', 'PUT /v1/me/notice-preferences', {
      switchedOff: [],
      reachable: true,
    });
    expect(mine.mail).toEqual({ configured: true });
  });

  test('a server that will not have us at all says nothing of the address', async () => {
    await told.tell(warned);
    const parts = sender();
    const strict = openTransport(`${server.url.replace('//', '//who:wrong@')}`, 'trust@kingston.example');
    open.push(strict);
    await sendMails({ ...parts, transport: strict });
    expect(server.arrived).toEqual([]);
    expect(await mails()).toMatchObject([
      { status: 'queued', code: '535 5.7.8' },
      { status: 'queued', code: '535 5.7.8' },
    ]);
  });
});

describe('several servers', () => {
  test('send each mail once between them', async () => {
    const breaches = [0, 1, 2].map((days) => confirmed('off_platform_contact', { at: day(days) }));
    await told.tell(breaches);
    const sent = await Promise.all([sender(), sender(), sender()].map((each) => sendMails(each)));
    expect(sent.reduce((sum, each) => sum + each, 0)).toBe(8);
    expect(server.arrived).toHaveLength(8);
    expect(new Set(server.arrived.map(({ mail }) => mail.messageId)).size).toBe(8);
  });

  test('one that dies between sending and noting it is followed by another, under the same Message-ID', async () => {
    await told.tell(warned);
    const dying = sender();
    const failing = { ...dying, pool: brokenAfter(dying.pool, /set status = 'sent'|set status = \$5/) };
    await sendMails(failing as MailParts).catch(() => {});
    expect(server.arrived).toHaveLength(1);
    expect(await mails()).toMatchObject([{ status: 'queued' }, { status: 'queued' }]);
    // As long as the dead one may still live, nobody takes its mail.
    expect(await sendMails(sender())).toBe(0);
    clock.set(clock.now() + MAIL_LEASE);
    expect(await sendMails(sender())).toBe(2);
    const [first] = server.arrived;
    const again = server.arrived.filter(({ to }) => to === first?.to).map(({ mail }) => mail.messageId);
    expect(again).toEqual([first?.mail.messageId, first?.mail.messageId]);
  });
});

/** A pool whose connection is gone when such a statement comes. */
function brokenAfter(pool: MailParts['pool'], statement: RegExp): MailParts['pool'] {
  return new Proxy(pool, {
    get(target, name) {
      if (name !== 'query') return Reflect.get(target, name);
      return (...asked: [string | { text: string }, unknown[]?]) => {
        const text = typeof asked[0] === 'string' ? asked[0] : asked[0].text;
        if (statement.test(text)) return Promise.reject(new Error('killed'));
        return (target.query as (...all: unknown[]) => unknown).apply(target, asked);
      };
    },
  });
}

describe('preferences', () => {
  test('what ends may be switched off, what has a date may not', async () => {
    const put = (body: object) => told.ask('member', 'PUT /v1/me/notice-preferences', body);
    expect((await put({ switchedOff: ['decisions'] })).body.pointer).toBe('/body/switchedOff/0');
    expect((await put({ switchedOff: ['endings'] })).body).toEqual({
      switchedOff: ['endings'],
      mail: { configured: true },
    });
    expect((await told.ask('member', 'GET /v1/me/notice-preferences')).body.switchedOff).toEqual(['endings']);
    expect((await told.ask('staff', 'GET /v1/me/notice-preferences')).status).toBe(403);
    clock.set(day(130));
    await told.tell([
      ...warned,
      acknowledged({ at: day(12) }),
      placed({ seller: 'S-3', orderId: 'far', at: day(120) }),
    ]);
    await sendMails(sender());
    const got = byAddress().map(({ to, mail }) => `${to}: ${mail.subject}`);
    expect(got.filter((line) => line.startsWith('winston')).sort()).toEqual([
      'winston@shop.example: A warning about late dispatch',
    ]);
    expect(got.filter((line) => line.startsWith('marcia')).sort()).toEqual([
      'marcia@shop.example: A warning about late dispatch',
      'marcia@shop.example: Over: the warning about late dispatch',
    ]);
  });
});

describe('POST /v1/mail/bounces', () => {
  const REPORT = (id: string, action = 'failed') => `Reporting-MTA: dns; mx.shop.example

Final-Recipient: rfc822; marcia@shop.example
Action: ${action}
Status: 5.2.2
Original-Message-ID: ${id.slice(0, 60)}\r
 ${id.slice(60)}
`;

  test('takes a report of RFC 3464 or JSON, for mail of ours that was sent, once', async () => {
    await told.tell(warned);
    await sendMails(sender());
    const [marcia, winston] = byAddress().map(({ mail }) => mail.messageId ?? '');
    const post = (body: unknown, type?: string) => told.ask('mailer', 'POST /v1/mail/bounces', body, type);
    expect((await post(REPORT(marcia as string, 'delayed'), 'message/delivery-status')).body).toEqual({
      bounced: false,
    });
    expect((await told.ask('seller', 'GET /v1/notices/S-1~d1')).body.delivery.mails[0].status).toBe('sent');
    clock.set(clock.now() + HOUR);
    expect((await post(REPORT(marcia as string), 'message/delivery-status')).body).toEqual({ bounced: true });
    expect((await post(REPORT(marcia as string), 'message/delivery-status')).body).toEqual({ bounced: false });
    const { body } = await told.ask('seller', 'GET /v1/notices/S-1~d1');
    expect(body.delivery.mails[0]).toMatchObject({
      status: 'bounced',
      code: '5.2.2',
      settledAt: formatTimestamp(clock.now()),
    });
    expect((await post({ messageId: winston })).body).toEqual({ bounced: true });
    // Both came back: nothing of it was delivered.
    expect((await told.ask('seller', 'GET /v1/notices/S-1~d1')).body.deliveredAt).toBeUndefined();

    expect((await post({ messageId: '<somebody@else.example>' })).body).toEqual({ bounced: false });
    expect(await post('Action: failed\n', 'message/delivery-status')).toMatchObject({
      status: 400,
      body: { pointer: '/body/messageId' },
    });
    expect((await post({ messageId: marcia, status: 'gone' })).body.pointer).toBe('/body/status');
    expect((await post('x'.repeat(300_000), 'message/delivery-status')).status).toBe(413);
    expect((await post('x', 'text/plain')).status).toBe(415);
    expect((await told.ask('seller', 'POST /v1/mail/bounces', { messageId: marcia })).status).toBe(403);
    expect(told.logged()).not.toContain('shop.example');
  });
});
