import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import type { Site } from './build-site.ts';
import { type Answers, serveSite } from './site.ts';

/** The widths at which every page is looked at: the narrowest phone, a tablet, a desk. */
export const WIDTHS = { phone: 320, tablet: 768, desktop: 1280 } as const;

/** How long the first file of a run may wait for the site to be built and the browser to be unpacked, in milliseconds. */
export const PATIENCE = 240_000;

export type Look = {
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** What the service answers. */
  readonly answers?: Answers;
};

/** Opens a page, without a service. The test fails when the page writes an error or breaks its security policy. */
export async function open(site: Site, look: Look): Promise<Page> {
  const { path: place, width = WIDTHS.desktop, height = 900, scheme = 'light', answers = {} } = look;
  const browser = await browserFor(site);
  const served = await serveSite(site, answers);
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    // Neither the marketplace's nor the service's: a date in the reader's own zone would be wrong by a day here.
    timezoneId: 'Asia/Tokyo',
    baseURL: served.origin,
  });
  const page = await context.newPage();
  const problems = problemsOf(page);
  onTestFinished(async () => {
    await context.close();
    await served.stop();
    expect(problems).toEqual([]);
  });
  await page.goto(place);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  return page;
}

let connected: Promise<Browser> | undefined;

/** The one browser of the run, with the site built. */
export async function browserFor(site: Site): Promise<Browser> {
  const socket = connect(inject('browserBroker'));
  socket.write(site);
  const { endpoint, error } = JSON.parse(await text(socket)) as { endpoint?: string; error?: string };
  if (endpoint === undefined) throw new Error(error);
  connected ??= chromium.connect(endpoint);
  return connected;
}

function problemsOf(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    // A refusal is an answer; the page says what it means.
    const isRefusal = /^(Failed to load resource|ApiProblem: )/.test(message.text());
    if (message.type() === 'error' && !isRefusal) problems.push(message.text());
  });
  return problems;
}

/** Saves a picture under build/screenshots: the whole page, or what is seen of it. */
export async function lookAt(page: Page, name: string, part: 'whole' | 'seen' = 'whole'): Promise<void> {
  const folder = path.resolve(import.meta.dirname, '../../build/screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: part === 'whole', caret: 'initial' });
}

/** Nothing may stick out to the side: at 320 px that is reading through a keyhole. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const all = [...document.querySelectorAll('main *, header *')];
    const over = all.filter((each) => each.getBoundingClientRect().right > clientWidth + 1);
    return scrollWidth > clientWidth
      ? [`${scrollWidth} px`, ...over.slice(0, 5).map((each) => each.outerHTML.slice(0, 120))]
      : [];
  });
  expect(wide).toEqual([]);
}
