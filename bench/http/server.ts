import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { createAccounts } from '../../src/service/accounts/accounts.ts';
import { registerEventRoutes } from '../../src/service/events/routes/register.ts';
import { createApp } from '../../src/service/http/app.ts';
import { createLogger } from '../../src/service/http/log.ts';
import { createMetrics } from '../../src/service/http/metrics.ts';
import { createRequestLimits } from '../../src/service/http/request-limits.ts';
import { openPool } from '../../src/service/postgres/database.ts';
import { createCapabilitiesCache } from '../../src/service/sellers/capabilities-cache.ts';
import { registerSellerRoutes } from '../../src/service/sellers/routes/register.ts';
import type { CloudEvent } from '../../src/simulation/event.ts';
import { openLiveLedger } from '../ingest/judged.ts';

/** What a server says when it is up. */
export type ServerReady = { readonly url: string; readonly key: string };

// A server in a process of its own: `service URL BEGIN`, the API over a ledger whose clock goes on from the latest posted
// event, or `empty`, one Fastify route that answers with a fixed body of about the same length.
const [kind, url, begin] = process.argv.slice(2);
const ready: ServerReady = kind === 'empty' ? await serveEmpty() : await serveService(url as string, Number(begin));
process.stdout.write(`${JSON.stringify(ready)}\n`);

async function serveEmpty(): Promise<ServerReady> {
  const app = fastify();
  const body = JSON.stringify({ seller: 'S-1', rung: 'good', filling: 'x'.repeat(500) });
  app.get('/v1/sellers/:id/capabilities', (_, reply) => reply.type('application/json').send(body));
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, key: '' };
}

async function serveService(database: string, start: number): Promise<ServerReady> {
  const pool = openPool({ url: database, connections: 8, statementTimeout: 0 });
  const ledger = await openLiveLedger(pool, start);
  const now = Date.now;
  const common = { pool, baseUrl: 'http://localhost', trustedOrigins: [], clock: now, newId: randomUUID };
  const log = createLogger('silent');
  const accounts = createAccounts({ ...common, secret: 'x'.repeat(64), log, writeActs: async () => {} });
  const scopes = ['events:write', 'capabilities:read'] as const;
  const key = await accounts.createKey({ name: 'bench', kind: 'integrator', scopes: [...scopes] }, 'bench');
  if ('code' in key) throw new Error(key.code);
  const metrics = createMetrics({ pool });
  const capabilities = createCapabilitiesCache({ ledger, now: ledger.now, judgesByWall: true });
  const append = (events: readonly unknown[]) => {
    ledger.moveTo(events as readonly CloudEvent[]);
    return ledger.append(events);
  };
  const app = createApp({
    ...common,
    ...{
      version: 'bench',
      logger: log,
      metrics,
      askForProof: async () => undefined,
      authenticate: accounts.authenticate,
    },
    limits: createRequestLimits({
      pool,
      clock: now,
      quotas: { key: 1_000_000_000, person: 1_000_000_000, address: 1_000_000_000 },
    }),
    readiness: async () => [],
    routes: [
      (app) => registerEventRoutes(app, { append, metrics }),
      (app) => registerSellerRoutes(app, { ledger, pool, capabilities }),
    ],
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, key: key.secret };
}
