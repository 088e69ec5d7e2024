import diagnostics from 'node:diagnostics_channel';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect } from 'vitest';
import { KEY_SCOPES, type KeyScope, ROLES, type Role } from '../../src/rulebook/accounts/actor.ts';
import type { CreatedKey } from '../../src/service/accounts/keys.ts';
import { type Config, readConfig } from '../../src/service/config.ts';
import { createLogger } from '../../src/service/http/log.ts';
import type { App } from '../../src/service/http/registrar.ts';
import { type Service, startService } from '../../src/service/main.ts';
import { PASSWORD } from '../accounts/service.ts';
import { type Marketplace, openMarketplace, writeKeys } from '../customers/marketplace.ts';
import { type TestDatabase, withDatabase } from '../database.ts';
import { POLICY_DOCUMENT } from '../ledger/drive.ts';

/** A route as the server has it. */
export type Route = { readonly method: string; readonly url: string };

/** What is sent besides method and address. */
export type Sent = { readonly headers?: Readonly<Record<string, string>>; readonly body?: object | string | Buffer };

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly body: any;
};

/** The whole service as `main.ts` puts it together, serving at a port. */
export type Running = {
  readonly service: () => Service;
  readonly database: () => TestDatabase;
  readonly origin: () => string;
  /** Every route that it has registered, HEAD beside GET left out. */
  readonly routes: () => readonly Route[];
  readonly logged: () => string;
  /** `GET /v1/me`, with the headers exactly as given. */
  readonly ask: (what: string, sent?: Sent) => Promise<Answer>;
  /** The same from a page of ours, as somebody: a name of `CALLERS`, or an e-mail address. */
  readonly as: (who: string, what: string, sent?: Sent) => Promise<Answer>;
  readonly join: (email: string, role: Role, sellerId?: string) => Promise<void>;
  readonly signIn: (email: string) => Promise<string>;
  /** The service's clock goes on by so many milliseconds: who has asked as often as anybody may can ask again. */
  readonly later: (time: number) => void;
  /** A customer comes from the marketplace once more: a session of its own. Answers its cookie. */
  readonly come: (customer: string) => Promise<string>;
};

/** Nobody; everybody by role, the shop's people those of S-1; a key for each scope, and one without any. */
export const CALLERS = [
  'nobody',
  ...ROLES,
  ...KEY_SCOPES.filter((scope) => !['labels:resolve', 'canaries:place', 'numbers:tell'].includes(scope)),
  'carrier',
] as const;
export type Caller = (typeof CALLERS)[number];

