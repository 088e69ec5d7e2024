import { describe, expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { SECRET, webhookAnswers, webhookOf } from './fixtures/staff-webhooks.ts';
import { openConsole } from './page.ts';

/** Each look is read by axe, which takes some seconds. */
const PATIENT = { timeout: 60_000 };

const open = (path: string, answers = webhookAnswers()) => openConsole({ path: `/staff/webhooks${path}`, answers });

describe('the list', () => {
  test('says of each how it does, and looks good in every width', PATIENT, async () => {
    const page = await open('');
    const table = page.getByRole('table', { name: 'All webhooks' });
    const rows = table.locator('tbody tr');
    await rows.nth(3).waitFor();
    const told = await rows.allTextContents();
    for (const [index, words] of ['99.9 % of 1,204', 'Failing', 'nothing sent', 'Disabled'].entries())
      expect(told[index]).toContain(words);
    await expectGoodLooks(page);
  });

  test(
    'none yet: it says what will appear; with the keyboard one is added, and its secret shown once',
    PATIENT,
    async () => {
      const page = await open('', webhookAnswers({ webhooks: [] }));
      await page.getByText('No webhook yet').waitFor();
      await page.keyboard.press('a');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('heading', { name: 'Add a webhook' }).waitFor();
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await dialog.getByText('Give the address of the program').waitFor();
      await dialog.getByLabel('Address').fill('http://shop.example/hooks');
      for (const topic of await dialog.getByRole('checkbox').all()) await topic.uncheck();
      await page.keyboard.press('Enter');
      await dialog.getByText('Tick at least one').waitFor();
      await dialog.getByRole('checkbox', { name: /Standings/ }).check();
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      // Refused: what is filled in stays.
      await dialog.getByText('must begin with https://').waitFor();
      expect(await dialog.getByLabel('Address').inputValue()).toBe('http://shop.example/hooks');
      await dialog.getByLabel('Address').fill('https://shop.example/hooks');
      await dialog.getByLabel('Address').press('Enter');
      await dialog.getByText(SECRET).waitFor();
      await dialog.getByRole('button', { name: 'Copy: Signing secret' }).waitFor();
      await expectGoodLooks(page);
      await dialog.getByRole('button', { name: 'I have put it away' }).click();
      await page.getByRole('heading', { level: 1, name: 'shop.example' }).waitFor();
      expect(await page.getByText(SECRET).count()).toBe(0);
    },
  );
});

describe('one webhook', () => {
  test('its messages by state, page by page, as the address says; each with its attempts', PATIENT, async () => {
    const page = await open('/w-1');
    const rows = page.getByRole('table', { name: 'Messages' }).locator('tbody tr');
    await rows.nth(49).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await rows.getByRole('link', { name: 'S-50', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('cursor')).toBe('after-50');
    await page.getByLabel('Show').selectOption('dead');
    await rows.getByText('Given up').nth(29).waitFor();
    const search = new URL(page.url()).searchParams;
    expect([search.get('state'), search.get('cursor')]).toEqual(['dead', null]);
    await rows.first().getByRole('link', { name: 'action.suspension.applied' }).click();
    const log = page.getByRole('dialog');
    await log.getByText('Refused (503)').waitFor();
    expect(await log.getByText('No answer within 10 seconds').count()).toBe(3);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).searchParams.get('open')).toBeNull();
    await page.goBack();
    await log.getByText('Refused (503)').waitFor();
  });

  test('several are sent again by ticking them, and all that were given up after a question', async () => {
    const page = await open('/w-4?state=dead', webhookAnswers({ webhooks: [webhookOf({ id: 'w-4', dead: 61 })] }));
    await page.getByLabel('Send again: action.suspension.applied about S-3', { exact: true }).check();
    await page.getByLabel('Send again: action.suspension.applied about S-7', { exact: true }).check();
    await page.getByRole('button', { name: 'Send 2 again' }).click();
    await page.getByText('2 messages are on the way again').waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Send again what was given up…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Given up since').selectOption('day');
    await dialog.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('61 messages are on the way again').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Send again what was given up…' }).count()).toBe(0);
  });

  test('is tested, paused, resumed, given a new secret and deleted after a question', async () => {
    const page = await open('/w-1', webhookAnswers({ deliveries: [] }));
    await page.getByText('No message yet').waitFor();
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByText('A test is on its way').waitFor();
    await page.getByText('not sent yet').waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Messages wait, up to 30 days').waitFor();
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.getByRole('button', { name: 'New secret…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('For 24 hours messages are signed with both').waitFor();
    await dialog.getByLabel('The old secret has leaked').check();
    await dialog.getByRole('button', { name: 'Make a new secret' }).click();
    await dialog.getByText('The old secret signs nothing any more').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Delete…' }).click();
    await dialog.getByText('gone for good').waitFor();
    await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Webhooks' }).waitFor();
    await expect.poll(() => page.getByRole('table').locator('tbody tr').count()).toBe(3);
  });

  test('changed by somebody else meanwhile is not overwritten', async () => {
    // What the page has read is older than what there is now.
    const old = webhookOf({ id: 'w-1', version: 0 });
    const page = await open('/w-1', { ...webhookAnswers(), 'GET /v1/webhooks/w-1': old });
    await page.getByRole('button', { name: 'Change' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What it is for').fill('Mine');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Nothing was changed. What you filled in is still here. Load it again').waitFor();
    expect(await dialog.getByLabel('What it is for').inputValue()).toBe('Mine');
  });

  test('that was disabled says why and what to do; one that is gone says so', PATIENT, async () => {
    const page = await open('/w-4');
    await page.getByText('Nothing could be delivered for five days').waitFor();
    await page.getByText('Mend the other end').waitFor();
    await expectGoodLooks(page);
    const gone = await open('/w-9');
    await gone.getByRole('heading', { level: 1, name: 'There is no such webhook' }).waitFor();
  });
});

test('who may not look after webhooks has no place for them', async () => {
  const refusal = { status: 403, body: { type: '/problems/not-permitted', title: 'not permitted' } };
  const page = await open('', { ...staffAnswers({ role: 'staff-lead' }), 'GET /v1/webhooks': () => refusal });
  await page.getByText('Your role does not include this').waitFor();
  expect(await page.getByRole('link', { name: 'Webhooks' }).count()).toBe(0);
});
