import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FOUND_WORDS } from '../../src/words/files-api-en.ts';
import { PICTURES_TEXT, SHOWN_PICTURES, PICTURE_COACHING as TEXT } from '../../src/words/message-pictures-en.ts';
import { png, quarters } from '../files/pictures.ts';
import { expectGoodLooks } from './every-look.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { warned } from './fixtures/seller-stories.ts';
import { CONVERSATION, keepThread, messageOf, openThread, type SentBody, sentAs, THREAD } from './fixtures/threads.ts';
import { lookAt, openConsole, WIDTHS } from './page.ts';
import type { Asked } from './site.ts';

const PATH = `/v1/threads/${THREAD}/pictures`;
const idOf = (number: number) => `0192f1c0-0000-7000-8000-00000000020${number}`;
const READ = 'WhatsApp me: 876 555 0123';
const FOUND = {
  ...({ kind: 'phone', start: 13, end: 25, confidence: 0.99 } as const),
  in: { picture: idOf(1), part: 'text' as const },
};

/** A service that takes pictures: the second one is none. */
async function served() {
  const picture = await png(quarters(120, 80));
  const sent: SentBody[] = [];
  const removed: string[] = [];
  let uploads = 0;
  const theirs = messageOf(60, {
    ...{ text: '', sentAt: '2026-03-20T14:59:00Z', state: 'masked' },
    pictures: [
      { id: idOf(8), width: 120, height: 80, state: 'shown', description: 'The box as it came' },
      { id: idOf(9), width: 120, height: 80, state: 'withheld', description: '' },
    ],
  });
  const kept = keepThread({ ...CONVERSATION, messages: [...CONVERSATION.messages, theirs] }, (body) => {
    sent.push(body);
    if (body.pictures.some(({ id }) => id === idOf(1)))
      return {
        body: {
          ...{ outcome: 'coached', verdict: 'mask', findings: [FOUND], delivered: body.text },
          read: [{ picture: idOf(1), part: 'text', text: READ }],
        },
      };
    const pictures = body.pictures.map(({ id, description }) => ({
      ...{ id, description, width: 120, height: 80, state: 'shown' as const, reading: 'read' as const },
    }));
    return sentAs(body, { pictures });
  });
  const answers = {
    ...kept.answers,
    [`POST ${PATH}`]: () => {
      uploads += 1;
      if (uploads === 2)
        return {
          status: 415,
          body: { type: '/problems/no-picture', title: 'No picture', detail: FOUND_WORDS.zip, status: 415 },
        };
      return { status: 201, body: { id: idOf(uploads), bytes: picture.length, width: 120, height: 80 } };
    },
    [`GET ${PATH}/*`]: () => ({ picture }),
    [`DELETE ${PATH}/*`]: (request: Asked) => {
      removed.push(request.url().slice(-2));
      return { status: 204 };
    },
  };
  return { kept: { ...kept, answers }, sent, removed, picture };
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });

/** Files as they come from a desktop or a clipboard. */
function carried(page: Page, name: string, bytes: Buffer) {
  return page.evaluateHandle(
    ([called, given]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(given)], called, { type: 'image/png' }));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
}

test('pictures are chosen, dropped and pasted, refused with the cure, described, coached about, taken out, and shown where they stand', async () => {
  const { kept, sent, removed, picture } = await served();
  const page = await openThread(kept);
  page.setDefaultTimeout(8000);
  const log = page.getByRole('log');
  // Those of the other side: looked at, and nothing else.
  const theirs = log.getByRole('img', { name: 'The box as it came' });
  await expect.poll(() => theirs.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBe(120);
  expect(await theirs.evaluate((each) => [each.closest('a'), (each as HTMLElement).draggable])).toEqual([null, false]);
  const isOffered = await theirs.evaluate((each) =>
    each.parentElement?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  expect(isOffered).toBe(false);
  await log.getByText(SHOWN_PICTURES.withheld).waitFor();

  const send = page.getByRole('button', { name: 'Send', exact: true });
  expect(await send.isDisabled()).toBe(true);
  await page
    .getByLabel(PICTURES_TEXT.add)
    .setInputFiles([file('Number.png', picture), file('Box.png', Buffer.from('PK'))]);
  const drafts = page.getByRole('list', { name: PICTURES_TEXT.label });
  await drafts.getByRole('img', { name: /Number\.png/ }).waitFor();
  const refused = drafts.getByRole('alert').filter({ hasText: 'Box.png' });
  await refused.getByText(FOUND_WORDS.zip).waitFor();
  await expectGoodLooks(page);
  await lookAt(page, 'messages-pictures');
  await refused.getByRole('button', { name: PICTURES_TEXT.dismiss }).click();
  const composer = page.locator('.composer');
  await composer.dispatchEvent('drop', { dataTransfer: await carried(page, 'Street.png', picture) });
  await drafts.getByRole('img', { name: /Street\.png/ }).waitFor();
  await drafts.getByLabel(PICTURES_TEXT.describe).last().fill('The street');

  await send.click();
  const coaching = page.getByRole('region', { name: /^Not sent yet/ });
  await coaching.getByRole('heading', { name: TEXT.read.text }).waitFor();
  expect(await coaching.locator('mark').textContent()).toContain('876 555 0123');
  await coaching.getByText(TEXT.withheld).waitFor();
  await expectGoodLooks(page);
  await lookAt(page, 'messages-pictures-coaching');
  await coaching.getByRole('button', { name: TEXT.remove }).click();
  await drafts.getByRole('img', { name: /Number\.png/ }).waitFor({ state: 'detached' });
  expect(removed).toEqual(['01']);
  await coaching.getByText(TEXT.changed).waitFor();
  // What is kept in the tab stays over a reload.
  await page.reload();
  await drafts.getByRole('img', { name: /Street\.png/ }).waitFor();
  const field = page.getByRole('textbox', { name: 'Your message' });
  const pasted = await carried(page, 'Screen.png', picture);
  await field.evaluate(
    (each, data) =>
      each.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })),
    pasted,
  );
  await drafts.getByRole('img', { name: /Screen\.png/ }).waitFor();
  await send.click();
  await page.getByText('Your message was sent.').waitFor();
  await log.getByRole('img', { name: 'Your picture: The street' }).waitFor();
  expect(sent.map(({ text, pictures }) => [text, pictures])).toEqual([
    [
      '',
      [
        { id: idOf(1), description: '' },
        { id: idOf(3), description: 'The street' },
      ],
    ],
    [
      '',
      [
        { id: idOf(3), description: 'The street' },
        { id: idOf(4), description: '' },
      ],
    ],
  ]);
  expect(await drafts.count()).toBe(0);
});

test('on a phone a seventh picture is refused before it is sent', async () => {
  const { kept, picture } = await served();
  const answers = {
    ...kept.answers,
    [`POST ${PATH}`]: () => ({ status: 201, body: { id: idOf(5), bytes: 1, width: 120, height: 80 } }),
  };
  const page = await openConsole({
    path: `/seller/messages/${THREAD}`,
    answers: answersFor(warned, answers),
    width: WIDTHS.phone,
  });
  const files = Array.from({ length: 7 }, (_, number) => file(`P${number}.png`, picture));
  await page.getByLabel(PICTURES_TEXT.add).setInputFiles(files);
  await page.getByRole('alert').filter({ hasText: 'P6.png' }).getByText('6 pictures go with one message').waitFor();
  await lookAt(page, 'messages-pictures-phone');
});
