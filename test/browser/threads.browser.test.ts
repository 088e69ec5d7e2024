import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messageSent, thread, threadsPage } from '../../src/service/threads/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { warned } from './fixtures/seller-stories.ts';
import {
  CALL,
  CALL_MASKED,
  CONVERSATION,
  type KeptThread,
  keepThread,
  listed,
  messageOf,
  PHONE_AT,
  type Sent,
  SUMMARIES,
  sentAs,
  THREAD,
} from './fixtures/threads.ts';
import { lookAt, openConsole, WIDTHS } from './page.ts';
import type { Answer } from './site.ts';

const LIST = 'GET /v1/threads';
const BUSY = { status: 503, body: { type: '/problems/unavailable', title: 'not now', status: 503 } };

const field = (page: Page) => page.getByRole('textbox', { name: 'Your message' });
const log = (page: Page) => page.getByRole('log', { name: 'Messages, the newest last' });
const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true });
const openThread = (kept: KeptThread, width?: number) =>
  openConsole({
    path: `/seller/messages/${THREAD}`,
    answers: answersFor(warned, kept.answers),
    ...(width === undefined ? {} : { width }),
  });

test('what these tests answer is what the service answers', () => {
  expect(thread.safeParse(CONVERSATION).error).toBeUndefined();
  expect(threadsPage.safeParse({ items: SUMMARIES, next: null, unread: 1 }).error).toBeUndefined();
  expect(messageSent.safeParse(sentAs({ id: messageOf(1, {}).id, text: 'x' }).body).error).toBeUndefined();
});

