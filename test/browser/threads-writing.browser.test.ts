import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import {
  BUSY,
  CALL,
  CALL_MASKED,
  CONVERSATION,
  keepThread,
  openThread,
  PHONE_AT,
  type Sent,
  sentAs,
  THREAD,
} from './fixtures/threads.ts';
import { lookAt, openConsole, WIDTHS } from './page.ts';
import type { Answer } from './site.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Your message' });
const log = (page: Page) => page.getByRole('log', { name: 'Messages, the newest last' });
const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true });

describe('writing', () => {
  test('a phone number is told of before it goes out; sent masked all the same it is the same message', async () => {
    const bodies: { id: string; text: string; coached: boolean }[] = [];
    const answer = (body: (typeof bodies)[number]): Answer => {
      bodies.push(body);
      const told: Partial<Sent> = { verdict: 'mask', findings: [PHONE_AT], delivered: CALL_MASKED, read: [] };
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
        ? { body: { outcome: 'coached', verdict: 'hold', findings: [cash], delivered: null, read: [] } }
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
