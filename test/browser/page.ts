import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import type { Site } from './global-setup.ts';
import { type Answers, ORIGIN, serve } from './site.ts';

/** Widths that every page is looked at: the narrowest phone, a tablet, a desk. */
export const WIDTHS = { phone: 320, tablet: 768, desktop: 1280 } as const;

type Look = {
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** What the service answers; the marketplace and nobody signed in when left out. */
  readonly answers?: Answers;
};

const MARKETPLACE = { name: 'Kingston Express', zone: 'America/Jamaica', now: '2026-03-20T15:00:00Z', demo: null };
const NOBODY = { status: 401, body: { type: '/problems/sign-in-needed', title: 'sign in first', status: 401 } };

/** Opens a page of the built console, without a server. The test fails when the page writes an error or breaks its security policy. */
export function openConsole(look: Look): Promise<Page> {
  const usual: Answers = { 'GET /v1/marketplace': MARKETPLACE, 'GET /v1/me': () => NOBODY };
  return open('console', { ...look, answers: { ...usual, ...look.answers } });
}

/** Opens a page of the gallery, which answers itself. */
export function openGallery(look: Look): Promise<Page> {
  return open('gallery', look);
}

async function open(site: Site, { path: place, width = WIDTHS.desktop, height = 900, scheme = 'light', answers = {} }: Look): Promise<Page> {
  const browser = await browserFor(site);
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    baseURL: ORIGIN,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    // A refusal is an answer; the page says what it means.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(message.text());
  });
  await page.route('**/*', (route) => serve(route, site, answers));
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  await page.goto(place);
  await page.locator('#root > *').first().waitFor();
  return page;
}

let connected: Promise<Browser> | undefined;

/** The one browser of the run, with the site built. */
async function browserFor(site: Site): Promise<Browser> {
  const socket = connect(inject('browserBroker'));
  socket.write(site);
  const { endpoint, error } = JSON.parse(await text(socket)) as { endpoint?: string; error?: string };
  if (endpoint === undefined) throw new Error(error);
  connected ??= chromium.connect(endpoint);
  return connected;
}

/** Saves a picture under build/screenshots: the whole page, or what is seen of it. */
export async function lookAt(page: Page, name: string, part: 'whole' | 'seen' = 'whole'): Promise<void> {
  const folder = path.resolve(import.meta.dirname, '../../build/screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: part === 'whole', caret: 'initial' });
}

/** Nothing may stick out to the side: at 320 px that is reading through a keyhole. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const over = [...document.querySelectorAll('main *, header *')].filter((each) => each.getBoundingClientRect().right > clientWidth + 1);
    return scrollWidth > clientWidth ? [scrollWidth, ...over.slice(0, 5).map((each) => each.outerHTML.slice(0, 120))] : [];
  });
  expect(wider).toEqual([]);
}
