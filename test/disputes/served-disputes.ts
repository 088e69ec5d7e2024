import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import type { Actor } from '../../src/rulebook/accounts/actor.ts';
import { NOBODY } from '../../src/rulebook/accounts/actor.ts';
import { findOwnOrder } from '../../src/service/customers/order-store.ts';
import { followDisputes, lookAfterDisputes } from '../../src/service/disputes/follow.ts';
import { type DisputeRoutes, registerDisputeRoutes } from '../../src/service/disputes/routes/register.ts';
import { relay } from '../../src/service/ledger/relay.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { openDisputes } from '../../src/service/start/open-disputes.ts';
import type { TestDatabase } from '../database.ts';
import { LATE } from '../ledger/drive.ts';
import { ACTORS, testApp } from '../test-app.ts';
import { plainScreen } from '../threads/plain-screen.ts';
import { type ServedThreads, withServedThreads } from '../threads/served-threads.ts';

/** Who has to do with disputes: people of the shop S-1 (P-3, P-5), customers (Ada placed all its orders but T-3), two of the staff, and one who is both. */
const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  ada: { kind: 'person', id: 'C-1', role: 'customer' },
  bob: { kind: 'person', id: 'C-2', role: 'customer' },
  other: { kind: 'person', id: 'P-6', role: 'seller-owner', sellerId: 'S-2' },
  /** Works for the marketplace and for S-1. */
  both: { kind: 'person', id: 'P-9', role: 'staff-agent' },
};

// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects to find
type Body = any;
type Answer = { readonly status: number; readonly body: Body };

/** Disputes, served beside the conversations of the same orders. */
export type ServedDisputes = Pick<ServedThreads, 'ledger' | 'tell' | 'send' | 'vault'> & {
  readonly parts: DisputeRoutes;
  readonly ask: (who: string, what: string, body?: object) => Promise<Answer>;
  /** Opens a dispute of Ada's unless somebody else is named; answers what the customer sees. */
  readonly open: (order: string, reason: string, more?: object, who?: string) => Promise<Answer>;
  /** Brings what waits in the outbox to whoever follows disputes; answers what is told of them. */
  readonly bring: () => Promise<readonly Record<string, unknown>[]>;
  readonly passTime: () => Promise<number>;
  readonly logged: () => string;
};

const TEXT = 'It is not what I ordered, and I would like to have it looked at.';

export function withServedDisputes(database: () => TestDatabase): () => ServedDisputes {
  const threads = withServedThreads(database);
  let served: ServedDisputes;
  let close: () => Promise<unknown> = async () => {};
  beforeAll(() => {
    const { pool } = database();
    const { parts: given, ledger, tell, send, vault } = threads();
    const team = [{ id: 'P-3' }, { id: 'P-5' }, { id: 'P-9' }];
    const parts: DisputeRoutes = {
      ...openDisputes({
        ...{ pool, ledger, threads: given, texts: given.texts, writeActs: given.writeActs, now: given.now },
        policies: { inForce: async () => loadDefaultPolicy() },
        accounts: {
          namesOf: given.named,
          listPeople: async ({ sellerId }) => (sellerId === 'S-1' ? team : []) as never,
        },
        customers: { ownOrder: (customer, order) => findOwnOrder(pool, customer, order) },
      }),
      screen: plainScreen,
    };
    const { app, logged } = testApp({
      authenticate: async (headers) => WHO[headers.get('authorization')?.replace(/^Bearer /, '') ?? ''] ?? NOBODY,
      routes: [(routes) => registerDisputeRoutes(routes, parts)],
    });
    close = () => app.close();
    const ask: ServedDisputes['ask'] = async (who, what, body) => {
      const [method, url] = what.split(' ') as ['GET', string];
      const headers = { authorization: `Bearer ${who}` };
      const answer = await app.inject({ method, url, headers, ...(body && { payload: body }) });
      return { status: answer.statusCode, body: answer.json() };
    };
    served = {
      ...{ parts, ledger, tell, send, vault, ask, logged },
      open: (order, reason, more = {}, who = 'ada') =>
        ask(who, `POST /v1/me/orders/${order}/disputes`, { id: randomUUID(), reason, text: TEXT, ...more }),
      passTime: () => lookAfterDisputes(parts),
      async bring() {
        const told: Record<string, unknown>[] = [];
        const follow = followDisputes(parts);
        const take: typeof follow = async (message) => {
          if (message.topic === 'dispute') told.push(message.body as Record<string, unknown>);
          await follow(message);
        };
        // What follows from what is brought waits in its turn.
        for (let left = 3; left > 0; left--) await relay(pool, take, () => LATE);
        return told;
      },
    };
  });
  afterAll(() => close());
  return () => served;
}