describe('the conversations of a shop', () => {
  test('are found by the place with its count, narrowed in the address, and go on on a second page', async () => {
    const kept = keepThread(CONVERSATION, () => BUSY);
    const page = await openConsole({ path: '/seller', answers: answersFor(warned, kept.answers) });
    await page.getByRole('link', { name: 'Messages 1' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor();
    const items = page
      .getByRole('list', { name: 'Conversations, the one with the newest message first' })
      .locator('> li');
    await expect.poll(() => items.count()).toBe(3);
    await items.first().getByText('1 unread').waitFor();
    await items.first().getByText('The customer wrote').waitFor();
    await items.nth(1).getByText('waits for a person to look at it').waitFor();
    await items.nth(2).getByText('Blocked by the other side').waitFor();
    await expectGoodLooks(page);
    await lookAt(page, 'messages-list');
    await page.getByRole('button', { name: 'Show earlier conversations' }).click();
    await expect.poll(() => items.count()).toBe(4);
    await page.getByRole('button', { name: 'Unread', exact: true }).click();
    await page.waitForURL(/unread=true/);
    await expect.poll(() => items.count()).toBe(1);
    await page.goBack();
    await expect.poll(() => items.count()).toBe(4);
    await page.getByLabel('Order id').fill(THREAD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `Order ${THREAD}` }).waitFor();
  });

  test('say what would appear where there are none, and what failed where they cannot be had', async () => {
    const none = { items: [], next: null, unread: 0 };
    const page = await openConsole({
      ...{ path: '/seller/messages?unread=true', answers: answersFor(warned, { [LIST]: none }) },
    });
    await page.getByText('Nothing unread').waitFor();
    await page.getByRole('button', { name: 'Show all conversations' }).click();
    await page.getByText('No messages yet').waitFor();
    await expectGoodLooks(page);
    let fails = true;
    const answer = (request: Parameters<typeof listed>[0]) =>
      fails ? { status: 400, body: { type: '/problems/invalid-request', title: 'no', status: 400 } } : listed(request);
    const failing = await openConsole({ path: '/seller/messages', answers: answersFor(warned, { [LIST]: answer }) });
    const again = failing.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    fails = false;
    await again.click();
    await failing.getByText('The customer wrote').waitFor();
  });
});

describe('one conversation', () => {
  test('tells by day who said what and what became of it; what a customer wrote cannot be taken along', async () => {
    const kept = keepThread(CONVERSATION, () => BUSY);
    const page = await openThread(kept);
    await log(page)
      .getByRole('heading', { name: /Tuesday, 17 March 2026|Tuesday 17 March 2026/ })
      .waitFor();
    await log(page).getByText('Delroy Grant, your shop').waitFor();
    for (const state of ['Read', 'Delivered, with words masked', 'Waits for a person', 'Did not go out'])
      await log(page).getByText(state, { exact: true }).waitFor();
    await log(page).getByText(CALL_MASKED).waitFor();
    // The newest is in sight, so it was seen.
    await expect
      .poll(() => kept.asked)
      .toEqual([{ what: `PUT /v1/threads/${THREAD}/read`, body: { message: messageOf(7, {}).id } }]);
    await expectGoodLooks(page);
    await lookAt(page, 'messages-thread-dark', 'seen');
    await page.keyboard.press('Control+A');
    const marked = await page.evaluate(() => String(getSelection()));
    expect(marked).toContain('It goes to the carrier tomorrow morning.');
    expect(marked).not.toContain('Is it lost?');
    expect(marked).not.toContain('Ada');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Is it lost?').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.title()).not.toContain('Ada');
  });

  test('goes on live, says when the connection is lost and when it is back, and misses nothing', async () => {
    const kept = keepThread(CONVERSATION, () => BUSY);
    const page = await openThread(kept);
    await log(page).getByText('Is it lost?').waitFor();
    kept.tell('message', messageOf(8, { text: 'It is here now!', read: false }));
    await log(page).getByText('It is here now!').waitFor();
    await expect.poll(() => kept.asked.at(-1)?.body).toEqual({ message: messageOf(8, {}).id });
    kept.tell('message', messageOf(5, { own: true, state: 'delivered', text: 'A discount if you pay in cash.' }));
    await expect.poll(() => log(page).getByText('Waits for a person').count()).toBe(0);
    kept.tell('read', { by: 'customer', message: messageOf(6, {}).id, at: '2026-03-20T15:00:00Z' });
    await log(page).getByText('Read, with words masked').waitFor();
    kept.cut();
    await page.getByText('The connection is lost').waitFor();
    await expectGoodLooks(page);
    kept.mend();
    await page.getByText('Connected again. What came meanwhile is here.').waitFor();
    kept.tell('message', messageOf(9, { text: 'Thank you.', read: false }));
    await log(page).getByText('Thank you.').waitFor();
  });

  test('has earlier messages on demand, and is left as it was looked at', async () => {
    const many = Array.from({ length: 12 }, (_, index) => messageOf(10 + index, { text: `Line ${index}\nand more` }));
    const latest = { ...CONVERSATION, messages: many, older: 'before' };
    const kept = keepThread(latest, () => BUSY);
    const page = await openConsole({
      path: `/seller/messages/${THREAD}`,
      answers: answersFor(warned, {
        ...kept.answers,
        [`GET /v1/threads/${THREAD}`]: (request) =>
          new URL(request.url()).searchParams.has('cursor') ? { body: CONVERSATION } : { body: latest },
      }),
    });
    await log(page).getByText('Line 11').waitFor();
    const scrolled = () => log(page).evaluate((each) => each.scrollHeight - each.scrollTop);
    await log(page).evaluate((each) => each.scrollTo(0, 0));
    const before = await scrolled();
    await page.getByRole('button', { name: 'Show earlier messages' }).click();
    await log(page).getByText('When does my parcel leave?').waitFor();
    expect(Math.abs((await scrolled()) - before)).toBeLessThan(60);
    // Whoever reads above is not pulled down by what comes in.
    await log(page).evaluate((each) => each.scrollTo(0, 0));
    kept.tell('message', messageOf(40, { text: 'Something new', read: false }));
    await page.getByRole('button', { name: 'To the newest message' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'To the newest message' }).count()).toBe(0);
  });

  test('is muted with a way back, blocked after saying what follows, and a message reported with a reason', async () => {
    const kept = keepThread(CONVERSATION, () => BUSY);
    const page = await openThread(kept);
    await page.getByRole('button', { name: 'Mute' }).click();
    await page.getByText('Muted. New messages still arrive here').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Mute', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Report the message of 19 Mar 2026, 10:07' }).click();
    await page.getByRole('button', { name: 'Report it' }).click();
    await page.getByText('Choose what is wrong with it.').waitFor();
    await page.getByLabel('It threatens').check();
    await expectGoodLooks(page);
    await page.getByRole('button', { name: 'Report it' }).click();
    await log(page).getByText('Reported', { exact: true }).waitFor();
    expect(kept.asked.at(-1)).toEqual({
      what: `POST /v1/threads/${THREAD}/messages/${messageOf(7, {}).id}/reports`,
      body: { reason: 'threat' },
    });
    await page.getByRole('button', { name: 'Block', exact: true }).click();
    await page.getByText('You can undo it here at any time.').waitFor();
    await page.getByRole('button', { name: 'Block it' }).click();
    await page.getByText('You have blocked this conversation').waitFor();
    expect(await field(page).count()).toBe(0);
    await expectGoodLooks(page);
    await page.getByRole('button', { name: 'Unblock' }).last().click();
    await field(page).waitFor();
  });
});

