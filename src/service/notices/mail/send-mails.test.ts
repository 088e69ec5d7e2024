import { describe, expect, test } from 'vitest';
import { confirmed, day } from '../../../../test/builders.ts';
import { CUSTOMER, MailRig, WARNED } from '../../../../test/mail/mail-rig.ts';
import { startMailServer } from '../../../../test/mail/mail-server.ts';
import { TEAM } from '../../../../test/notices/served-notices.ts';
import { DAY, MINUTE } from '../../../rulebook/instant.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { MAIL_LEASE, type MailParts, sendMails } from './send-mails.ts';
import { openTransport } from './transport.ts';

const rig = new MailRig();

async function mails(): Promise<readonly { status: string; code: string | null; attempts: number; due_at: number }[]> {
  const { rows } = await rig.database.pool.query(
    'select person_id, status, code, attempts, due_at from notice_mails order by notice, person_id',
  );
  return rows;
}

test('each of the team gets the whole notice, in text and in HTML, and nothing of a customer', async () => {
  await rig.told.tell(WARNED);
  expect(await sendMails(rig.sender())).toBe(2);
  expect(rig.arrived().map(({ to }) => to)).toEqual(['marcia@shop.example', 'winston@shop.example']);
  const { mail, raw, from } = rig.arrived()[0] as (typeof rig.server.arrived)[number];
  expect(from).toBe('trust@kingston.example');
  expect(mail.subject).toBe('A warning about late dispatch');
  expect(mail.from).toMatchObject({ name: 'Kingston Express', address: 'trust@kingston.example' });
  expect(mail.to).toMatchObject([{ name: 'Marcia Bennett', address: 'marcia@shop.example' }]);
  expect(mail.replyTo).toBeUndefined();
  const headers = new Map(mail.headers.map(({ key, value }) => [key, value]));
  expect(headers.get('auto-submitted')).toBe('auto-generated');
  expect(headers.get('list-id')).toBe('Kingston Express <notices.kingston.example>');
  // What must be sent cannot be switched off with a click.
  expect([headers.get('list-unsubscribe'), headers.get('list-unsubscribe-post')]).toEqual([undefined, undefined]);
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
  const { body } = await rig.told.ask('staff', 'GET /v1/notices/S-1~d1');
  const at = formatTimestamp(rig.clock.now());
  expect(body.deliveredAt).toBe(at);
  expect(body.delivery.mails).toEqual(
    TEAM.map(({ id, name }) => ({ person: id, name, status: 'sent', attempts: 1, settledAt: at, code: '250' })),
  );
  expect(rig.told.logged()).not.toContain('shop.example');
});

