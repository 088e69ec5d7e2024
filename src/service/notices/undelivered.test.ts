import { expect, test } from 'vitest';
import { contacted, day, placed } from '../../../test/builders.ts';
import { MailRig, WARNED } from '../../../test/mail/mail-rig.ts';
import { lateOrders } from '../../../test/reference/examples.ts';
import { DAY, HOUR } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { sendMails } from './mail/send-mails.ts';
import { remind } from './reminders.ts';
import { lookForUndelivered } from './undelivered.ts';

const rig = new MailRig();
const NOBODY = { at: 'rcpt', code: 550, text: '5.1.1 nobody' } as const;

/** The events that say whether the seller was reached. */
async function told(): Promise<readonly string[]> {
  const { rows } = await rig.database.pool.query(
    "select type, source, body -> 'data' ->> 'action' as action from events where type like 'notice.%' order by position",
  );
  return rows.map(({ type, source, action }) => `${source} ${type} ${action}`);
}

const ask = async (who: string, what: string) => (await rig.told.ask(who, what)).body;
const actions = () =>
  rig.told.ledger.look('S-1', ({ views }) => views.actions().map(({ action, kind }) => `${kind} ${action}`));
const acknowledgeBy = () => rig.told.ledger.look('S-1', ({ views }) => views.action(1)?.view.acknowledgeBy);
const until = (days: number) => rig.told.tell([placed({ seller: 'S-9', at: day(days), orderId: `clock-${days}` })]);

/** S-1 is warned on day 11, goes on as before, and no mail arrives. */
async function warnNobody(): Promise<void> {
  rig.clock.set(day(11, 2));
  rig.server.refuse = () => NOBODY;
  await rig.told.tell(WARNED);
  await sendMails(rig.sender());
}

test('whom no mail reached ignores nothing, and answers from when the console was opened', async () => {
  await warnNobody();
  expect(await lookForUndelivered(rig.told.parts)).toBe(1);
  expect(await lookForUndelivered(rig.told.parts)).toBe(0);
  expect(await told()).toEqual(['/service notice.undelivered S-1/1']);
  const lost = await ask('staff', 'GET /v1/notices/S-1~d1');
  expect([lost.deliveredAt, lost.undeliveredAt]).toEqual([undefined, formatTimestamp(day(11, 1))]);

  // Reminded is nobody who was never told, and the failures that go on do not lead on.
  rig.clock.set(day(300));
  await rig.told.tell(lateOrders(12, 15));
  await until(40);
  expect(await remind(rig.told.parts)).toBe(0);
  expect(await acknowledgeBy()).toBeUndefined();
  expect(await actions()).toEqual(['warning S-1/1']);
  // Staff who look on reach nobody.
  await ask('staff', 'GET /v1/sellers/S-1/notices');
  expect(await told()).toHaveLength(1);

  const page = await ask('member', 'GET /v1/sellers/S-1/notices?unread=true&limit=1');
  expect(page.missed).toMatchObject({ id: 'S-1~d1', deliveredAt: formatTimestamp(day(40)) });
  await ask('seller', 'GET /v1/sellers/S-1/notices');
  expect(await told()).toEqual(['/service notice.undelivered S-1/1', '/service notice.delivered S-1/1']);
  // It stands on every page of a person until that person has read it.
  await rig.told.ask('member', 'POST /v1/notices/S-1~d1/read');
  expect((await ask('member', 'GET /v1/sellers/S-1/notices')).missed).toBeNull();
  expect((await ask('seller', 'GET /v1/sellers/S-1/notices')).missed).toMatchObject({ id: 'S-1~d1' });

  expect(await acknowledgeBy()).toBe(day(47));
  await until(47.1);
  expect(await remind(rig.told.parts)).toBe(1);
  await until(53.9);
  expect(await actions()).toEqual(['warning S-1/1']);
  await until(54.1);
  expect(await actions()).toEqual(['restriction S-1/2', 'warning S-1/1']);
});

test('one mail that arrived is enough, until it comes back too; what is given up does not count', async () => {
  rig.server.refuse = (to) => (to.startsWith('marcia') ? NOBODY : { at: 'data', code: 452, text: '4.2.2 full' });
  await rig.told.tell(WARNED);
  await sendMails(rig.sender());
  // The other one is still tried.
  expect(await lookForUndelivered(rig.told.parts)).toBe(0);
  rig.clock.set(rig.clock.now() + 5 * DAY);
  await sendMails(rig.sender());
  expect(await lookForUndelivered(rig.told.parts)).toBe(1);
});

test('mail that was taken and comes back later, and a person who reached the seller', async () => {
  rig.server.refuse = (to) => (to.startsWith('marcia') ? NOBODY : undefined);
  await rig.told.tell(WARNED);
  await sendMails(rig.sender());
  expect(await lookForUndelivered(rig.told.parts)).toBe(0);
  const messageId = rig.arrived().find(({ mail }) => mail.subject?.startsWith('A warning'))?.mail.messageId;
  rig.clock.set(rig.clock.now() + HOUR);
  expect((await rig.told.ask('mailer', 'POST /v1/mail/bounces', { messageId })).body).toEqual({ bounced: true });
  // Several servers look at once.
  const found = await Promise.all([1, 2, 3].map(() => lookForUndelivered(rig.told.parts)));
  expect(found.reduce((sum, each) => sum + each, 0)).toBe(1);
  rig.clock.set(day(300));
  await rig.told.tell([contacted({ at: day(20) })]);
  expect((await ask('staff', 'GET /v1/notices/S-1~d1')).deliveredAt).toBe(formatTimestamp(day(20)));
  await ask('seller', 'GET /v1/sellers/S-1/notices');
  expect(await told()).toEqual(['/service notice.undelivered S-1/1']);
});

test('whoever has read it here was told, whatever became of the mail', async () => {
  rig.server.refuse = () => ({ at: 'data', code: 452, text: '4.2.2 full' });
  await rig.told.tell(WARNED);
  await sendMails(rig.sender());
  await rig.told.ask('seller', 'POST /v1/notices/S-1~d1/read');
  rig.clock.set(rig.clock.now() + 5 * DAY);
  await sendMails(rig.sender());
  expect(await lookForUndelivered(rig.told.parts)).toBe(0);
  expect(await told()).toEqual([]);
});
