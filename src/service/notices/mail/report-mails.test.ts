import { expect, test } from 'vitest';
import { day, placed } from '../../../../test/builders.ts';
import { CUSTOMER, MailRig, WARNED } from '../../../../test/mail/mail-rig.ts';
import { makeReports } from '../../reports/make-reports.ts';
import { sendMails } from './send-mails.ts';

const rig = new MailRig();

/** The week in which S-1 was warned is over, and told. */
async function tellWeek(): Promise<void> {
  rig.clock.set(day(14, 6));
  await rig.told.tell([...WARNED, placed({ seller: 'S-3', orderId: 'monday', at: day(14, 6), customer: CUSTOMER })]);
  // The notice of the warning is no matter here.
  await sendMails(rig.sender());
  rig.server.arrived.length = 0;
  // That of S-3, who moves the clock, goes to nobody.
  expect(await makeReports(rig.told.reports)).toBe(2);
}

test('the weekly report comes by mail, in text and in HTML, to whoever has not switched it off; nothing of a customer', async () => {
  const { body } = await rig.told.ask('member', 'PUT /v1/me/notice-preferences', { switchedOff: ['reports'] });
  expect(body.switchedOff).toEqual(['reports']);
  await tellWeek();
  expect(await sendMails(rig.sender())).toBe(1);
  const [arrived] = rig.arrived();
  expect(arrived?.to).toBe('marcia@shop.example');
  const { mail, raw } = arrived as NonNullable<typeof arrived>;
  expect(mail.subject).toBe('Your week, 9 – 15 Mar 2026');
  for (const fact of [
    'You have a warning. Your account stays fully active: you sell as before.',
    'As it stood on 16 Mar 2026, 01:00 GMT-5.',
    'By 19 Mar 2026, 19:00 GMT-5. You admit nothing by that; it tells us that it reached you.',
    'In the week: two orders handed over late.',
    'It began on 12 Mar 2026, 19:00 GMT-5; reference S-1/1.',
    'You get this because you look after the store S-1 on Kingston Express.',
  ]) {
    expect(mail.text?.replaceAll(/\s+/g, ' ')).toContain(fact);
    expect(mail.html?.replaceAll(/\s+/g, ' ')).toContain(fact);
  }
  expect(mail.text).toContain('https://trust.kingston.example/seller/reports/2026-03-09');
  expect(mail.html).toContain('href="https://trust.kingston.example/seller/reports/2026-03-09"');
  expect(mail.html).not.toMatch(/<img|<table|<script|<link|url\(|@import/i);
  const headers = new Map(mail.headers.map(({ key, value }) => [key, value]));
  // One click, without signing in: see unsubscribe.test.ts. It names nobody's address.
  const link = /^<(https:\/\/trust\.kingston\.example\/unsubscribe\/[\w.-]+)>$/.exec(
    headers.get('list-unsubscribe') ?? '',
  )?.[1];
  expect(link).toBeDefined();
  expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(mail.text).toContain(`Get no more of these by e-mail: ${link}`);
  expect(mail.html).toContain(`href="${link}"`);
  const [said = ''] = (link ?? '').split('/unsubscribe/')[1]?.split('.') ?? [];
  expect(Buffer.from(said, 'base64url').toString()).toBe('["P-3","reports"]');
  expect(raw + mail.text + mail.html).not.toContain(CUSTOMER);

  // Made again, by whichever server, it is not sent again; and it is no notice that waits to be opened.
  expect(await makeReports(rig.told.reports)).toBe(0);
  expect(await sendMails(rig.sender())).toBe(0);
  const { body: notices } = await rig.told.ask('seller', 'GET /v1/sellers/S-1/notices');
  expect(notices.items.map(({ kind }: { kind: string }) => kind)).toEqual(['warning.issued']);
});

test('to an address that mail comes back from it is not sent; it is on the page all the same', async () => {
  rig.server.refuse = () => ({ at: 'rcpt', code: 550, text: '5.1.1 nobody' });
  await rig.told.tell(WARNED);
  await sendMails(rig.sender());
  rig.server.refuse = undefined;
  await tellWeek();
  expect(await sendMails(rig.sender())).toBe(0);
  expect((await rig.told.ask('seller', 'GET /v1/sellers/S-1/reports')).body.items).toHaveLength(1);
});
