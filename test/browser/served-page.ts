import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { App } from '../../src/service/http/registrar.ts';
import { browserFor } from './browser.ts';

const ORIGIN = 'http://localhost';

export type ServedLook = { readonly colorScheme?: 'light' | 'dark' };

/** Opens a page that the server makes, with its headers. The test fails when the page breaks its security policy. */
export async function openServed(app: App, place: string, look: ServedLook = {}): Promise<Page> {
  const browser = await browserFor('console');
  const context = await browser.newContext({ baseURL: ORIGIN, ...look });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  await page.route('**/*', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const { statusCode, headers, rawPayload } = await app.inject({
      url: `${pathname}${search}`,
      headers: { accept: 'text/html,*/*' },
    });
    const told = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
    await route.fulfill({ status: statusCode, headers: Object.fromEntries(told), body: rawPayload });
  });
  onTestFinished(async () => {
    await context.close();
    // A refusal is an answer, and the mark is the console's.
    const isExpected = (problem: string) => /favicon|mark\.svg|status of 404/.test(problem);
    expect(problems.filter((problem) => !isExpected(problem))).toEqual([]);
  });
  await page.goto(place);
  return page;
}
