import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { securityHeaders } from '../../src/service/http/security-headers.ts';
import type { Site } from './build-site.ts';

const build = path.resolve(import.meta.dirname, '../../build');

/** What the service sends with the console's pages: one that needs more fails here too. */
const HEADERS = securityHeaders(false).console;

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
  /** Instead of a body: a stream of events that stays open, and what is done with it. */
  readonly stream?: (connection: ServerResponse) => void;
  /** Instead of a body: a PNG. */
  readonly picture?: Buffer;
};

/** What a page asks for. */
export type Asked = {
  url(): string;
  method(): string;
  /** The body, which must be JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever a page sends.
  postDataJSON(): any;
};

/**
 * What the service answers, by method and path: `'GET /v1/me': { … }` is a body with status 200; a function sees the
 * request and says the status too. A `*` at the end of a path stands for any rest.
 */
export type Answers = Readonly<Record<string, object | ((request: Asked) => Answer | Promise<Answer>)>>;

/** A server for one page: files from the build, the rest from the test. `localhost` is a secure context like the real one. */
export type ServedSite = { readonly origin: string; stop(): Promise<void> };

/** Serves a site on a port of its own. Faster than answering for a browser through its inspector. */
export async function serveSite(site: Site, answers: Answers): Promise<ServedSite> {
  const server = createServer((request, response) => {
    answer(request, response, site, answers).catch((error: unknown) =>
      sendJson(response, { status: 500, body: { type: '/problems/test-failed', title: String(error), status: 500 } }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site, answers: Answers): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const { pathname } = url;
  if (!pathname.startsWith('/v1/') && !pathname.startsWith('/auth/')) return sendFile(response, site, pathname);
  const body = await text(request);
  const method = request.method ?? 'GET';
  const asked = { url: () => url.href, method: () => method, postDataJSON: () => JSON.parse(body) };
  sendJson(response, await answerOf(asked, `${method} ${pathname}`, answers));
}

function sendFile(response: ServerResponse, site: Site, pathname: string): void {
  const file = path.join(build, site, pathname);
  const found = path.extname(pathname) !== '' && existsSync(file);
  if (!found && path.extname(pathname) !== '') return void response.writeHead(404).end();
  const type = TYPES[found ? path.extname(pathname) : '.html'] ?? 'application/octet-stream';
  response.writeHead(200, { ...HEADERS, 'content-type': type });
  response.end(readFileSync(found ? file : path.join(build, site, 'index.html')));
}

function sendJson(response: ServerResponse, { status = 200, body, headers, stream, picture }: Answer): void {
  if (picture !== undefined) {
    response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' });
    return void response.end(picture);
  }
  if (stream !== undefined) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.flushHeaders();
    return stream(response);
  }
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(status === 204 ? undefined : JSON.stringify(body ?? {}));
}

async function answerOf(request: Asked, asked: string, answers: Answers): Promise<Answer> {
  const told = answers[asked] ?? Object.entries(answers).find(([name]) => fits(name, asked))?.[1];
  if (told === undefined)
    return { status: 404, body: { type: '/problems/no-answer', title: `the test has no answer for ${asked}` } };
  return typeof told === 'function' ? told(request) : { body: told };
}

function fits(name: string, asked: string): boolean {
  return name.endsWith('*') && asked.startsWith(name.slice(0, -1));
}