describe('writing', () => {
  test('a phone number is told of before it goes out; sent masked all the same it is the same message', async () => {
    const bodies: { id: string; text: string; coached: boolean }[] = [];
    const answer = (body: (typeof bodies)[number]): Answer => {
      bodies.push(body);
      const told: Partial<Sent> = { verdict: 'mask', findings: [PHONE_AT], delivered: CALL_MASKED };
      if (!body.coached) return { body: { outcome: 'coached', ...told } };
      return sentAs(body, { state: 'masked', delivered: CALL_MASKED, findings: [PHONE_AT] }, told);
    };
    const page = await openThread(keepThread(CONVERSATION, answer));
    await field(page).fill(CALL);
    await page.keyboard.press('Enter');
    const coaching = page.getByRole('region', { name: 'Not sent yet: please look at one place in your message' });
    await coaching.waitFor();
    expect(await coaching.getByRole('heading', { level: 2 }).evaluate((each) => each === document.activeElement)).toBe(
      true,
    );
    expect(await coaching.locator('mark').textContent()).toContain('876 555 0123');
    await coaching.getByText('A phone number', { exact: true }).waitFor();
    await coaching.getByText('Please reply here').waitFor();
    await coaching.getByText(CALL_MASKED).waitFor();
    await expectGoodLooks(page);
    await lookAt(page, 'messages-coaching-dark');
    await coaching.getByRole('button', { name: 'Change the words' }).click();
    const chosen = await field(page).evaluate((each) => {
      const { selectionStart, selectionEnd, value } = each as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(chosen).toBe('876 555 0123');
    // The same words again lead back to what was said of them.
    await page.keyboard.press('Enter');
    await expect.poll(() => coaching.locator(':focus').count()).toBe(1);
    await coaching.getByRole('button', { name: 'Send it masked' }).click();
    await page.getByText('Your message was sent, with words masked.').waitFor();
    expect(await coaching.count()).toBe(0);
    expect(await field(page).inputValue()).toBe('');
    expect(bodies.map(({ text, coached }) => [text, coached])).toEqual([
      [CALL, false],
      [CALL, true],
    ]);
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
  });

  test('what would wait for a person says so, and changed words are looked at anew', async () => {
    const cash = { kind: 'off_platform_payment', start: 14, end: 29, confidence: 0.9 } as const;
    const bodies: { id: string; text: string }[] = [];
    const kept = keepThread(CONVERSATION, (body) => {
      bodies.push(body);
      return bodies.length === 1
        ? { body: { outcome: 'coached', verdict: 'hold', findings: [cash], delivered: null } }
        : sentAs(body);
    });
    const page = await openThread(kept, WIDTHS.phone);
    await field(page).fill('A discount if you pay in cash.');
    await send(page).click();
    await page.getByText('Nothing, until a person has looked at it.').waitFor();
    await page.getByRole('button', { name: 'Send it for review' }).waitFor();
    await lookAt(page, 'messages-coaching-phone');
    await field(page).fill('A discount on the order page.');
    await page.getByText('You have changed the words.').waitFor();
    expect(await page.getByRole('button', { name: 'Send it for review' }).count()).toBe(0);
    await send(page).dblclick();
    await page.getByText('Your message was sent.').waitFor();
    expect(bodies).toHaveLength(2);
    expect(bodies[0]?.id).not.toBe(bodies[1]?.id);
  });

  test('what fails loses nothing: the words stay, also over a reload, and are sent once', async () => {
    const bodies: { id: string; text: string }[] = [];
    let fails = true;
    const kept = keepThread(CONVERSATION, (body) => {
      bodies.push(body);
      return fails ? BUSY : sentAs(body);
    });
    const page = await openThread(kept);
    await page.getByText('Quick replies').click();
    await page.getByRole('button', { name: 'We pack it today.' }).click();
    expect(await field(page).inputValue()).toBe('We pack it today.');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Marcia');
    await page.keyboard.press('Enter');
    await page.getByText('Your message was not sent').waitFor();
    await expectGoodLooks(page);
    await page.reload();
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('We pack it today.\nMarcia');
    fails = false;
    await send(page).click();
    await page.getByText('Your message was sent.').waitFor();
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('draft')))).toEqual([]);
    await field(page).fill('x'.repeat(4001));
    await page.getByText('Too long by 1 characters').waitFor();
    expect(await send(page).isDisabled()).toBe(true);
  });
});

