import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { type Actor, NOBODY } from '../../src/rulebook/accounts/actor.ts';
import { relay } from '../../src/service/ledger/relay.ts';
import type { ListingParts } from '../../src/service/listings/parts.ts';
import { registerListingRoutes } from '../../src/service/listings/routes/register.ts';
import { openListings } from '../../src/service/start/open-listings.ts';
import { defaultStatementTextsPath, readStatementTexts } from '../../src/service/statements/texts.ts';
import type { TestDatabase } from '../database.ts';
import { type ServedDisputes, withServedDisputes } from '../disputes/served-disputes.ts';
import { LATE } from '../ledger/drive.ts';
import { ACTORS, testApp } from '../test-app.ts';

const WHO: Readonly<Record<string, Actor>> = {
  ...ACTORS,
  ada: { kind: 'person', id: 'C-1', role: 'customer' },
  bob: { kind: 'person', id: 'C-2', role: 'customer' },
  other: { kind: 'person', id: 'P-6', role: 'seller-owner', sellerId: 'S-2' },
  capabilities: { kind: 'key', id: 'K-cap', keyKind: 'integrator', scopes: ['capabilities:read'] },
  /** Works for the marketplace and for S-1. */
  both: { kind: 'person', id: 'P-9', role: 'staff-agent' },
};

// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects to find
type Body = any;
type Answer = { readonly status: number; readonly body: Body };

/** Listings, served beside the orders that they were sold with. */
export type ServedListings = Pick<ServedDisputes, 'ledger' | 'tell'> & {
  readonly parts: ListingParts;
  readonly ask: (who: string, what: string, body?: object, headers?: object) => Promise<Answer>;
  /** Reports a listing of S-1; nobody is signed in unless somebody is named. */
  readonly report: (listing: string, more?: object, who?: string, key?: string) => Promise<Answer>;
  /** What waits in the outbox about listings. */
  readonly bring: () => Promise<readonly Record<string, unknown>[]>;
  readonly logged: () => string;
};

/** `post`: how people are written to; nobody is unless it is given. */
export function withServedListings(
  database: () => TestDatabase,
  post?: () => ListingParts['post'],
): () => ServedListings {
  const disputes = withServedDisputes(database);
  let served: ServedListings;
  let close: () => Promise<unknown> = async () => {};
  beforeAll(() => {
    const { pool } = database();
    const { parts: given, ledger, tell } = disputes();
    const statementTexts = readStatementTexts(defaultStatementTextsPath());
    if ('refused' in statementTexts) throw new Error('the texts of the package cannot be read');
    const parts = openListings({
      ...{ ...given, secret: 'a secret of a test', statementTexts, post: post?.() },
      ...{ marketplace: 'Kingston', baseUrl: 'https://trust.kingston.example' },
    });
    const { app, logged } = testApp({
      authenticate: async (headers) => WHO[headers.get('authorization')?.replace(/^Bearer /, '') ?? ''] ?? NOBODY,
      routes: [(routes) => registerListingRoutes(routes, parts)],
    });
    close = () => app.close();
    const ask: ServedListings['ask'] = async (who, what, body, more = {}) => {
      const [method, url] = what.split(' ') as ['GET', string];
      const headers = { authorization: `Bearer ${who}`, ...more };
      const answer = await app.inject({ method, url, headers, ...(body && { payload: body }) });
      return { status: answer.statusCode, body: answer.json() };
    };
    served = {
      ...{ parts, ledger, tell, ask, logged },
      report: (listing, more = {}, who = 'nobody', key = randomUUID()) =>
        ask(
          who,
          'POST /v1/listing-reports',
          {
            ...{ seller: 'S-1', listing, reason: 'inaccurate', goodFaith: true },
            ...{ text: 'The picture shows another thing than the one that is sold.', ...more },
          },
          { 'idempotency-key': key },
        ),
      async bring() {
        const told: Record<string, unknown>[] = [];
        const take = async (message: { readonly topic: string; readonly body: unknown }) => {
          if (message.topic === 'listing') told.push(message.body as Record<string, unknown>);
        };
        for (let left = 3; left > 0; left--) await relay(pool, take, () => LATE);
        return told;
      },
    };
  });
  afterAll(() => close());
  return () => served;
}
