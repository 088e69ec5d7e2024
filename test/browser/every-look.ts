import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { expectNoSidewaysScroll, lookAt, WIDTHS } from './page.ts';

type Look = readonly [device: keyof typeof WIDTHS, scheme: 'light' | 'dark'];

const EVERY: readonly Look[] = [
  ['phone', 'light'],
  ['phone', 'dark'],
  ['tablet', 'light'],
  ['tablet', 'dark'],
  ['desktop', 'light'],
  ['desktop', 'dark'],
];

const HEIGHT = 900;

/**
 * In every width and both schemes nothing sticks out to the side; at the narrowest and the widest nothing bars anybody. With
 * a picture of each.
 */
export async function expectEveryLook(page: Page, name: string): Promise<void> {
  for (const look of EVERY) {
    await expectFit(page, look);
    if (look[0] !== 'tablet') await expectNoAxeViolations(page);
    await lookAt(page, `${name}-${look.join('-')}`);
  }
}

/** The same in the two looks that differ most, without pictures. `height`: of a page with a bar at its foot, so much that nothing lies half under it. */
export async function expectGoodLooks(page: Page, height = HEIGHT): Promise<void> {
  await expectLook(page, ['phone', 'light'], height);
  await expectLook(page, ['desktop', 'dark'], height);
}

/** Every brace of the catalogue was filled, with something. */
async function expectWholeSentences(page: Page): Promise<void> {
  const text = await page.locator('#root').textContent();
  expect(text?.match(/.{0,40}(?:\{\w+\}|undefined|NaN|Invalid Date).{0,40}/)?.[0]).toBeUndefined();
}

async function expectLook(page: Page, look: Look, height: number): Promise<void> {
  await expectFit(page, look, height);
  await expectNoAxeViolations(page);
}

async function expectFit(page: Page, [device, scheme]: Look, height = HEIGHT): Promise<void> {
  // The header stays where it is: what lies half under it would count as too close to it.
  await page.evaluate(() => scrollTo(0, 0));
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width: WIDTHS[device], height });
  await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
  await expectNoSidewaysScroll(page);
  await expectWholeSentences(page);
}
