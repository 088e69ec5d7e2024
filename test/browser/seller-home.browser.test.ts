import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectGoodLooks } from './every-look.ts';
import { answersFor } from './fixtures/seller-answers.ts';
import { restricted } from './fixtures/seller-restrictions.ts';
import { good, newcomer, SELLER, type Story, warned } from './fixtures/seller-stories.ts';
import { suspended } from './fixtures/seller-suspensions.ts';
import { openConsole } from './page.ts';

const STORIES: Readonly<Record<string, Story>> = { good, warned, newcomer, ...restricted, ...suspended };

async function open(name: string): Promise<Page> {
  const story = STORIES[name];
  if (story === undefined) throw new Error(`no story of the name ${name}`);
  const page = await openConsole({ path: '/seller', answers: answersFor(story) });
  await page.getByText('Rules in force').waitFor();
  return page;
}

test.each(['good', 'warned', 'new orders', 'suspended', 'newcomer'])('account health bars nobody: %s', async (name) => {
  await expectGoodLooks(await open(name));
});

describe('account health says what a seller needs', () => {
  test('in good standing: that there is nothing to do, and what a gauge needs to empty', async () => {
    const page = await open('good');
    await page.getByText('You are in good standing. Everything is open to you.').waitFor();
    await page.getByRole('heading', { name: 'Nothing to do' }).waitFor();
    const gauge = page.getByRole('article', { name: 'Late dispatch' });
    expect(await gauge.textContent()).toContain('20 orders handed over in time empty it.');
    expect(await gauge.textContent()).toContain('2.5 % of 121 orders you shipped yourself');
    expect(await page.getByRole('meter', { name: 'Late dispatch' }).getAttribute('aria-valuenow')).toBe('34');
  });

  test('in good standing: each gauge opens to its weeks, as a drawing and as the table behind it', async () => {
    const page = await open('good');
    const gauge = page.getByRole('article', { name: 'Late dispatch' });
    await gauge.getByText('Week by week').click();
    await gauge.getByText('Table', { exact: true }).click();
    await gauge.getByRole('table').waitFor();
    expect(await gauge.getByRole('row').count()).toBeGreaterThan(10);
    await expectGoodLooks(page);
  });

  test('warned: the one next thing first, then the issue, the evidence order by order, what works, what to do, how it ends', async () => {
    const page = await open('warned');
    const next = page.getByRole('region', { name: 'Next' });
    expect(await next.textContent()).toContain('By 25 Mar 2026, 10:00 · in 5 days');
    const text = (await page.getByRole('article', { name: /^Warning/ }).textContent()) ?? '';
    const places = [
      'Four orders were not with the carrier by their dispatch date.',
      'Order O-11 was due to the carrier by 15 Feb 2026, 10:00 and was handed over on 16 Feb 2026, 17:00, 31 hours late.',
      'Order O-14 was due to the carrier by 17 Mar 2026, 10:00. No carrier has scanned it so far.',
      'Still works',
      'Limited',
      'What to do now',
      'It ends by itself on 16 Jun 2026, 10:00 (in 2 months) if nothing further comes up in shipping.',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('what does not count is there, with why', async () => {
    const page = await open('warned');
    await page.getByText('Excused (3)').click();
    await page.getByText('Severe weather, 3 Mar 2026 to 6 Mar 2026: does not count.').first().waitFor();
    await page.getByText('In the time to put things right (1)').click();
    await page.getByText('It fell into the time to put things right after S-17/1').waitFor();
    await page.getByText('Already used (4)').click();
    await page.getByText('S-17/1 cites it already: never counted again.').first().waitFor();
  });

  test('restricted: what works comes before what does not, with its figures and its end', async () => {
    const page = await open('new orders');
    const text = (await page.getByRole('article', { name: /^Restriction/ }).textContent()) ?? '';
    const limited = 'New orders are limited to 12 a day; open orders go on, until 25 Mar 2026, 10:00 (in 5 days)';
    expect(text).toContain(limited);
    expect(text.indexOf('Your shop stays visible')).toBeLessThan(text.indexOf(limited));
  });

  test('a proposal is not a suspension', async () => {
    const page = await open('suspension proposed');
    await page.getByText('You are not suspended. Somebody decides by 22 Mar 2026, 10:00 (in 2 days)').waitFor();
  });

  test('before the first order: what will appear', async () => {
    const page = await open('newcomer');
    await page.getByText('With your first orders this page fills by itself').waitFor();
    expect(await page.getByRole('meter').count()).toBe(0);
  });
});

describe('account health while things go wrong', () => {
  test('shows where things will be while they load', async () => {
    const page = await openConsole({
      path: '/seller',
      answers: answersFor(good, { [`GET /v1/sellers/${SELLER}/standing`]: () => new Promise(() => {}) }),
    });
    await page.getByRole('status', { name: 'Loading' }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Account health' }).waitFor();
  });

  test('says what happened and that nothing was lost, and tries again', async () => {
    let broken = true;
    const standing = () =>
      broken
        ? { status: 503, body: { type: '/problems/unavailable', title: 'not now', status: 503 } }
        : { body: good.standing };
    const page = await openConsole({
      path: '/seller',
      answers: answersFor(good, { [`GET /v1/sellers/${SELLER}/standing`]: standing }),
    });
    const problem = page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.textContent()).toContain('Nothing was changed or lost.');
    await expectGoodLooks(page);
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('You are in good standing').waitFor();
  });

  test('says that the device is offline, and keeps what was there', async () => {
    const page = await open('good');
    await page.context().setOffline(true);
    await page.getByText('You are offline').waitFor();
    await page.getByText('You are in good standing').waitFor();
  });
});