describe('when a mail server does not take it', () => {
  test('nobody there, then asked to wait, then taken: it is tried again, each time later', async () => {
    await rig.told.tell(WARNED);
    const port = Number(new URL(rig.server.url).port);
    const parts = rig.sender();
    await rig.server.close();
    expect(await sendMails(parts)).toBe(0);
    expect(await mails()).toMatchObject([
      { status: 'queued', attempts: 1, due_at: rig.clock.now() + MINUTE },
      { status: 'queued', attempts: 1 },
    ]);
    expect(await sendMails(parts)).toBe(0);
    expect((await mails())[0]?.attempts).toBe(1);

    rig.server = await startMailServer(port);
    rig.server.refuse = () => ({ at: 'rcpt', code: 451, text: '4.7.1 marcia@shop.example is greylisted' });
    rig.clock.set(rig.clock.now() + MINUTE);
    expect(await sendMails(parts)).toBe(0);
    expect((await mails())[0]).toMatchObject({
      status: 'queued',
      attempts: 2,
      code: '451 4.7.1',
      due_at: rig.clock.now() + 5 * MINUTE,
    });

    rig.server.refuse = undefined;
    rig.clock.set(rig.clock.now() + 5 * MINUTE);
    expect(await sendMails(parts)).toBe(2);
    expect(await mails()).toMatchObject([
      { status: 'sent', attempts: 3 },
      { status: 'sent', attempts: 3 },
    ]);
  });

  test('a server that hangs is given up on in good time', async () => {
    await rig.told.tell(WARNED);
    rig.server.taken = () => new Promise(() => {});
    const patience = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 300 };
    expect(await sendMails(rig.sender(patience))).toBe(0);
    expect(await mails()).toMatchObject([
      { status: 'queued', attempts: 1 },
      { status: 'queued', attempts: 1 },
    ]);
  });

  test('after days of trying it is given up', async () => {
    await rig.told.tell(WARNED);
    rig.server.refuse = () => ({ at: 'data', code: 452, text: 'full' });
    rig.clock.set(rig.clock.now() + 5 * DAY);
    await sendMails(rig.sender());
    expect(await mails()).toMatchObject([
      { status: 'failed', code: '452' },
      { status: 'failed', code: '452' },
    ]);
    expect((await rig.told.ask('seller', 'GET /v1/notices/S-1~d1')).body.deliveredAt).toBeUndefined();
  });

  test('refused for good, the address is marked, its person sees it, and the others are told', async () => {
    await rig.told.tell(WARNED);
    const text = '5.1.1 <marcia@shop.example> is nobody here';
    rig.server.refuse = (to) => (to === 'marcia@shop.example' ? { at: 'rcpt', code: 550, text } : undefined);
    expect(await sendMails(rig.sender())).toBe(1);
    expect(await mails()).toContainEqual(
      expect.objectContaining({ person_id: 'P-3', status: 'bounced', code: '550 5.1.1' }),
    );
    const at = formatTimestamp(rig.clock.now());
    const { body } = await rig.told.ask('seller', 'GET /v1/sellers/S-1/notices');
    expect(body.mail).toEqual({ configured: true, bouncingSince: at });
    expect(body.items[0]).toMatchObject({ kind: 'address.bounced', at });
    expect((await rig.told.ask('member', 'GET /v1/sellers/S-1/notices')).body.mail).toEqual({ configured: true });

    rig.server.arrived.length = 0;
    expect(await sendMails(rig.sender())).toBe(1);
    expect(rig.server.arrived.map(({ to, mail }) => [to, mail.subject])).toEqual([
      ['winston@shop.example', 'Our mail to one of your people comes back'],
    ]);
    expect(
      JSON.stringify(await rig.database.pool.query('select * from notices, notice_mails').then(({ rows }) => rows)),
    ).not.toContain('shop.example');
    // Said to work again, it is tried as before.
    const { body: mine } = await rig.told.ask('seller', 'PUT /v1/me/notice-preferences', {
      switchedOff: [],
      reachable: true,
    });
    expect(mine.mail).toEqual({ configured: true });
  });

  test('a server that will not have us at all says nothing of the address', async () => {
    await rig.told.tell(WARNED);
    const parts = rig.sender();
    const strict = openTransport(`${rig.server.url.replace('//', '//who:wrong@')}`, 'trust@kingston.example');
    rig.open.push(strict);
    await sendMails({ ...parts, transport: strict });
    expect(rig.server.arrived).toEqual([]);
    expect(await mails()).toMatchObject([
      { status: 'queued', code: '535 5.7.8' },
      { status: 'queued', code: '535 5.7.8' },
    ]);
  });
});

describe('several servers', () => {
  test('send each mail once between them', async () => {
    const breaches = [0, 1, 2].map((days) => confirmed('off_platform_contact', { at: day(days) }));
    await rig.told.tell(breaches);
    const sent = await Promise.all([rig.sender(), rig.sender(), rig.sender()].map((each) => sendMails(each)));
    expect(sent.reduce((sum, each) => sum + each, 0)).toBe(8);
    expect(rig.server.arrived).toHaveLength(8);
    expect(new Set(rig.server.arrived.map(({ mail }) => mail.messageId)).size).toBe(8);
  });

  test('one that dies between sending and noting it is followed by another, under the same Message-ID', async () => {
    await rig.told.tell(WARNED);
    const dying = rig.sender();
    const failing = { ...dying, pool: brokenAfter(dying.pool, /set status = 'sent'|set status = \$5/) };
    await sendMails(failing as MailParts).catch(() => {});
    expect(rig.server.arrived).toHaveLength(1);
    expect(await mails()).toMatchObject([{ status: 'queued' }, { status: 'queued' }]);
    // As long as the dead one may still live, nobody takes its mail.
    expect(await sendMails(rig.sender())).toBe(0);
    rig.clock.set(rig.clock.now() + MAIL_LEASE);
    expect(await sendMails(rig.sender())).toBe(2);
    const [first] = rig.server.arrived;
    const again = rig.server.arrived.filter(({ to }) => to === first?.to).map(({ mail }) => mail.messageId);
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