/** Starts the service for the tests of one file. `settings` as in the environment. */
export function withService(settings: Readonly<Record<string, string>> = {}): Running {
  const database = withDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-security-'));
  const routes: Route[] = [];
  let service: Service;
  let marketplace: Marketplace;
  let logged = '';
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const credentials = new Map<string, Promise<Readonly<Record<string, string>>>>();

  beforeAll(async () => {
    const destination = new Writable({
      write(piece, _encoding, done) {
        logged += String(piece);
        done();
      },
    });
    const keys = path.join(folder, 'marketplace.json');
    marketplace = await openMarketplace({ audience: origin, now });
    writeKeys(keys, marketplace);
    const options = {
      config: configOf({
        DATABASE_URL: database().url,
        KINGSTON_DATA: folder,
        KINGSTON_CLOCK: 'events',
        KINGSTON_CUSTOMER_LINK_KEYS: keys,
        ...settings,
      }),
      ...{ version: '0.0.0', policy: POLICY_DOCUMENT, consoleDirectory: builtConsole(folder), now },
      logger: createLogger('trace', destination),
    };
    const heard = ({ fastify }: { readonly fastify: App }): void => {
      fastify.addHook('onRoute', ({ method, url }) => {
        for (const each of [method].flat()) if (each !== 'HEAD') routes.push({ method: each, url });
      });
    };
    diagnostics.subscribe('fastify.initialization', heard as (message: unknown) => void);
    const started = await startService(options);
    diagnostics.unsubscribe('fastify.initialization', heard as (message: unknown) => void);
    if ('refused' in started) throw new Error(JSON.stringify(started.refused));
    service = started;
  });
  afterAll(async () => {
    await service?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const origin = () => service.url;

  async function ask(what: string, { headers = {}, body }: Sent = {}): Promise<Answer> {
    const [method = 'GET', target = '/'] = what.split(' ');
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    const payload = body === undefined || isRaw ? body : JSON.stringify(body);
    const kind = body === undefined || isRaw ? {} : { 'content-type': 'application/json' };
    const length = payload === undefined ? {} : { 'content-length': Buffer.byteLength(payload) };
    const { hostname, port } = new URL(origin());
    return new Promise((resolve, reject) => {
      // Not `fetch`: it mends addresses and keeps some headers for itself.
      const asked = request(
        { ...{ hostname, port, method, path: target }, headers: { ...kind, ...length, ...headers } },
        (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece)).on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(pieces).toString('utf8');
            const isJson = String(response.headers['content-type']).includes('json') && text !== '';
            const { statusCode = 0, headers: told } = response;
            resolve({ status: statusCode, headers: told, text, body: isJson ? JSON.parse(text) : undefined });
          });
        },
      );
      asked.on('error', reject).end(payload);
    });
  }

  async function credentialsOf(who: string): Promise<Readonly<Record<string, string>>> {
    if (who === 'nobody') return {};
    const scope = KEY_SCOPES.find((each) => each === who);
    if (scope !== undefined || who === 'carrier') return { authorization: `Bearer ${await makeKey(scope)}` };
    if (who === 'customer') return { cookie: await come('C-1') };
    const role = ROLES.find((each) => each === who);
    if (role !== undefined) await join(emailOf(who), role, role.startsWith('seller-') ? 'S-1' : undefined);
    return { cookie: await signIn(role === undefined ? who : emailOf(who)) };
  }

  async function makeKey(scope: KeyScope | undefined): Promise<string> {
    const kind = scope === undefined ? 'carrier' : 'integrator';
    // The one of a carrier can do what carriers' keys can.
    const scopes = scope === undefined ? (['labels:resolve'] as const) : [scope];
    const carrier = scope === undefined ? ({ carrier: 'Post', leg: 'all' } as const) : undefined;
    const created = await service.accounts.createKey({ kind, name: kind, scopes, carrier }, 'the tests');
    return (created as CreatedKey).secret;
  }

  async function join(email: string, role: Role, sellerId?: string): Promise<void> {
    const invited = await service.accounts.invite({ email, role, sellerId }, 'the tests');
    if ('code' in invited) throw new Error(invited.code);
    const accepted = await service.accounts.acceptInvitation(
      invited.token,
      { name: 'Ada of the tests', password: PASSWORD },
      '192.0.2.1',
    );
    if ('code' in accepted) throw new Error(accepted.code);
  }

  async function signIn(email: string): Promise<string> {
    const sent = { headers: { origin: origin() }, body: { email, password: PASSWORD } };
    const answer = await ask('POST /auth/sign-in/email', sent);
    expect(answer.status).toBe(200);
    return [answer.headers['set-cookie'] ?? []]
      .flat()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }

  /** Customers have no e-mail address here: they come from the marketplace. */
  async function come(customer: string): Promise<string> {
    const sent = { headers: { origin: origin() }, body: { link: await marketplace.link(customer) } };
    const answer = await ask('POST /v1/customer-sessions', sent);
    expect(answer.status).toBe(201);
    return String(answer.headers['set-cookie']).split(';')[0] ?? '';
  }

  return {
    ...{
      service: () => service,
      database,
      origin,
      routes: () => routes,
      logged: () => logged,
      ask,
      join,
      signIn,
      come,
      later: (time) => {
        ahead += time;
      },
    },
    async as(who, what, { headers, body } = {}) {
      const known = credentials.get(who) ?? credentialsOf(who);
      credentials.set(who, known);
      const sent = await known;
      const page = 'cookie' in sent ? { origin: origin() } : {};
      return ask(what, { headers: { ...page, ...sent, ...headers }, ...(body === undefined ? {} : { body }) });
    },
  };
}

/** The e-mail address of the one who stands for a role. */
export function emailOf(role: string): string {
  return `${role}@example.com`;
}

function configOf(environment: Readonly<Record<string, string>>): Config {
  const reading = readConfig({ port: '0' }, { environment, home: tmpdir(), isRoot: false });
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.config;
}

/** What stands for the built console: a page, a file beside it, one among the assets, and one that is nobody's business. */
function builtConsole(folder: string): string {
  const directory = path.join(folder, 'console');
  mkdirSync(path.join(directory, 'assets'), { recursive: true });
  writeFileSync(path.join(directory, 'index.html'), '<!doctype html><title>console</title>');
  writeFileSync(path.join(directory, 'robots.txt'), 'User-agent: *\n');
  writeFileSync(path.join(directory, 'assets', 'app-1a2b3c.js'), 'export {};\n');
  writeFileSync(path.join(directory, 'assets', '.hidden'), OUTSIDE);
  writeFileSync(path.join(folder, 'outside.txt'), OUTSIDE);
  return directory;
}

/** Stands in files that no address leads to. */
export const OUTSIDE = 'nobody may read this';
