import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import * as actions from './fixtures/seller-actions.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { good, SELLER, type Story, warned, watched } from './fixtures/seller-stories.ts';
import { timelineFor } from './fixtures/seller-timeline.ts';
import { lookAt, openConsole } from './page.ts';

const { warning, liftedRestriction, suspension, takenBack } = actions;

function openMetric(metric: string, story: Story): Promise<Page> {
  return openConsole({ path: `/seller/metrics/${metric}`, answers: answersFor(story) });
}

function openAction(detail: actions.ActionFixture): Promise<Page> {
  const path = detail.summary.action.replace('/', '~');
  const answers = answersFor(warned, { [`GET /v1/actions/${path}`]: detail });
  return openConsole({ path: `/seller/actions/${path}`, answers });
}

function openTimeline(query = ''): Promise<Page> {
  const answers = answersFor(warned, {
    [`GET /v1/sellers/${SELLER}/timeline`]: (request) => ({ body: timelineFor(request.url()) }),
  });
  return openConsole({ path: `/seller/timeline${query}`, answers });
}

describe('the page of a metric', () => {
  test('tells each lapse with what it adds and when it leaves', async () => {
    const page = await openMetric('improper_status', watched);
    await page
      .getByText(
        'You marked order O-52 as delivered. By 11 Mar 2026, 10:00 no delivery scan had come from the carrier.',
      )
      .waitFor();
    await page
      .getByText('It fills the gauge by 32 % and leaves it by itself on 7 Sept 2026, 10:00 (in 5 months).')
      .waitFor();
    await page.getByText('As long as fewer than 5.8 % of statuses you gave go wrong').waitFor();
    await page.getByText('Table', { exact: true }).click();
    await page.getByRole('table').waitFor();
    await expectGoodLooks(page);
  });

  test('says that nothing counts where nothing does', async () => {
    const page = await openMetric('early_refund', good);
    await page.getByText('Nothing counts against you here.').waitFor();
    await expectGoodLooks(page);
  });

  test('leads home from a name that is none', async () => {
    const page = await openMetric('lateness', good);
    await page.getByRole('heading', { name: 'There is no such metric' }).waitFor();
    await page.getByRole('link', { name: 'Account health' }).last().click();
    await page.getByText('You are in good standing').waitFor();
  });
});

describe('the page of an action', () => {
  test('a warning: the story, what was asked, and what was left out by the names sellers know', async () => {
    const page = await openAction(warning);
    await page.getByText('It stood at 113 % of its level, with four lapses.').waitFor();
    const leftOut = page
      .getByText('Left out, because it was beyond your control')
      .locator('xpath=following-sibling::p[1]');
    expect(await leftOut.textContent()).toBe('O-21');
    const rule = page.getByRole('link', { name: 'The rule in the guide' });
    expect(await rule.getAttribute('href')).toBe('/guide/measured#late_dispatch');
    expect(await page.getByRole('link', { name: /seller guide/ }).getAttribute('href')).toBe('/guide');
    await expectGoodLooks(page);
  });

  test('prints without what only a screen needs', async () => {
    const page = await openAction(warning);
    await page.getByRole('heading', { name: 'What to do now' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    await lookAt(page, 'seller-action-paper');
  });

  test('one that has ended: no more to do, and every decision with its reason', async () => {
    const page = await openAction(liftedRestriction);
    await page.getByText('Lifted on 10 Feb 2026, 10:00 (last month); it began on 19 Jan 2026, 10:00').waitFor();
    await page.getByText('Was the gauge still too full to end it? It stood at 70 % of its level.').waitFor();
    expect(await page.getByText('What to do now').count()).toBe(0);
    await expectGoodLooks(page);
  });

  test('conduct: the breach, and the way back', async () => {
    const page = await openAction(suspension);
    await page.getByText('A breach of conduct was confirmed: counterfeit goods.').waitFor();
    await page.getByText('It rests on what was reported as e-131.').waitFor();
    await expectGoodLooks(page);
  });

  test('taken back: as if it had never been', async () => {
    const page = await openAction(takenBack);
    await page.getByText('It was taken back, as if it had never been.').waitFor();
    await page.getByText('No longer counted: O-201 and O-202.').waitFor();
  });

  test('one that is not there', async () => {
    const path = `${SELLER}~99`;
    const refusal = {
      type: '/problems/unknown-action',
      title: 'There is no such action',
      status: 404,
      detail: 'Check the id in the address.',
    };
    const answers = answersFor(warned, { [`GET /v1/actions/${path}`]: () => ({ status: 404, body: refusal }) });
    const page = await openConsole({ path: `/seller/actions/${path}`, answers });
    await page.getByText('There is no such action.').waitFor();
  });
});

describe('the timeline', () => {
  test('tells what happened', async () => {
    const page = await openTimeline();
    await page.getByText('You were warned').waitFor();
    await expectGoodLooks(page);
  });

  test('keeps filter and open entries in the address, and goes back', async () => {
    const page = await openTimeline();
    await page.getByRole('button', { name: 'Decisions' }).click();
    await page.getByText('Order O-78 was placed.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /You were warned/ }).click();
    await page.getByRole('link', { name: 'All about this action' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'All about this action' }).waitFor();
    expect(await page.getByText('Order O-78 was placed.').count()).toBe(0);
    await page.goBack();
    await page.getByText('Order O-78 was placed.').waitFor();
  });

  test('shows earlier entries', async () => {
    const page = await openTimeline();
    await page.getByRole('button', { name: 'Show earlier' }).click();
    await page.getByText('Your account was registered.').waitFor();
    expect(await page.getByRole('button', { name: 'Show earlier' }).count()).toBe(0);
  });

  test('shows no customer, whatever the service sends', async () => {
    // The test can fail: the answer has one.
    expect(JSON.stringify(timelineFor('https://kingston.test/'))).toContain('C-4711');
    const page = await openTimeline();
    await page.getByRole('button', { name: /Order O-78 was placed/ }).click();
    await page.getByText('Due to the carrier by', { exact: true }).waitFor();
    expect(await page.locator('body').textContent()).not.toContain('C-4711');
  });

  test('says what will appear where there is nothing', async () => {
    const answers = answersFor(good, { [`GET /v1/sellers/${SELLER}/timeline`]: { items: [], next: null } });
    const page = await openConsole({ path: '/seller/timeline', answers });
    await page.getByText('Nothing has happened yet').waitFor();
    await page.getByRole('button', { name: 'Lapses' }).click();
    await page.getByText('There may be entries of other kinds.').waitFor();
    await expectGoodLooks(page);
  });
});