describe('a customer', () => {
  const ME = {
    ...{ kind: 'customer', id: 'C-9', permissions: { 'own-data.read': 'self' } },
    ...{ signedInUntil: '2026-03-20T16:00:00Z', provenUntil: '2026-03-20T15:10:00Z' },
  };
  const { customer: _customer, ...conversation } = CONVERSATION;
  const theirs = {
    ...conversation,
    side: 'customer' as const,
    messages: CONVERSATION.messages
      .filter(({ own, state }) => !own || state === 'delivered' || state === 'masked')
      .map(({ by: _by, findings: _findings, delivered, ...each }) => ({
        ...{ ...each, own: !each.own, findings: [] },
        text: each.own ? (delivered ?? each.text) : each.text,
      })),
  };

  test('reads what the shop wrote with words masked, opens a closed conversation by writing, and learns what ended one', async () => {
    const sent: string[] = [];
    const closed = { ...theirs, state: 'closed' as const, closesAt: undefined };
    const kept = keepThread(closed, (body) => {
      sent.push(body.text);
      return sentAs(body, { sender: 'customer' });
    });
    const over = { ...closed, id: 'O-1001', order: 'O-1001', state: 'over', messages: [], others: [] };
    const page = await openConsole({
      path: '/customer/messages',
      answers: {
        ...kept.answers,
        'GET /v1/me': ME,
        'GET /v1/threads/O-1001': {
          ...over,
          writable: { allowed: false, why: 'over', reason: 'Its time is over since 3 March 2026.' },
        },
        'GET /v1/threads/O-1001/live': () => ({ stream: () => {} }),
      },
    });
    await page.getByText('Shop S-17, order O-1040, return R-7').waitFor();
    await page.getByRole('link', { name: 'Messages 1 unread' }).waitFor();
    await expectGoodLooks(page);
    await page.getByRole('link', { name: new RegExp(`order ${THREAD}`) }).click();
    await log(page).getByText(CALL_MASKED).waitFor();
    expect(await log(page).getByText('Delroy').count()).toBe(0);
    expect(await log(page).getByText('876').count()).toBe(0);
    await page.getByText('Writing opens this conversation again.').waitFor();
    await expectGoodLooks(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme: 'light' });
    await lookAt(page, 'messages-customer-phone', 'seen');
    // One's own words and the shop's can be taken along: they are told to the customer.
    await log(page).press('Control+A');
    expect(await page.evaluate(() => String(getSelection()))).toContain('carrier tomorrow');
    await field(page).fill('It is still not here.');
    await send(page).click();
    await expect.poll(() => sent).toEqual(['It is still not here.']);
    await page.goto('/customer/messages/O-1001');
    await page.getByText('Its time is over since 3 March 2026.').waitFor();
    expect(await field(page).count()).toBe(0);
    await expectGoodLooks(page);
  });
});
