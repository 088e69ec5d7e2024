import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { browserFor, type Look, open, PATIENCE } from './browser.ts';
import type { Answers } from './site.ts';

export { expectNoSidewaysScroll, lookAt, WIDTHS } from './browser.ts';

const MARKETPLACE = {
  name: 'Kingston Express',
  zone: 'America/Jamaica',
  now: '2026-03-20T15:00:00Z',
  demo: null,
  customers: { signIn: false },
};
const NOBODY = { status: 401, body: { type: '/problems/sign-in-needed', title: 'sign in first', status: 401 } };
/** Nothing changes meanwhile. */
const QUIET = () => ({ stream: () => {} });
const USUAL: Answers = {
  'GET /v1/marketplace': MARKETPLACE,
  'GET /v1/me': () => NOBODY,
  'GET /v1/live/*': QUIET,
};

beforeAll(() => browserFor('console'), PATIENCE);

/** Opens a page of the built console; unless the answers say otherwise there is a marketplace and nobody is signed in. */
export function openConsole(look: Look): Promise<Page> {
  return open('console', { ...look, answers: { ...USUAL, ...look.answers } });
}
