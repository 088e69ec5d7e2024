import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Role } from '../../src/rulebook/accounts/actor.ts';
import {
  type takeover,
  takeoverConfirmation,
  takeoverConfirmed,
  takeoverPreview,
  takeoverSpan,
  takeovers,
} from '../../src/service/takeovers/contract.ts';
import { expectGoodLooks } from './every-look.ts';
import { staffAnswers } from './fixtures/staff-answers.ts';
import { openConsole } from './page.ts';
import type { Asked } from './site.ts';

describe('contexts', () => {
  test('are drawn, listed, and shown by state as the address says', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers() });
    const table = page.getByRole('table', { name: 'All contexts' });
    await table.getByText('132 lapses of 41 sellers').waitFor();
    await page.getByRole('figure').waitFor();
    await page.getByLabel('State').selectOption('current');
    await expect.poll(() => table.locator('tbody tr').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('state')).toBe('current');
    await page.getByLabel('State').selectOption('upcoming');
    await page.getByText('No context is in this state').waitFor();
    await page.goBack();
    await expect.poll(() => table.locator('tbody tr').count()).toBe(1);
  });

  test('none yet: it says what will appear', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers({ contexts: [] }) });
    await page.getByText('No context declared yet').waitFor();
  });

  test('are withdrawn only after saying what stays', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers() });
    await page.getByRole('button', { name: 'Withdraw…' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('An excuse once given stays.').waitFor();
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Withdraw…' }).first().click();
    await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByText('Context withdrawn. Its excuses for 132 lapses of 41 sellers stay.').waitFor();
    await page.getByLabel('State').selectOption('withdrawn');
    await expect.poll(() => page.getByRole('table').locator('tbody tr').count()).toBe(2);
  });

  test('are read by others than staff, who declare nothing; who may not read them has no place for them', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers({ role: 'policy-editor' }) });
    await page.getByRole('table', { name: 'All contexts' }).waitFor();
    expect(await page.getByRole('link', { name: /a context/ }).count()).toBe(0);
    const other = await openConsole({
      path: '/staff/sellers',
      answers: staffAnswers({ role: 'data-protection-officer' }),
    });
    await other.getByRole('table').waitFor();
    expect(await other.getByRole('link', { name: 'Contexts' }).count()).toBe(0);
  });
});

