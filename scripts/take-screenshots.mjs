import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../test/browser/chromium.ts';
import { packPicture } from './pack-picture.mjs';
import { root } from './project.mjs';

// Takes the pictures of the README anew: starts a demonstration of its own and looks at it through a browser.

/** @typedef {{ email: string, role: string, sellerId?: string, password: string }} Person */

const WIDTH = 1280;
/** Higher than any picture, and what is left free below its last part. */
const HEIGHT = 2000;
const MARGIN = 12;
const FOLDER = path.join(root, 'docs/images');

// Made by the server, whose database may run as somebody else.
const data = path.join(tmpdir(), `kingston-screenshots-${process.pid}`);
const server = spawn(process.execPath, [path.join(root, 'scripts/start.mjs'), '--port', '0', '--data', data], {
  stdio: ['ignore', 'inherit', 'pipe'],
});
try {
  await takeAll(await urlOf(server));
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(data, { recursive: true, force: true });
}

/**
 * Where the demonstration is, as soon as it says so.
 * @param {typeof server} started
 * @returns {Promise<string>}
 */
async function urlOf(started) {
  let told = '';
  for await (const piece of started.stderr ?? []) {
    told += piece;
    const url = /https?:\/\/localhost:\d+/.exec(told)?.[0];
    if (url === undefined) continue;
    started.stderr?.resume();
    return url;
  }
  throw new Error(`the demonstration did not start:\n${told}`);
}

/** @param {string} url */
async function takeAll(url) {
  const people = await peopleOf(url);
  const [seller, lead] = [find(people, 'warned@'), find(people, 'lead@')];
  const { executablePath, env } = await findChromium();
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];
  const browser = await chromium.launch({ executablePath, env: /** @type {Record<string, string>} */ (env), args });
  mkdirSync(FOLDER, { recursive: true });
  try {
    await take(browser, url, seller, {
      name: 'seller-health',
      place: '/seller',
      last: 'article:has([role="meter"]), .empty-gauges',
    });
    const place = `/staff/sellers/${seller.sellerId}?kinds=lapse,decision`;
    await take(browser, url, lead, { name: 'staff-seller', place, last: 'section[aria-label="Meters"]' });
    const inspecting = { place: '/hub/returns', opens: 'Inspect', last: '.inspect-photos' };
    await take(browser, url, find(people, 'hub@'), { name: 'hub-inspection', ...inspecting });
  } finally {
    await browser.close();
  }
}

/**
 * Who can sign in, once the past has been played.
 * @param {string} url
 * @returns {Promise<readonly Person[]>}
 */
async function peopleOf(url) {
  for (;;) {
    const answer = await fetch(`${url}/v1/marketplace`);
    const { demo } = /** @type {{ demo: { progress: number, people: Person[] } | null }} */ (await answer.json());
    if (demo !== null && demo.progress === 1) return demo.people;
    await sleep(1000);
  }
}

/**
 * @param {readonly Person[]} people
 * @param {string} name
 */
function find(people, name) {
  const found = people.find(({ email }) => email.startsWith(name));
  if (found === undefined) throw new Error(`the demonstration has no ${name}`);
  return found;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Person} person
 * @param {{ name: string, place: string, opens?: string, last: string }} picture  `last` is the part that it ends with, `opens` a button
 */
async function take(browser, url, { email, password }, { name, place, opens, last }) {
  const viewport = { width: WIDTH, height: HEIGHT };
  const context = await browser.newContext({ baseURL: url, viewport, colorScheme: 'light', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`/sign-in?to=${encodeURIComponent(place)}`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  if (opens !== undefined) await press(page, opens);
  await page.locator(last).first().waitFor();
  await page.waitForLoadState('networkidle');
  // The page has just been entered: its title has the keyboard, and the frame that shows it.
  await page.locator('main h1').first().blur();
  const box = await page.locator(last).first().boundingBox();
  const clip = { x: 0, y: 0, width: WIDTH, height: Math.ceil((box?.y ?? 0) + (box?.height ?? HEIGHT) + MARGIN) };
  const picture = await page.screenshot({ clip, animations: 'disabled' });
  writeFileSync(path.join(FOLDER, `${name}.png`), packPicture(picture));
  await context.close();
}

/**
 * Presses a button, as soon as what comes after the sale has been told.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function press(page, name) {
  const button = page.getByRole('button', { name, exact: true }).first();
  for (;;) {
    await page.waitForLoadState('networkidle');
    if (await button.isVisible()) return button.click();
    await sleep(1000);
    await page.reload();
  }
}
