import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/rulebook/instant.ts';
import { type Answer, OUTSIDE, withService } from './running.ts';

const running = withService();

/** What may be kept by others than who asked: nothing of it is anybody's. */
const KEPT: Readonly<Record<string, string>> = {
  '/assets/*': 'public, max-age=31536000, immutable',
  '/robots.txt': 'public, max-age=3600',
};

/** What may be kept if it is asked each time whether it is still so. */
const ASKED_AGAIN =
  /^\/($|sign-in$|account$|invitation$|recovery|report-a-problem$|report-a-listing$|customer|carrier|hub|seller|staff|docs|guide|letters\/style\.css$|problems|v1\/openapi\.json$)/;

/** What goes on for as long as somebody looks. */
const STREAMS: ReadonlySet<string> = new Set([
  '/v1/threads/:id/live',
  '/v1/live/sellers/:id',
  '/v1/live/own-orders/:id',
]);

function expectSafe(url: string, { status, headers }: Answer): void {
  const told = { url, status, ...headers };
  expect(told).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': expect.stringMatching(/frame-ancestors 'none'/),
  });
  const policy = String(headers['content-security-policy']);
  expect([url, policy]).toEqual([url, expect.stringMatching(/base-uri 'none'/)]);
  // Pictures that were fetched with the session are shown from memory; nothing that runs may be.
  expect([url, policy]).toEqual([url, expect.not.stringMatching(/unsafe|\*|https?:|(?<!img-src 'self' data: )blob:/)]);
  if (String(headers['content-type']).startsWith('text/html'))
    expect(told).toMatchObject({ 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin' });
  const keeps = String(headers['cache-control']);
  if (status >= 400) expect([url, keeps]).toEqual([url, 'no-store']);
  else if (KEPT[url] !== undefined) expect([url, keeps]).toEqual([url, KEPT[url]]);
  else if (ASKED_AGAIN.test(url)) expect([url, keeps]).toEqual([url, 'no-cache']);
  else if (url.endsWith('/capabilities')) expect([url, keeps]).toEqual([url, 'private, no-cache']);
  else expect([url, keeps]).toEqual([url, 'no-store']);
  expect(['server', 'x-powered-by', 'location'].filter((name) => name in headers)).toEqual([]);
}

function exampleOf(url: string): string {
  return url
    .replace('/assets/*', '/assets/app-1a2b3c.js')
    .replace(':code', 'internal')
    .replace(/:\w+/, 'S-1')
    .replace('*', 'x');
}

describe('every answer says how it is to be treated', () => {
  test.each(['nobody', 'administrator', 'staff-lead', 'standing:read'] as const)('to %s', async (who) => {
    for (const { method, url } of running.routes()) {
      const body = method === 'POST' ? { body: {} } : {};
      if (url !== '/v1/me/sessions' && !STREAMS.has(url))
        expectSafe(url, await running.as(who, `${method} ${exampleOf(url)}`, body));
    }
  });

  test('also where there is nothing, or nothing is understood', async () => {
    for (const [what, status] of [
      ['GET /nowhere', 404],
      ['GET /assets/nowhere.js', 404],
      ['GET /assets/%00', 400],
      ['GET /assets/%ff', 400],
      ['GET /v1/sellers/%zz/standing', 400],
      [`GET /v1/sellers/${'x'.repeat(500)}/standing`, 400],
      ['TRACE /v1/me', 405],
      ['OPTIONS /v1/me', 405],
      ['PUT /v1/me', 405],
      ['PATCH /auth/sign-in/email', 405],
      ['PROPFIND /', 405],
    ] as const) {
      const answer = await running.ask(what);
      expect([what, answer.status]).toEqual([what, status]);
      expectSafe('', answer);
    }
  });

  test('and HEAD says of an answer what GET says, to whom GET says it', async () => {
    // There are more routes than one network may ask twice in a minute.
    let asked = 0;
    for (const { method, url } of running.routes().filter((route) => route.method === 'GET')) {
      // A stream of events has no head of its own: it has no end by which one could tell.
      if (url === '/auth/*' || STREAMS.has(url)) continue;
      if (asked++ % 200 === 0) running.later(MINUTE);
      const [get, head] = [
        await running.ask(`${method} ${exampleOf(url)}`),
        await running.ask(`HEAD ${exampleOf(url)}`),
      ];
      expect([url, head.status, head.text]).toEqual([url, get.status, '']);
      expectSafe(url, head);
    }
  });
});

describe('no address leads out of what is served', () => {
  test.each([
    '/outside.txt',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/assets/../../outside.txt',
    '/assets/%2e%2e/%2e%2e/outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/assets/..%5c..%5coutside.txt',
    '/assets/..%252f..%252foutside.txt',
    '/assets/%c0%ae%c0%ae/outside.txt',
    '/assets/..;/..;/outside.txt',
    '/assets//etc/passwd',
    '/assets/%2fetc%2fpasswd',
    '/assets/.hidden',
    '/assets/%2ehidden',
    '/assets/app-1a2b3c.js%00.txt',
    '/assets/',
    '/assets',
    '/robots.txt/',
    '/ROBOTS.TXT',
    '//robots.txt',
    '/index.html',
    '/./index.html',
  ])('%s', async (path) => {
    const { status, text } = await running.ask(`GET ${path}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain(OUTSIDE);
    expect(text).not.toContain('root:');
  });
});