describe('declaring', () => {
  test('with the keyboard: fill in, preview, understand, declare', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers() });
    await page.getByRole('heading', { level: 1, name: 'Contexts' }).waitFor();
    await page.keyboard.press('d');
    const heading = page.getByRole('heading', { level: 1, name: 'Declare a context' });
    await expect.poll(() => heading.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Last 3 days' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('From').inputValue()).toBe('2026-09-12T00:00');
    await page.getByText('12 Sept 2026, 05:00 UTC').waitFor();
    await page.getByLabel('Regions').focus();
    await page.keyboard.type('Portland');
    await page.keyboard.press('Enter');
    await page.keyboard.type('St. Mary,');
    await page.getByRole('button', { name: 'Take out St. Mary' }).waitFor();
    await page.keyboard.press('Backspace');
    await page.getByRole('button', { name: 'Preview' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Excuses 132 lapses of 41 sellers; undoes 3 warnings.').waitFor();
    await page.getByText('S-17/1').first().waitFor();
    await page.getByRole('button', { name: 'Declare…' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('An excuse once given stays').waitFor();
    const declare = dialog.getByRole('button', { name: 'Declare it' });
    expect(await declare.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await declare.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Contexts' }).waitFor();
    await page.getByText('Portland: it excuses 132 lapses of 41 sellers.').first().waitFor();
    expect(await page.getByRole('table', { name: 'All contexts' }).locator('tbody tr').count()).toBe(9);
  });

  test('says what is missing where it is missing, and goes there', async () => {
    const page = await openConsole({ path: '/staff/contexts/declare', answers: staffAnswers() });
    await page.getByRole('checkbox', { name: /Hand-over/ }).uncheck();
    await page.getByRole('checkbox', { name: /Delivery/ }).uncheck();
    await page.getByLabel('Countries').fill('Jamaica');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('Choose when it began').waitFor();
    await page.getByText('Tick at least one').waitFor();
    await page.getByText('by their code of two capitals').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('declaration-from');
    await page.getByLabel('From').fill('2026-09-14T10:00');
    await expect.poll(() => page.getByText('Choose when it began').count()).toBe(0);
    await page.getByLabel('To', { exact: true }).fill('2026-09-13T10:00');
    await page.getByText('The end lies before the beginning').waitFor();
  });

  test('a changed form asks for a new preview; what is filled in survives a reload and a look at a seller', async () => {
    const page = await openConsole({ path: '/staff/contexts/declare', answers: staffAnswers() });
    await page.getByRole('button', { name: 'Yesterday' }).click();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('Excuses 132 lapses').waitFor();
    await page.getByLabel('Carriers').fill('Island Couriers');
    await page.keyboard.press('Enter');
    await page.getByText('Preview again before you declare').waitFor();
    expect(await page.getByRole('button', { name: 'Declare…' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Preview again' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Declare…' }).isEnabled()).toBe(true);
    await page.getByRole('table').getByRole('link', { name: 'S-20', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'S-20' }).waitFor();
    await page.goBack();
    await page.getByText('Excuses 132 lapses').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Take out Island Couriers' }).waitFor();
    expect(await page.getByLabel('From').inputValue()).toBe('2026-09-13T00:00');
  });

  test('that is refused loses nothing', async () => {
    const refusal = {
      status: 400,
      body: {
        type: '/problems/invalid-request',
        title: 'invalid',
        errors: [{ pointer: '/body/to', detail: 'lies before from' }],
      },
    };
    const answers = { ...staffAnswers(), 'POST /v1/contexts': () => refusal };
    const page = await openConsole({ path: '/staff/contexts/declare', answers });
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Declare…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Declare it' }).click();
    await dialog
      .getByText('Nothing was declared. What you filled in is still here. Invalid. To lies before from.')
      .waitFor();
    await dialog.getByRole('button', { name: 'Go back' }).click();
    expect(await page.getByLabel('From').inputValue()).toBe('2026-09-14T00:00');
  });

  test('is for leads; an agent previews and sends the link', async () => {
    const page = await openConsole({ path: '/staff/contexts', answers: staffAnswers({ role: 'staff-agent' }) });
    await page.getByText('Staff leads declare and withdraw contexts').waitFor();
    expect(await page.getByRole('button', { name: 'Withdraw…' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Preview a context' }).click();
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('Excuses 132 lapses').waitFor();
    expect(await page.getByRole('button', { name: 'Declare…' }).count()).toBe(0);
    await page.getByText('from=2026-09-14T00%3A00').waitFor();
  });
});

const SPAN = { from: '2026-09-12T13:00:00Z', to: '2026-09-13T10:30:00Z' };
const WHY_TAKEN = 'The owner called: sign-ins from abroad since Saturday';

/** One seller whose account was taken over, in memory; every answer is checked against its contract. */
function takenOver({ role = 'staff-lead' as Role, refusedOnce = false }) {
  const sent: unknown[] = [];
  let [items, refuses] = [[] as z.input<typeof takeover>[], refusedOnce];
  const line = { at: SPAN.to, seller: 'S-18', decision: 'action.withdrawn', action: 'S-18/3', category: 'shipping' };
  const withdrawn = { ...line, violation: 'late_dispatch', because: [], policy: 'kingston-express@1', why: 'excused' };
  const answers = {
    ...staffAnswers({ role }),
    'GET /v1/sellers/S-18/takeovers': () => ({ body: takeovers.parse({ items }) }),
    'POST /v1/sellers/S-18/takeovers/preview': (request: Asked) => {
      const { breaches } = takeoverSpan.parse(request.postDataJSON());
      const breach = { event: 'mails', violation: 'customer_data_marketing', action: 'S-18/4', at: SPAN.to };
      const isCleared = breaches.includes('mails');
      const told = { lapses: 3, decisions: [withdrawn], undone: [], breaches: [{ ...breach, cleared: isCleared }] };
      const rung = { before: 'warned' as const, after: isCleared ? ('good' as const) : ('warned' as const) };
      return { body: takeoverPreview.parse({ ...told, rung }) };
    },
    'POST /v1/sellers/S-18/takeovers': (request: Asked) => {
      const { reason, ...span } = takeoverConfirmation.parse(request.postDataJSON());
      sent.push({ ...span, reason });
      if (refuses) {
        refuses = false;
        const detail = 'A takeover that covers all of this was confirmed on Sunday';
        return { status: 409, body: { type: '/problems/takeover-known', title: 'Confirmed', status: 409, detail } };
      }
      const confirmed = { id: 'T-1', ...span, confirmedAt: SPAN.to, by: { id: 'p-1', name: 'Grace Campbell' }, reason };
      items = [confirmed];
      const body = takeoverConfirmed.parse({ takeover: confirmed, decisions: [withdrawn], sessionsEnded: 2 });
      return { status: 201, body };
    },
  };
  return { sent, answers };
}

describe('an account that was taken over', () => {
  test('is confirmed after looking at what it undoes; what was written stays when it is refused', async () => {
    const { sent, answers } = takenOver({ refusedOnce: true });
    const page = await openConsole({ path: '/staff/sellers/S-18', answers });
    await page.getByRole('link', { name: 'Account taken over?' }).click();
    await page.getByText('No takeover of this account was confirmed.').waitFor();
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect.poll(() => page.getByText('Give a day and a time').count()).toBe(2);
    await page.getByLabel('First act of the intruder').fill('2026-09-12T08:00');
    await page.getByLabel('Back in the seller’s hands').fill('2026-09-13T05:30');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('Excuses 3 lapses.').waitFor();
    await page.getByRole('checkbox', { name: /S-18\/4/ }).check();
    await page.getByRole('row', { name: /Warned/ }).waitFor();
    const confirm = page.getByRole('button', { name: 'Confirm…' });
    expect(await confirm.isDisabled()).toBe(true);
    await page.getByLabel('How do you know?').fill(WHY_TAKEN);
    await expectGoodLooks(page);
    const send = async () => {
      await confirm.click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Everybody of this seller is signed out').waitFor();
      await dialog.getByRole('button', { name: 'Confirm the takeover' }).click();
    };
    await send();
    await page.getByText('A takeover that covers all of this was confirmed').waitFor();
    expect(await page.getByLabel('How do you know?').inputValue()).toBe(WHY_TAKEN);
    await send();
    await page.getByText('2 sign-ins were ended').waitFor();
    await page.getByRole('table', { name: 'Confirmed before' }).getByText(WHY_TAKEN).waitFor();
    const instants = { from: '2026-09-12T13:00:00.000Z', to: '2026-09-13T10:30:00.000Z' };
    expect(sent).toEqual(Array(2).fill({ ...instants, breaches: ['mails'], reason: WHY_TAKEN }));
  });

  test('agents look at what it would undo, and leave it to a lead', async () => {
    const { answers } = takenOver({ role: 'staff-agent' });
    const page = await openConsole({ path: '/staff/sellers/S-18/takeovers', answers });
    await page.getByText('only a staff lead can confirm').waitFor();
    expect(await page.getByRole('button', { name: 'Confirm…' }).count()).toBe(0);
  });
});
