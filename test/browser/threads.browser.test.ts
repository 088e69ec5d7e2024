import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messageSent, thread, threadsPage } from '../../src/service/threads/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { WARNING, warned } from './fixtures/seller-stories.ts';
import {
  BUSY,
  CALL_MASKED,
  CONVERSATION,
  keepThread,
  listed,
  messageOf,
  openThread,
  SUMMARIES,
  sentAs,
  THREAD,
} from './fixtures/threads.ts';
import { lookAt, openConsole } from './page.ts';

const LIST = 'GET /v1/threads';
const field = (page: Page) => page.getByRole('textbox', { name: 'Your message' });
const log = (page: Page) => page.getByRole('log', { name: 'Messages, the newest last' });
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
    await page.waitForURL(/show=unread/);
    await expect.poll(() => items.count()).toBe(1);
    await page.goBack();
    await expect.poll(() => items.count()).toBe(4);
    await page.getByLabel('Order id').fill(THREAD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: `Order ${THREAD}` }).waitFor();
  });

  test('of a shop whose messages are limited say first what still works, then what not, since when, until when, and how to appeal', async () => {
    const summary = {
      ...{ ...WARNING, action: 'S-17/2', kind: 'restriction', category: 'customer_data', feature: 'messaging' },
      ...{ violation: 'off_platform_contact', since: '2026-03-18T15:00:00Z', until: '2026-03-25T15:00:00Z' },
      ...{ appealBy: '2026-09-18T15:00:00Z', status: 'live' },
    };
    const { capabilities } = warned;
    const features = { ...capabilities.features, messaging: { allowed: false, action: 'S-17/2' } };
    const page = await openConsole({
      path: '/seller/messages',
      answers: answersFor(
        { ...warned, capabilities: { ...capabilities, features } },
        { [LIST]: listed, 'GET /v1/actions/S-17~2': { summary, ended: false } },
      ),
    });
    const notice = page.locator('.notice', { hasText: 'You can read and answer' });
    await notice.getByText('Since 18 Mar 2026').waitFor();
    await notice.getByText('where a customer wrote last you answer as always').waitFor();
    await notice.getByText(/25 Mar(ch)? 2026/).waitFor();
    await notice.getByRole('link', { name: 'Appeal it' }).waitFor();
    await expectGoodLooks(page);
    await lookAt(page, 'messages-limited');
    await notice.getByRole('link', { name: 'What it rests on, and what to do' }).click();
    await page.waitForURL(/actions\/S-17~2/);
  });

  test('say what would appear where there are none, and what failed where they cannot be had', async () => {
    const none = { items: [], next: null, unread: 0 };
    const page = await openConsole({
      ...{ path: '/seller/messages?show=unread', answers: answersFor(warned, { [LIST]: none }) },
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

  test('leads to the dispute that it is about, which is not called by an id that only machines know', async () => {
    const id = 'dispute-3f002fd9-1d5c-48c3-bf61-c99d63da7644';
    const page = await openThread(keepThread({ ...CONVERSATION, about: { kind: 'dispute', id } }, () => BUSY));
    await page.getByRole('heading', { level: 1, name: `Order ${THREAD}, dispute`, exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'To the order' }).getAttribute('href')).toBe(
      `/seller/orders/${THREAD}`,
    );
    expect(await page.getByRole('link', { name: 'To the dispute' }).getAttribute('href')).toBe(
      `/seller/disputes/${id}`,
    );
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
    await page.getByRole('button', { name: 'Unblock' }).last().click();
    await field(page).waitFor();
  });
});
