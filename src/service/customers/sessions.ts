import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { ARRIVAL_LASTS, ARRIVAL_RESTS, signedInUntil } from '../../rulebook/accounts/arrivals.ts';
import { type Duration, type Instant, MINUTE, SECOND } from '../../rulebook/instant.ts';
import type { Credentials } from '../http/request-actor.ts';
import { shortCache } from '../short-cache.ts';
import { ownCookie } from './cookies.ts';
import {
  deleteOldSessions,
  deleteSession,
  findSession,
  insertSession,
  type SessionRow,
  touchSession,
} from './session-store.ts';

/** The longest time for which another server does not notice that somebody signed out. */
const LIFETIME: Duration = 3 * SECOND;

/** How exact it is kept when somebody last asked for something. */
const TOUCHED: Duration = MINUTE;

/** Customers who are signed in, by cookie. */
export type CustomerSessions = {
  readonly of: (credentials: Credentials) => Promise<SessionRow | undefined>;
  /** The same as it stands in the database, without being taken for something that they asked: it goes on for no longer by that. */
  readonly peek: (credentials: Credentials) => Promise<SessionRow | undefined>;
  /** Begins one; answers the header that sets its cookie. */
  readonly begin: (customer: string, network: string) => Promise<string>;
  /** Ends the one that asks, if there is one; answers the header that takes its cookie away. */
  readonly end: (credentials: Credentials) => Promise<string>;
  /** Takes away what has run out. */
  readonly tidy: () => Promise<void>;
};

/** What they need. */
type Options = { readonly pool: Pool; readonly clock: () => Instant; readonly baseUrl: string };

/** Keeps sessions of customers: a random token in the cookie, and in the database only its digest. */
export function createCustomerSessions({ pool, clock, baseUrl }: Options): CustomerSessions {
  const cookie = ownCookie('customer', baseUrl);
  const known = shortCache<SessionRow>({
    ...{ clock, lifetime: LIFETIME, most: 10_000 },
    async load(text) {
      const token = digestOf(text);
      const [found, now] = [await findSession(pool, token), clock()];
      if (found === undefined || now >= signedInUntil(found)) return undefined;
      if (now - found.lastSeenAt < TOUCHED) return found;
      await touchSession(pool, token, now);
      return { ...found, lastSeenAt: now };
    },
  });
  return {
    async of(credentials) {
      const text = cookie.of(credentials);
      if (text === undefined || !TOKEN.test(text)) return undefined;
      const found = await known.get(text);
      return found !== undefined && clock() < signedInUntil(found) ? found : undefined;
    },
    async peek(credentials) {
      const text = cookie.of(credentials);
      if (text === undefined || !TOKEN.test(text)) return undefined;
      const found = await findSession(pool, digestOf(text));
      return found !== undefined && clock() < signedInUntil(found) ? found : undefined;
    },
    async begin(customer, network) {
      const text = randomBytes(32).toString('base64url');
      await insertSession(pool, { token: digestOf(text), customer, network, at: clock() });
      return cookie.set(text, ARRIVAL_LASTS / SECOND);
    },
    async end(credentials) {
      const text = cookie.of(credentials);
      if (text !== undefined && TOKEN.test(text)) await deleteSession(pool, digestOf(text));
      known.clear();
      return cookie.clear();
    },
    async tidy() {
      const now = clock();
      await deleteOldSessions(pool, { arrivedBefore: now - ARRIVAL_LASTS, seenBefore: now - ARRIVAL_RESTS });
    },
  };
}

const TOKEN = /^[\w-]{43}$/;

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
