import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Request, Route } from 'playwright-core';
import { securityHeaders } from '../../src/service/http/security-headers.ts';
import type { Site } from './build-site.ts';

const build = path.resolve(import.meta.dirname, '../../build');

/** A name that leads nowhere: every request is answered from here. Like the real one it is a secure context. */
export const ORIGIN = 'https://kingston.test';

/** What the service sends with the console's pages: one that needs more fails here too. */
const HEADERS = securityHeaders(true).console;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export type Answer = {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * What the service answers, by method and path: `'GET /v1/me': { … }` is a body with status 200; a function sees the
 * request and says the status too. A `*` at the end of a path stands for any rest.
 */
export type Answers = Readonly<Record<string, object | ((request: Request) => Answer | Promise<Answer>)>>;

/** Answers a request of the page: files from the build, the rest from the test. */
export async function serve(route: Route, site: Site, answers: Answers): Promise<void> {
  const request = route.request();
  const { pathname } = new URL(request.url());
  if (pathname.startsWith('/v1/') || pathname.startsWith('/auth/'))
    return answerCall(route, request, pathname, answers);
  const file = path.join(build, site, pathname);
  const found = path.extname(pathname) !== '' && existsSync(file);
  if (!found && path.extname(pathname) !== '') return route.fulfill({ status: 404, body: '' });
  const body = readFileSync(found ? file : path.join(build, site, 'index.html'));
  const type = TYPES[found ? path.extname(pathname) : '.html'] ?? 'application/octet-stream';
  return route.fulfill({ body, headers: { ...HEADERS, 'content-type': type } });
}

async function answerCall(route: Route, request: Request, pathname: string, answers: Answers): Promise<void> {
  const asked = `${request.method()} ${pathname}`;
  const answer = answers[asked] ?? Object.entries(answers).find(([name]) => fits(name, asked))?.[1];
  const { status = 200, body, headers } = await tell(answer, request, asked);
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  await route.fulfill({ status, headers: { 'content-type': type, ...headers }, body: JSON.stringify(body ?? {}) });
}

async function tell(answer: Answers[string] | undefined, request: Request, asked: string): Promise<Answer> {
  if (answer === undefined)
    return { status: 404, body: { type: '/problems/no-answer', title: `the test has no answer for ${asked}` } };
  return typeof answer === 'function' ? answer(request) : { body: answer };
}

function fits(name: string, asked: string): boolean {
  return name.endsWith('*') && asked.startsWith(name.slice(0, -1));
}
