import type { BrowserContext, Page, Request, Response } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { SignIn } from '../../src/cli/demo/demonstrate.ts';
import { SHELL } from '../../src/words/console-en.ts';
import { SIGN_IN_TEXT } from '../../src/words/sign-in-en.ts';
import { expectNoAxeViolations } from '../browser/axe.ts';
import { browserFor, expectNoSidewaysScroll, WIDTHS } from '../browser/browser.ts';
import { plantedIn } from '../security/planted.ts';
import type { Product } from './product.ts';

/** Somebody with a browser, and everything that went wrong in it. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What a test expects to be refused: `403 GET /v1/…`, or all that begins so. Anything else that fails, fails the test. */
  readonly expected: string[];
  /** All that the service answered so far, files of the console left out. */
  received(): Promise<readonly Received[]>;
  /** Nothing is being fetched any more, and what was fetched is shown. */
  settled(): Promise<void>;
};

export type Received = { readonly asked: string; readonly text: string };

export type Scheme = 'light' | 'dark';
export type Look = readonly [device: keyof typeof WIDTHS, scheme: Scheme];

/** How long a page may take to show what is expected of it, on a machine that does much else, in milliseconds. */
const PATIENCE = 60_000;

/** Whether somebody is signed in is found out by asking. */
const USUAL = ['401 GET /v1/me'];

