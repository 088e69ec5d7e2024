import { Writable } from 'node:stream';
import type { Actor, KeyScope } from '../src/rulebook/accounts/actor.ts';
import { NOBODY } from '../src/rulebook/accounts/actor.ts';
import { type AppDeps, createApp } from '../src/service/http/app.ts';
import { createLogger } from '../src/service/http/log.ts';
import { createMetrics } from '../src/service/http/metrics.ts';
import type { App } from '../src/service/http/registrar.ts';

/** A server of a test, and everything that it logged. */
export type TestApp = { readonly app: App; readonly logged: () => string; readonly lines: () => readonly LogLine[] };
export type LogLine = Readonly<Record<string, unknown>>;

/** Actors by the bearer token that a test sends. */
export const ACTORS: Readonly<Record<string, Actor>> = {
  integrator: keyWith('events:write', 'decisions:read'),
  reader: keyWith('standing:read'),
  staff: { kind: 'person', id: 'P-1', role: 'staff-agent' },
  lead: { kind: 'person', id: 'P-2', role: 'staff-lead' },
  seller: { kind: 'person', id: 'P-3', role: 'seller-owner', sellerId: 'S-1' },
};

function keyWith(...scopes: KeyScope[]): Actor {
  return { kind: 'key', id: `K-${scopes.join('+')}`, keyKind: 'integrator', scopes };
}

/** A server without a database, for routes that need none: who asks says the bearer token, a name of `ACTORS`. */
export function testApp(deps: Partial<AppDeps> = {}): TestApp {
  let logged = '';
  const destination = new Writable({
    write(piece, _encoding, done) {
      logged += String(piece);
      done();
    },
  });
  let requests = 0;
  const app = createApp({
    baseUrl: 'http://localhost:8080',
    trustedOrigins: [],
    version: '1.2.3',
    logger: createLogger('trace', destination),
    authenticate: async (headers) => ACTORS[headers.get('authorization')?.replace(/^Bearer /, '') ?? ''] ?? NOBODY,
    // Who asks has just proved who they are, unless a test says otherwise.
    askForProof: async () => undefined,
    newId: () => `request-${++requests}`,
    limits: { count: () => 0 },
    metrics: createMetrics(),
    readiness: async () => [],
    routes: [],
    ...deps,
  });
  const lines = () =>
    logged
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LogLine);
  return { app, logged: () => logged, lines };
}

/** The headers of somebody of `ACTORS`. */
export function as(name: keyof typeof ACTORS): { readonly authorization: string } {
  return { authorization: `Bearer ${name}` };
}
