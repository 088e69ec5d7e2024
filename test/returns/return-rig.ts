import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import type { Actor } from '../../src/rulebook/accounts/actor.ts';
import { NOBODY } from '../../src/rulebook/accounts/actor.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { findOwnOrder } from '../../src/service/customers/order-store.ts';
import type { Ledger } from '../../src/service/ledger/ledger.ts';
import { registerRefundRoutes } from '../../src/service/refunds/routes/register.ts';
import { lookAfterReturns } from '../../src/service/returns/look-after.ts';
import type { ReturnParts } from '../../src/service/returns/parts.ts';
import { registerReturnRoutes } from '../../src/service/returns/routes/register.ts';
import { openReturns } from '../../src/service/start/open-returns.ts';
import { writeActsOf } from '../acts.ts';
import { day, placed, scanned } from '../builders.ts';
import { type TestDatabase, withDatabase } from '../database.ts';
import { eventsOf } from '../events-of-facts.ts';
import { LATE, openTestLedger, POLICY_DOCUMENT, readPolicy } from '../ledger/drive.ts';
import { sorted } from '../reference/examples.ts';
import { ACTORS, type TestApp, testApp } from '../test-app.ts';

/** Who may ask in tests of returns. */
const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  member: { kind: 'person', id: 'P-5', role: 'seller-member', sellerId: 'S-1' },
  other: { kind: 'person', id: 'P-6', role: 'seller-owner', sellerId: 'S-2' },
  customer: { kind: 'person', id: 'C-1', role: 'customer' },
  stranger: { kind: 'person', id: 'C-2', role: 'customer' },
  /** Works for the marketplace and for S-1. */
  both: { kind: 'person', id: 'P-9', role: 'staff-agent' },
  /** Works for the marketplace and buys there as well. */
  buyer: { kind: 'person', id: 'C-1', role: 'staff-agent' },
  hub: { kind: 'person', id: 'P-8', role: 'hub-operator' },
  carrier: {
    ...{ kind: 'key', id: 'K-1', keyKind: 'carrier', scopes: ['labels:resolve'] },
    carrier: { carrier: 'Post', leg: 'all' },
  },
};

/** An answer; `body` is what its JSON says. */
export type Answered = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly body: any;
};

/** A marketplace whose orders can be sent back, for the tests of one file. */
export type ReturnRig = {
  readonly database: () => TestDatabase;
  readonly ledger: () => Ledger;
  readonly parts: () => ReturnParts;
  readonly served: () => TestApp;
  readonly tell: (...facts: readonly Fact[]) => Promise<void>;
  readonly get: (who: string, url: string) => Promise<Answered>;
  readonly post: (who: string, url: string, body: object) => Promise<Answered>;
  /** An order of C-1 with S-1 that was delivered on a day. */
  readonly delivered: (order: string, on?: number, more?: Partial<Fact>) => Promise<void>;
  /** Asks for a return of an order; answers it. */
  readonly ask: (order: string, reason?: string) => Promise<Answered['body']>;
  /** Lets time alone do what it does. */
  readonly lookAfter: () => Promise<number>;
  /** What waits to be told to the marketplace's systems, of one order. */
  readonly told: (order: string) => Promise<readonly Record<string, unknown>[]>;
  /** Events of the ledger of one type, with what they say. */
  readonly events: (type: string) => Promise<readonly Record<string, unknown>[]>;
};

export function withReturns(): ReturnRig {
  const database = withDatabase();
  let [ledger, served, opened]: [Ledger?, TestApp?, ReturnType<typeof openReturns>?] = [];
  beforeAll(async () => {
    const { pool } = database();
    const policy = readPolicy(POLICY_DOCUMENT);
    ledger = await openTestLedger(pool, 'events', { now: () => LATE });
    const parts = openReturns({
      ...{ pool, ledger, writeActs: writeActsOf(pool, () => LATE), secret: 'a secret of the tests' },
      policies: { inForce: async () => policy },
      customers: { ownOrder: (customer, order) => findOwnOrder(pool, customer, order) },
      accounts: {
        listPeople: async ({ sellerId }) => (sellerId === 'S-1' ? [{ id: 'P-3' }, { id: 'P-9' }] : []) as never,
      },
    });
    opened = parts;
    served = testApp({
      authenticate: async (headers) => WHO[headers.get('authorization') ?? ''] ?? NOBODY,
      routes: [(app) => registerReturnRoutes(app, parts.returns), (app) => registerRefundRoutes(app, parts.refunds)],
    });
  });
  afterAll(() => served?.app.close());
  const there = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('the tests have not begun');
    return value;
  };
  const send = async (who: string, method: 'GET' | 'POST', url: string, payload?: object): Promise<Answered> => {
    const sent = { method, url, headers: { authorization: who }, ...(payload === undefined ? {} : { payload }) };
    const answer = await there(served).app.inject(sent);
    return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json() };
  };
  const rig: ReturnRig = {
    database,
    ledger: () => there(ledger),
    parts: () => there(opened).returns,
    served: () => there(served),
    async tell(...facts) {
      const { rejected } = await there(ledger).append(eventsOf(sorted(facts)));
      if (rejected.length > 0) throw new Error(rejected[0]?.detail);
    },
    get: (who, url) => send(who, 'GET', url),
    post: (who, url, body) => send(who, 'POST', url, body),
    async delivered(orderId, on = 2, more = {}) {
      const total = { minor: 4500, currency: 'USD' };
      await rig.tell(
        placed({ orderId, customer: 'C-1', at: day(on - 2), total, listings: ['L-1'], ...(more as object) }),
        scanned({ orderId, at: day(on - 1) }),
        scanned({ orderId, at: day(on), scan: 'delivered' }),
      );
    },
    async ask(order, reason = 'damaged') {
      const { status, body } = await rig.post('customer', `/v1/me/orders/${order}/returns`, {
        id: randomUUID(),
        reason,
      });
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body;
    },
    lookAfter: () => lookAfterReturns(there(opened).returns),
    async told(order) {
      const { rows } = await database().pool.query<{ body: Record<string, unknown> }>(
        "select body from outbox where topic = 'return' and body ->> 'order' = $1 order by created_at, length(key), key",
        [order],
      );
      return rows.map(({ body }) => body);
    },
    async events(type) {
      const { rows } = await database().pool.query<{ data: Record<string, unknown> }>(
        "select body -> 'data' as data from events where type = $1 order by position",
        [type],
      );
      return rows.map(({ data }) => data);
    },
  };
  return rig;
}
