import { describe, expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { answersFor, NO_NOTICES } from './fixtures/seller-answers.ts';
import { SELLER, warned } from './fixtures/seller-stories.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

const LIST = `GET /v1/sellers/${SELLER}/notices`;
const TITLE = { text: 'A warning about {issue}', values: { issue: 'late dispatch' } };

const SUMMARY = {
  id: `${SELLER}~d1`,
  kind: 'warning.issued',
  at: '2026-03-13T15:00:00Z',
  action: `${SELLER}/1`,
  title: TITLE,
};
const READ = { ...SUMMARY, id: `${SELLER}~d0`, openedAt: '2026-03-14T15:00:00Z', deliveredAt: '2026-03-14T15:00:00Z' };

const NOTICE = {
  ...SUMMARY,
  writtenAt: '2026-03-13T15:00:02Z',
  letter: {
    words: 'en-1',
    title: TITLE,
    parts: [
      {
        part: 'todo',
        heading: 'What to do now',
        form: 'steps',
        said: [
          {
            title: 'Acknowledge it',
            text: 'Say that you have read it by {by}. You admit nothing by that.',
            values: { by: { at: '2026-03-22T15:00:00Z', due: true } },
          },
        ],
      },
      {
        part: 'evidence',
        heading: 'What it rests on, item by item',
        form: 'list',
        said: [
          { text: 'Order {order} was cancelled on {at}.', values: { order: { id: 'O-52' }, at: { at: SUMMARY.at } } },
        ],
      },
    ],
  },
  delivery: {
    openings: [],
    mails: [
      { person: 'P-9', name: 'Winston Bailey', status: 'sent', attempts: 1, settledAt: SUMMARY.at, code: '250' },
      { person: 'P-10', status: 'bounced', attempts: 2, settledAt: SUMMARY.at, code: '550 5.1.1' },
    ],
  },
};

/** Two notices; the first is unread until it is opened. */
function answers() {
  let opened = false;
  const asked: string[] = [];
  const list = (request: Asked) => {
    const only = new URL(request.url()).searchParams.get('unread') === 'true';
    const items = [...(opened ? [] : [SUMMARY]), ...(only ? [] : [READ])];
    return { body: { ...NO_NOTICES, items, all: 2, unread: opened ? 0 : 1 } };
  };
  const open = (request: Asked) => {
    asked.push(new URL(request.url()).pathname);
    opened = true;
    return { body: { unread: 0 } };
  };
  return {
    asked,
    answers: answersFor(warned, {
      [LIST]: list,
      [`GET /v1/notices/${SELLER}~d1`]: () => ({ body: { ...NOTICE, ...(opened ? { openedAt: SUMMARY.at } : {}) } }),
      [`POST /v1/notices/${SELLER}~d1/read`]: open,
      [`POST /v1/sellers/${SELLER}/notices/read`]: open,
    }),
  };
}

describe('the notification centre', () => {
  test('a notice is found by the bell, opened by being shown, and told with how it arrived', async () => {
    const { asked, answers: all } = answers();
    const page = await openConsole({ path: '/seller', answers: all });
    await page.getByText('Unread notice').waitFor();
    await page.getByRole('link', { name: 'Notices, 1 unread' }).click();
    await page.getByRole('heading', { level: 1, name: 'Notices' }).waitFor();
    await page.getByText('Unread', { exact: true }).last().waitFor();
    await expectGoodLooks(page);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'A warning about late dispatch' }).waitFor();
    await page.getByText('Say that you have read it by 22 Mar 2026, 10:00').waitFor();
    await page.getByText('Winston Bailey: taken by their mail server on 13 Mar 2026, 10:00 (250)').waitFor();
    await page.getByText('Somebody who has left: came back on 13 Mar 2026, 10:00 (550 5.1.1)').waitFor();
    await expect.poll(() => asked).toEqual([`/v1/notices/${SELLER}~d1/read`]);
    await page.getByRole('link', { name: 'Notices', exact: true }).first().waitFor();
    await expectGoodLooks(page);
  });

  test('what is shown is in the address; nothing unread says so; mail that comes back stands above', async () => {
    const mail = { configured: true, bouncingSince: '2026-03-18T15:00:00Z' };
    const bouncing = { ...NO_NOTICES, missed: SUMMARY, mail };
    const page = await openConsole({ path: '/seller/notices', answers: answersFor(warned, { [LIST]: bouncing }) });
    await page.getByText('No notices yet').waitFor();
    await page.getByRole('button', { name: 'Unread' }).click();
    await page.waitForURL(/unread=true/);
    await page.getByText('You have read everything.').waitFor();
    await page.getByText('We cannot reach you by e-mail').waitFor();
    // What mail brought to nobody stands there too, and leads to itself.
    await page.getByText('Our mail about this did not arrive').waitFor();
    const told = page.getByText(
      'A warning about late dispatch. No time to answer ran against you until you came here.',
    );
    await told.waitFor();
    const read = page.getByRole('link', { name: 'Read it' });
    expect(await read.getAttribute('href')).toBe(`/seller/notices/${SELLER}~d1`);
    await expectGoodLooks(page);
    await page.goBack();
    await page.getByText('No notices yet').waitFor();
  });
});
