import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Accounts } from '../../src/service/accounts/accounts.ts';
import { registerAccountRoutes } from '../../src/service/accounts/routes/register.ts';
import type { App } from '../../src/service/http/registrar.ts';
import type { TestDatabase } from '../database.ts';
import { testApp } from '../test-app.ts';
import { BASE_URL, join, PASSWORD, serverOver } from './service.ts';

/** Who asks and what is sent. */
export type Asked = {
  /** Who asks, by what stands before the `@` of the e-mail address. */
  readonly as?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The server with its routes, for the tests of one file. */
export type AccountsApp = {
  readonly accounts: () => Accounts;
  readonly ask: (what: string, asked?: Asked) => Promise<AppAnswer>;
  readonly signIn: (email: string, password?: string) => Promise<{ readonly cookie: string }>;
  readonly logged: () => string;
};

export type AppAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects to find
  readonly body: any;
};

/** A server with an administrator, staff, two people of the seller S-1 and the owner of S-2; all with `PASSWORD`. */
export function withAccountsApp(database: () => TestDatabase): AccountsApp {
  let accounts: Accounts;
  let app: App;
  let logged: () => string;
  beforeAll(async () => {
    const log = {
      warn: (fields: object, message: string) => app.log.warn(fields, message),
      error: (fields: object, message: string) => app.log.error(fields, message),
    };
    accounts = serverOver(database().pool, { log });
    const routes = [
      (routes: App) =>
        registerAccountRoutes(routes, { accounts, baseUrl: BASE_URL, customerOf: async () => undefined }),
    ];
    ({ app, logged } = testApp({
      authenticate: accounts.authenticate,
      askForProof: accounts.stepUp.needed,
      baseUrl: BASE_URL,
      routes,
    }));
    await join(accounts, 'admin@example.com', 'administrator');
    await join(accounts, 'agent@example.com', 'staff-agent');
    await join(accounts, 'owner@example.com', 'seller-owner', { sellerId: 'S-1' });
    await join(accounts, 'member@example.com', 'seller-member', { sellerId: 'S-1' });
    await join(accounts, 'other@example.com', 'seller-owner', { sellerId: 'S-2' });
  });
  afterAll(async () => {
    await app.close();
    await accounts.close();
  });

  const cookies = new Map<string, Promise<string>>();

  /** Signs in the first time. */
  function cookieOf(name: string): Promise<string> {
    const cookie = cookies.get(name) ?? signIn(`${name}@example.com`).then((signedIn) => signedIn.cookie);
    cookies.set(name, cookie);
    return cookie;
  }

  async function ask(what: string, { as, body, headers }: Asked = {}): Promise<AppAnswer> {
    const [method, url] = what.split(' ') as [InjectOptions['method'], string];
    const cookie = as === undefined ? {} : { cookie: await cookieOf(as) };
    const sent = { origin: BASE_URL, ...cookie, ...headers };
    const answer = await app.inject({ method, url, headers: sent, ...(body && { payload: body }) } as InjectOptions);
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    return { status: answer.statusCode, headers: answer.headers, body: isJson ? answer.json() : answer.body };
  }

  async function signIn(email: string, password = PASSWORD): Promise<{ cookie: string }> {
    const answer = await ask('POST /auth/sign-in/email', { body: { email, password } });
    expect(answer.status).toBe(200);
    return { cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '' };
  }

  return { accounts: () => accounts, ask, signIn, logged: () => logged() };
}

/** What an answer with a problem must match. */
export function problem(status: number, code: string): object {
  return { status, body: expect.objectContaining({ type: `/problems/${code}`, status }) };
}
