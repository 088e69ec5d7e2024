import { beforeAll, describe, expect, test } from 'vitest';
import { activatePolicy } from '../../src/service/policy/activate.ts';
import { confirmed, day } from '../builders.ts';
import { changedDocument } from '../changed-policy.ts';
import { withDatabase } from '../database.ts';
import { readPolicy } from '../ledger/drive.ts';
import { type ServedGuide, sellers, serveGuide } from '../served-guide.ts';
import { expectNoAxeViolations } from './axe.ts';
import { browserFor, expectNoSidewaysScroll, lookAt, PATIENCE, WIDTHS } from './browser.ts';
import { openServed, type ServedLook } from './served-page.ts';

const database = withDatabase();
let guide: ServedGuide;

const SECOND = changedDocument(['version: 1', 'version: 2'], ['expiresAfter: 90 d', 'expiresAfter: 60 d']);

beforeAll(async () => {
  await browserFor('console');
  const { pool } = database();
  guide = await serveGuide(pool, () => day(1000));
  const warned = (seller: string) => [confirmed('customer_data_storage', { seller, at: day(2) })];
  await guide.tell([...sellers('good', 40), ...sellers('warned', 9, warned)]);
  await activatePolicy(pool, { document: SECOND, policy: readPolicy(SECOND), from: day(20) }, day(1000));
}, PATIENCE);

const open = (place: string, look?: ServedLook) => openServed(guide.app, place, look);

/** Those that differ in what is on them; all pages of text are made alike. */
const PLACES = {
  contents: '/guide',
  measured: '/guide/measured',
  whole: '/guide/whole',
  figures: '/guide/figures',
  compare: '/guide/compare?from=kingston-express@1&to=kingston-express@2',
  search: '/guide?q=lapse',
  missing: '/guide/nowhere',
} as const;

/** Where every colour is that the guide has. */
const SEEN_DARK = ['measured', 'compare', 'search'];

describe.each(Object.entries(PLACES))('%s', (name, place) => {
  test('has no barriers; fits every width, and paper', async () => {
    const page = await open(place);
    for (const width of Object.values(WIDTHS)) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
    }
    await expectNoAxeViolations(page);
    if (SEEN_DARK.includes(name)) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: WIDTHS.phone, height: 900 });
      await lookAt(page, `guide-${name}-phone-dark`, 'seen');
      await expectNoAxeViolations(page);
    }
    await page.emulateMedia({ media: 'print' });
    const kept = await page
      .locator('header, nav, form')
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()));
    expect(kept).toEqual([]);
  });
});

test('somebody searches and reads with the keyboard alone', async () => {
  const page = await open('/guide/measured');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#main');
  await page.keyboard.press('Tab');
  await page.keyboard.type('own slip');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/guide?q=own+slip');
  const first = page.locator('.found a').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/guide/customer-data-report#own-slip');
  const heading = await page.locator('#own-slip').boundingBox();
  // Below the header, which stays.
  expect(heading?.y).toBeGreaterThan(45);
});

test('two versions are chosen and compared without script', async () => {
  const page = await open('/guide/versions');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.waitForURL('**/guide/compare?**');
  expect(await page.locator('ins').allTextContents()).toEqual(['60']);
});
