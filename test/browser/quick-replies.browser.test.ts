import { expect, test } from 'vitest';
import { quickReplies } from '../../src/service/threads/contract.ts';
import { expectEveryLook } from './every-look.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { warned } from './fixtures/seller-stories.ts';
import { openConsole, WIDTHS } from './page.ts';
import type { Answer, Asked } from './site.ts';

const SHIPPED = ['Thank you for your message.'];
const LONG = `Once more: ${'measure it flat, from seam to seam, '.repeat(12)}and look at the table of the listing.`;

/** A list as a service keeps it: screened, as long as it may be, and not what somebody else changed meanwhile. */
function keepReplies(own: readonly string[]) {
  let kept = { version: 3, own, shipped: SHIPPED };
  const put: (readonly string[])[] = [];
  return {
    put,
    /** A colleague changes it. */
    meanwhile(next: readonly string[]) {
      kept = { ...kept, version: kept.version + 1, own: next };
    },
    answers: {
      'GET /v1/quick-replies': () => ({ body: quickReplies.strict().parse(kept) }),
      'PUT /v1/quick-replies': (request: Asked): Answer => {
        const { version, own: next } = request.postDataJSON() as { version: number; own: string[] };
        if (version !== kept.version)
          return { status: 409, body: { type: '/problems/quick-replies-changed', title: 'changed', status: 409 } };
        const at = next.findIndex((words) => /\d{7}/.test(words));
        if (at >= 0) {
          const errors = [{ pointer: `/body/own/${at}`, detail: 'cannot be sent like this: take out a phone number' }];
          return { status: 400, body: { type: '/problems/invalid-request', title: 'no', status: 400, errors } };
        }
        put.push(next);
        kept = { ...kept, version: version + 1, own: next };
        return { body: kept };
      },
    },
  };
}

const opened = (replies: ReturnType<typeof keepReplies>, width?: number) =>
  openConsole({
    path: '/seller/quick-replies',
    answers: answersFor(warned, replies.answers),
    ...(width === undefined ? {} : { width }),
  });

test('a shop adds, changes, sorts and removes its quick replies by keyboard, and undoes what it did', async () => {
  const replies = keepReplies(['We pack it today.', LONG]);
  const page = await opened(replies);
  await page.getByRole('heading', { level: 1, name: 'Quick replies' }).waitFor();
  const items = page.getByRole('list', { name: 'Your quick replies, in the order in which they are offered' });
  const words = () => items.locator('.reply-words').allTextContents();
  await page.getByText('2 of 20').waitFor();
  await expectEveryLook(page, 'quick-replies');

  const field = page.getByLabel('Your words');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Write something first.').waitFor();
  await field.fill('We pack it today.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('It is in your list already.').waitFor();
  await field.fill('Call 8765550123');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Cannot be sent like this: take out a phone number.').waitFor();
  expect([await field.inputValue(), replies.put]).toEqual(['Call 8765550123', []]);
  // What is being written outlives a reload.
  await page.reload();
  await expect.poll(() => field.inputValue()).toBe('Call 8765550123');

  await page.getByRole('button', { name: 'Take it and change it: Thank you' }).press('Enter');
  await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.type(' It is on its way.');
  await page.getByRole('button', { name: 'Keep it' }).press('Enter');
  await page.getByText('3 of 20').waitFor();
  expect([await field.inputValue(), (await words())[2]]).toEqual(['', 'Thank you for your message. It is on its way.']);

  const up = page.getByRole('button', { name: 'Move up: Thank you for your message. It is on its way.' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await words())[1]).toContain('It is on its way.');
  await expect.poll(() => up.evaluate((each) => each === document.activeElement)).toBe(true);

  await page.getByRole('button', { name: 'Edit: We pack it today.' }).click();
  await page.getByLabel('The words').press('Escape');
  await page.getByRole('button', { name: 'Edit: We pack it today.' }).press('Enter');
  await page.getByLabel('The words').fill('We pack it tomorrow.');
  await page.getByRole('button', { name: 'Keep the change' }).click();
  await expect.poll(async () => (await words())[0]).toBe('We pack it tomorrow.');

  await page.getByRole('button', { name: 'Remove: We pack it tomorrow.' }).click();
  await page.getByText('2 of 20').waitFor();
  await page.locator('.toast', { hasText: 'Removed.' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByText('3 of 20').waitFor();
  expect((await words())[0]).toBe('We pack it tomorrow.');
});

test('what a colleague changed meanwhile is shown, and nothing of it is lost; a full list says so', async () => {
  const replies = keepReplies(['One', 'Two']);
  const page = await opened(replies, WIDTHS.phone);
  await page.getByText('2 of 20').waitFor();
  const full = Array.from({ length: 20 }, (_, index) => `Reply ${index + 1}`);
  replies.meanwhile(full);
  await page.getByRole('button', { name: 'Remove: One' }).click();
  await page.getByRole('alert').getByText('Somebody of your shop changed the list meanwhile.').waitFor();
  await page.getByText('You have 20, as many as there can be.').waitFor();
  expect(replies.put).toEqual([]);
  await page.getByRole('button', { name: 'Remove: Reply 20' }).click();
  await page.getByLabel('Your words').waitFor();
  expect(replies.put).toEqual([full.slice(0, 19)]);
});
