import { randomUUID } from 'node:crypto';
import { beforeAll } from 'vitest';
import { type Actor, NOBODY } from '../../src/rulebook/accounts/actor.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import { findOwnOrder } from '../../src/service/customers/order-store.ts';
import type { Ledger } from '../../src/service/ledger/ledger.ts';
import { registerOrderRoutes } from '../../src/service/orders/routes/register.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { createCapabilitiesCache } from '../../src/service/sellers/capabilities-cache.ts';
import { registerSellerRoutes } from '../../src/service/sellers/routes/register.ts';
import { openTracking, type Tracking } from '../../src/service/start/open-tracking.ts';
import { registerTrackingRoutes, type TrackingRoutes } from '../../src/service/tracking/routes/register.ts';
import { writeActsOf } from '../acts.ts';
import { day } from '../builders.ts';
import type { TestDatabase } from '../database.ts';
import { eventsOf } from '../events-of-facts.ts';
import { openTestLedger } from '../ledger/drive.ts';
import { ACTORS, testApp } from '../test-app.ts';
import { SIGN } from './sign.ts';

const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  other: { kind: 'person', id: 'P-6', role: 'seller-owner', sellerId: 'S-2' },
  admin: { kind: 'person', id: 'P-9', role: 'administrator' },
  ada: { kind: 'person', id: 'C-1', role: 'customer' },
  bob: { kind: 'person', id: 'C-2', role: 'customer' },
};

// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects to find
type Answer = { readonly status: number; readonly body: any };

/** A scan as a carrier sends it. */
export type SentScan = Readonly<Record<string, unknown>>;

/** The carrier port, served over a ledger that goes by wall time. */
export type ServedTracking = {
  readonly parts: TrackingRoutes;
  readonly tracking: Tracking;
  readonly ledger: Ledger;
  readonly ask: (who: string, what: string, body?: object) => Promise<Answer>;
  readonly tell: (...facts: readonly Fact[]) => Promise<void>;
  /** The secret of the carrier `post`, which signs per Standard Webhooks. */
  readonly secret: string;
  /** Sends a message of `post` as it is, signed now unless other headers are given. */
  readonly send: (body: string, headers?: Readonly<Record<string, string>>, carrier?: string) => Promise<Answer>;
  /** Sends scans of `post`. */
  readonly scan: (...scans: readonly SentScan[]) => Promise<Answer>;
  readonly now: () => Instant;
  /** Lets wall time pass, and what falls due. */
  readonly moveTo: (at: Instant) => Promise<void>;
};

/** Begins at day 20. */
export function withServedTracking(
  database: () => TestDatabase,
  given: Partial<TrackingRoutes> = {},
): () => ServedTracking {
  let served: ServedTracking;
  beforeAll(async () => {
    const { pool } = database();
    let at = day(20);
    const now = () => at;
    const ledger = await openTestLedger(pool, 'wall', { now });
    const tracking = openTracking({
      ...{ pool, ledger, now, writeActs: writeActsOf(pool, now), secret: 'a secret of the tests' },
      ...{ policies: { inForce: async () => loadDefaultPolicy() }, baseUrl: 'http://localhost:8080' },
      findLabel: async () => undefined,
      ownOrder: async (customer, order) => findOwnOrder(pool, customer, order),
    });
    const parts = { ...tracking.routes, ...given };
    const capabilities = createCapabilitiesCache({ ledger, now, judgesByWall: true });
    const { app } = testApp({
      authenticate: async (headers) => WHO[headers.get('authorization') ?? ''] ?? NOBODY,
      routes: [
        (routes) => registerTrackingRoutes(routes, parts),
        (routes) => registerOrderRoutes(routes, { ledger }),
        (routes) => registerSellerRoutes(routes, { ledger, pool, capabilities }),
      ],
    });
    const ask: ServedTracking['ask'] = async (who, what, body) => {
      const [method, url] = what.split(' ') as ['GET', string];
      const answered = await app.inject({
        method,
        url,
        headers: { authorization: who },
        ...(body && { payload: body }),
      });
      return { status: answered.statusCode, body: answered.body === '' ? undefined : JSON.parse(answered.body) };
    };
    const secret = await tracking.trustCarrier('post', 'Post');
    const send: ServedTracking['send'] = async (
      body,
      headers = SIGN.standard_webhooks(secret, body, at),
      carrier = 'post',
    ) => {
      const url = `/v1/carriers/${carrier}/scans`;
      const sent = { 'content-type': 'application/json', ...headers };
      const answered = await app.inject({ method: 'POST', url, headers: sent, payload: body });
      return { status: answered.statusCode, body: JSON.parse(answered.body) };
    };
    served = {
      ...{ parts, tracking, ledger, ask, secret, send, now },
      scan: (...scans) =>
        send(JSON.stringify({ scans }), SIGN.standard_webhooks(secret, JSON.stringify({ scans }), at, randomUUID())),
      async tell(...facts) {
        const { rejected } = await ledger.append(eventsOf(facts));
        if (rejected.length > 0) throw new Error(rejected[0]?.detail);
      },
      async moveTo(next) {
        at = next;
        await ledger.tick();
      },
    };
  });
  return () => served;
}