/** Opens a browser of its own, as if on another device. When the test ends it must have had no trouble. */
export async function visit({ url }: Pick<Product, 'url'>, width: number = WIDTHS.desktop): Promise<Visitor> {
  const browser = await browserFor('console');
  const context = await browser.newContext({
    ...{ baseURL: url, viewport: { width, height: 900 }, locale: 'en-GB', timezoneId: 'Asia/Tokyo' },
    ...{ reducedMotion: 'reduce', colorScheme: 'light' },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const expected: string[] = [];
  const troubles: string[] = [];
  const isExpected = (refused: string): boolean =>
    [...USUAL, ...expected].some((each) => refused === each || refused.startsWith(`${each} `));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    // What could not be loaded is looked at below, where its status is known; the page says what it means.
    const isRefusal = /^(?:Failed to load resource|ApiProblem: |MissingPart: |Couldn't load preload assets)/.test(
      message.text(),
    );
    if (['error', 'warning'].includes(message.type()) && !isRefusal) troubles.push(message.text());
  });
  page.on('requestfailed', (request) => {
    const refused = `${request.failure()?.errorText} ${request.method()} ${pathOf(request.url())}`;
    // Somebody turned to another page before the answer came.
    if (!refused.startsWith('net::ERR_ABORTED') && !isExpected(refused)) troubles.push(refused);
  });
  const answers: Promise<Received>[] = [];
  const asked = new Set<Request>();
  page.on('request', (request) => {
    // What goes on for as long as the page is there is never finished.
    if (!isLive(request)) asked.add(request);
    for (const planted of plantedIn(decodeURIComponent(request.url()))) troubles.push(`${planted} in an address`);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const) {
    page.on(end as 'requestfinished', (request) => asked.delete(request));
  }
  page.on('response', (response) => {
    const refused = `${response.status()} ${askedOf(response)}`;
    if (response.status() >= 400 && !isExpected(refused)) troubles.push(refused);
    if (!isLive(response.request()) && !pathOf(response.url()).startsWith('/assets/')) answers.push(read(response));
  });
  onTestFinished(async () => {
    const left = await storedBy(page, context);
    for (const planted of plantedIn(left)) troubles.push(`${planted} is kept by the browser`);
    for (const { asked: what, text } of await Promise.all(answers))
      if (!isDoor(what)) for (const planted of plantedIn(text)) troubles.push(`${planted} in the answer to ${what}`);
    await context.close();
    expect(troubles).toEqual([]);
  });
  const isStill = async () => asked.size === 0 && (await page.getByRole('status', { name: 'Loading' }).count()) === 0;
  return {
    ...{ page, context, expected, received: () => Promise.all(answers) },
    async settled() {
      // What was pressed a moment ago may not have asked yet.
      let still = 0;
      const count = async () => (still = (await isStill()) ? still + 1 : 0);
      await expect.poll(count, { timeout: PATIENCE, interval: 25 }).toBeGreaterThan(2);
    },
  };
}

/** The only ways by which a value of a customer comes to a page: each is written down before, or leads to the customer's own. */
const DOORS = [
  /^POST \/v1\/orders\/[^/]+\/reveals$/,
  /^POST \/v1\/emergencies\/[^/]+\/reveals$/,
  /^POST \/v1\/labels\/resolutions$/,
  /^\w+ \/v1\/me\//,
];

function isDoor(asked: string): boolean {
  return DOORS.some((door) => door.test(asked));
}

/** Everything that the browser keeps of the site when the page is left. */
async function storedBy(page: Page, context: BrowserContext): Promise<string> {
  const kept = JSON.stringify(await context.storageState({ indexedDB: true }));
  const session = await page.evaluate(() => JSON.stringify({ ...sessionStorage })).catch(() => '');
  return `${kept}${session}${page.url()}`;
}

function isLive(request: Request): boolean {
  return request.resourceType() === 'eventsource';
}

async function read(response: Response): Promise<Received> {
  const hasBody = response.status() !== 204 && response.status() !== 304;
  const text = hasBody ? await response.text().catch((error) => readAgain(response, error)) : '';
  return { asked: askedOf(response), text };
}

/** Whoever goes on to another part of the console loads the page anew, and the browser forgets what was answered a moment before. */
async function readAgain(response: Response, error: unknown): Promise<string> {
  if (!['GET /v1/me', 'GET /v1/marketplace'].includes(askedOf(response))) return `unread: ${error}`;
  return (await response.frame().page().request.get(response.url())).text();
}

function askedOf(response: Response): string {
  return `${response.request().method()} ${pathOf(response.url())}`;
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

/** Fills in the form of the sign-in page, which must be open. */
export async function giveSignIn(page: Page, { email, password }: Pick<SignIn, 'email' | 'password'>): Promise<void> {
  await page.getByLabel(SIGN_IN_TEXT.email).fill(email);
  await page.getByLabel(SIGN_IN_TEXT.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: SIGN_IN_TEXT.submit, exact: true }).click();
}

/** Opens the start page, signs in, and waits for what comes then. */
export async function signIn(
  visitor: Visitor,
  person: Pick<SignIn, 'email' | 'password'>,
  home: string,
): Promise<void> {
  const { page } = visitor;
  await page.goto('/');
  await giveSignIn(page, person);
  await heading(visitor, home);
}

/** Presses the button that signs out. */
export async function leave(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: SHELL.account }).filter({ hasText: name }).click();
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/auth/sign-out')),
    page.getByRole('button', { name: SHELL.signOut }).click(),
  ]);
  expect(answer.status()).toBe(200);
  await page.waitForURL((url) => url.pathname === '/sign-in');
}

/** Signs out through the menu. */
export async function signOut(visitor: Visitor, name: string): Promise<void> {
  await leave(visitor.page, name);
  await heading(visitor, SIGN_IN_TEXT.title);
}

/** The page of that name, all of it. */
export async function heading({ page, settled }: Visitor, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await settled();
}

/** Nothing sticks out to the side, nothing bars anybody. */
export async function expectLooks(page: Page, looks: readonly Look[]): Promise<void> {
  for (const [device, colorScheme] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: WIDTHS[device], height: 900 });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
    await expectNoSidewaysScroll(page);
    await expectTablesFit(page);
    // The header stays where it is: what lies half under it would count as too close to it.
    await page.evaluate(() => scrollTo(0, 0));
    await expectNoAxeViolations(page);
  }
  await page.setViewportSize({ width: WIDTHS.desktop, height: 900 });
}

/** No table is wider than the frame around it. */
async function expectTablesFit(page: Page): Promise<void> {
  const tables = await page.locator('table').all();
  for (const table of tables) {
    const [inner, outer] = await Promise.all([table.boundingBox(), table.locator('xpath=..').boundingBox()]);
    if (inner !== null && outer !== null) expect(inner.width, await page.title()).toBeLessThanOrEqual(outer.width + 1);
  }
}
