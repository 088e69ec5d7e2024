import { describe, expect, test } from 'vitest';
import { acknowledged, day, placed } from '../../../../test/builders.ts';
import { MailRig, WARNED } from '../../../../test/mail/mail-rig.ts';
import { HOUR } from '../../../rulebook/instant.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { sendMails } from './send-mails.ts';

const rig = new MailRig();

describe('preferences', () => {
  test('what ends may be switched off, what has a date may not', async () => {
    const put = (body: object) => rig.told.ask('member', 'PUT /v1/me/notice-preferences', body);
    expect((await put({ switchedOff: ['decisions'] })).body.pointer).toBe('/body/switchedOff/0');
    expect((await put({ switchedOff: ['endings'] })).body).toEqual({
      switchedOff: ['endings'],
      mail: { configured: true },
    });
    expect((await rig.told.ask('member', 'GET /v1/me/notice-preferences')).body.switchedOff).toEqual(['endings']);
    expect((await rig.told.ask('staff', 'GET /v1/me/notice-preferences')).status).toBe(403);
    rig.clock.set(day(130));
    await rig.told.tell([
      ...WARNED,
      acknowledged({ at: day(12) }),
      placed({ seller: 'S-3', orderId: 'far', at: day(120) }),
    ]);
    await sendMails(rig.sender());
    const got = rig.arrived().map(({ to, mail }) => `${to}: ${mail.subject}`);
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
    await rig.told.tell(WARNED);
    await sendMails(rig.sender());
    const [marcia, winston] = rig.arrived().map(({ mail }) => mail.messageId ?? '');
    const post = (body: unknown, type?: string) => rig.told.ask('mailer', 'POST /v1/mail/bounces', body, type);
    expect((await post(REPORT(marcia as string, 'delayed'), 'message/delivery-status')).body).toEqual({
      bounced: false,
    });
    expect((await rig.told.ask('seller', 'GET /v1/notices/S-1~d1')).body.delivery.mails[0].status).toBe('sent');
    rig.clock.set(rig.clock.now() + HOUR);
    expect((await post(REPORT(marcia as string), 'message/delivery-status')).body).toEqual({ bounced: true });
    expect((await post(REPORT(marcia as string), 'message/delivery-status')).body).toEqual({ bounced: false });
    const { body } = await rig.told.ask('seller', 'GET /v1/notices/S-1~d1');
    expect(body.delivery.mails[0]).toMatchObject({
      status: 'bounced',
      code: '5.2.2',
      settledAt: formatTimestamp(rig.clock.now()),
    });
    expect((await post({ messageId: winston })).body).toEqual({ bounced: true });
    // Both came back: nothing of it was delivered.
    expect((await rig.told.ask('seller', 'GET /v1/notices/S-1~d1')).body.deliveredAt).toBeUndefined();

    expect((await post({ messageId: '<somebody@else.example>' })).body).toEqual({ bounced: false });
    expect(await post('Action: failed\n', 'message/delivery-status')).toMatchObject({
      status: 400,
      body: { pointer: '/body/messageId' },
    });
    expect((await post({ messageId: marcia, status: 'gone' })).body.pointer).toBe('/body/status');
    expect((await post('x'.repeat(300_000), 'message/delivery-status')).status).toBe(413);
    expect((await post('x', 'text/plain')).status).toBe(415);
    expect((await rig.told.ask('seller', 'POST /v1/mail/bounces', { messageId: marcia })).status).toBe(403);
    expect(rig.told.logged()).not.toContain('shop.example');
  });
});
