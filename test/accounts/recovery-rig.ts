import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Role } from '../../src/rulebook/accounts/actor.ts';
import type { Accounts } from '../../src/service/accounts/accounts.ts';
import { registerAccountRoutes } from '../../src/service/accounts/routes/register.ts';
import type { App } from '../../src/service/http/registrar.ts';
import { sendPersonalMail } from '../../src/service/notices/mail/personal-mail.ts';
import { type MailTransport, openTransport } from '../../src/service/notices/mail/transport.ts';
import type { TestDatabase } from '../database.ts';
import { type Arrived, type MailServer, startMailServer } from '../mail/mail-server.ts';
import { testApp } from '../test-app.ts';
import { BASE_URL, join, movableClock, PASSWORD, serverOver } from './service.ts';
import { codeOf } from './totp.ts';

/** What came back. */
export type RigAnswer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects to find
  readonly body: any;
};

/** A browser: keeps cookies. */
export type Browser = {
  readonly ask: (what: string, body?: object) => Promise<RigAnswer>;
  readonly signIn: (password?: string) => Promise<RigAnswer>;
};

/** Somebody with an authenticator app and recovery codes, signed in. */
export type Enrolled = {
  readonly email: string;
  readonly uri: string;
  readonly codes: readonly string[];
  readonly browser: Browser;
};

export const REASON = 'My phone fell into the harbour, with the codes.';

/** A server with the routes of accounts, a clock of the test, and a real mail server; people are made by each test. */
export class RecoveryRig {
  accounts!: Accounts;
  mail!: MailServer;
  advance!: (by: number) => void;
  logged!: () => string;
  #app!: App;
  #transport!: MailTransport;
  readonly #database: () => TestDatabase;

  constructor(database: () => TestDatabase) {
    this.#database = database;
    beforeAll(async () => {
      this.mail = await startMailServer();
      this.#transport = openTransport(this.mail.url, 'Kingston Express <trust@kingston.example>');
    }, 120_000);
    beforeEach(async () => {
      this.mail.arrived.splice(0);
      this.mail.refuse = undefined;
      await this.#open();
    });
    afterAll(async () => {
      await this.#app.close();
      this.#transport.close();
      await this.mail.close();
    });
  }

  /** Each test begins at the time of the wall: sessions end by it. */
  async #open(): Promise<void> {
    const { clock, advance } = movableClock();
    this.accounts = serverOver(this.#database().pool, { clock, sendMail: this.sender() });
    const routes = [
      (app: App) =>
        registerAccountRoutes(app, { accounts: this.accounts, baseUrl: BASE_URL, customerOf: async () => undefined }),
    ];
    const { authenticate, stepUp } = this.accounts;
    const { app, logged } = testApp({ authenticate, askForProof: stepUp.needed, baseUrl: BASE_URL, routes });
    await this.#app?.close();
    this.#app = app;
    this.advance = advance;
    this.logged = logged;
  }

  /** Writes to people over the real mail server. */
  sender() {
    return sendPersonalMail({
      ...{ transport: this.#transport, domain: 'kingston.example', marketplace: 'Kingston Express' },
      zone: async () => 'America/Jamaica',
    });
  }

  browser(email: string): Browser {
    const cookies = new Map<string, string>();
    const ask: Browser['ask'] = async (what, body) => {
      const [method, url] = what.split(' ') as [InjectOptions['method'], string];
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { origin: BASE_URL, ...(cookie !== '' && { cookie }) };
      const answer = await this.#app.inject({ method, url, headers, ...(body && { payload: body }) } as InjectOptions);
      for (const each of [answer.headers['set-cookie'] ?? []].flat()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
        if (/max-age=0/i.test(each)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json() };
    };
    return { ask, signIn: (password = PASSWORD) => ask('POST /auth/sign-in/email', { email, password }) };
  }

  /** Lets somebody join, and signs them in. */
  async joined(role: Role): Promise<{ readonly email: string; readonly browser: Browser }> {
    const email = `${role}-${randomUUID().slice(0, 8)}@example.com`;
    await join(this.accounts, email, role, role.startsWith('seller') ? { sellerId: 'S-1' } : {});
    const browser = this.browser(email);
    expect((await browser.signIn()).status).toBe(200);
    return { email, browser };
  }

  async enrolled(role: Role): Promise<Enrolled> {
    const { email, browser } = await this.joined(role);
    const { body } = await browser.ask('POST /auth/two-factor/enable', { password: PASSWORD });
    const confirmed = await browser.ask('POST /auth/two-factor/verify-totp', { code: codeOf(body.totpURI, 0) });
    expect(confirmed.status).toBe(200);
    return { email, uri: body.totpURI, codes: body.backupCodes, browser };
  }

  /** Somebody who knows the password and stands at the second step. */
  async atSecondStep(email: string): Promise<Browser> {
    const browser = this.browser(email);
    expect((await browser.signIn()).body).toMatchObject({ twoFactorRedirect: true });
    return browser;
  }

  /** Lets the server do what time does, and send what is to be sent; answers what arrived. */
  async pass(by = 0): Promise<readonly Arrived[]> {
    this.advance(by);
    const before = this.mail.arrived.length;
    await this.accounts.lookAfterRecoveries();
    return this.mail.arrived.slice(before);
  }
}

/** The token of a link in a mail: `cancel` or `finish`. */
export function tokenIn(arrived: Arrived | undefined, link: 'cancel' | 'finish'): string {
  const token = new RegExp(`${BASE_URL}/recovery/${link}#([\\w-]{43})\\s`).exec(`${arrived?.mail.text}\n`)?.[1];
  if (token === undefined) throw new Error(`no link to ${link} in the mail`);
  return token;
}

/** What an answer with a problem must match. */
export function problem(status: number, code: string): object {
  return { status, body: { type: `/problems/${code}` } };
}
