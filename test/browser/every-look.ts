import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './axe.ts';
import { expectNoSidewaysScroll, lookAt, WIDTHS } from './page.ts';

type Device = keyof typeof WIDTHS;
type Scheme = 'light' | 'dark';

const EVERY = (Object.keys(WIDTHS) as Device[]).flatMap((device) => [
  [device, 'light'] as const,
  [device, 'dark'] as const,
]);

/** The two that differ most. */
const FEW = [
  ['phone', 'light'],
  ['desktop', 'dark'],
] as const;

/** Looks at a page in every width and both schemes, or in the two that differ most: nothing sticks out, nothing bars anybody. */
export async function expectGoodLooks(page: Page, name: string, looks: 'every' | 'few' = 'every'): Promise<void> {
  for (const [device, scheme] of looks === 'every' ? EVERY : FEW) {
    await dress(page, device, scheme);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
    await lookAt(page, `${name}-${device}-${scheme}`);
  }
}

async function dress(page: Page, device: Device, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width: WIDTHS[device], height: 900 });
  await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
}
