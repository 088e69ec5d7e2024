import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { type Actor, NOBODY } from '../../rulebook/accounts/actor.ts';
import { CLOCKS_APART, hasJustArrived } from '../../rulebook/accounts/arrivals.ts';
import type { AccessRefusal, ArrivalRefusal, ComeAgain } from '../../rulebook/accounts/refusals.ts';
import { PROOF_LASTS } from '../../rulebook/accounts/step-up.ts';
import { type Instant, MINUTE } from '../../rulebook/instant.ts';
import type { Credentials } from '../http/request-actor.ts';
import type { LinkKeys } from './link-keys.ts';
import { findOwnOrder, type OwnOrder } from './order-store.ts';
import { readLink } from './read-link.ts';
import { deleteOldLinks, type SessionRow, spendLink } from './session-store.ts';
import { createCustomerSessions } from './sessions.ts';

/** What customers' sign-in needs. */
export type CustomersOptions = {
  readonly pool: Pool;
  /** Wall time. */
  readonly clock: () => Instant;
  /** Where people reach us: what links must be made for. */
  readonly baseUrl: string;
  readonly keys: LinkKeys;
  /** Whether the marketplace signs links for us at all. */
  readonly takesLinks: () => boolean;
  /** Where customers find their orders at the marketplace, if we know. */
  readonly marketplace: string | undefined;
};

/** Customers: who comes from the marketplace, and what is theirs. */
export type Customers = {
  /** Who asks, by cookie; nobody where no customer is signed in. */
  readonly authenticate: (credentials: Credentials) => Promise<Actor>;
  /** The same, by somebody who waits for what happens: asking keeps nobody signed in. */
  readonly stillSignedIn: (credentials: Credentials) => Promise<Actor>;
  readonly sessionOf: (credentials: Credentials) => Promise<SessionRow | undefined>;
  /** Signs in whoever follows a link; answers the header that sets the cookie. `network`: the address without its last part. */
  readonly arrive: (link: string, network: string) => Promise<{ readonly cookie: string } | ArrivalRefusal>;
  /** Signs in whom the marketplace has named otherwise. */
  readonly welcome: (customer: string, network: string) => Promise<{ readonly cookie: string }>;
  /** Answers the header that takes the cookie away. */
  readonly signOut: (credentials: Credentials) => Promise<string>;
  /** Why a session may not do grave things now; undefined: it may. */
  readonly needed: (credentials: Credentials) => Promise<ComeAgain | AccessRefusal | undefined>;
  /** Whose seller's an order is, if it is this customer's; undefined for another one's as for one that there has never been. */
  readonly ownOrder: (reference: string, orderId: string) => Promise<OwnOrder | undefined>;
  /** Takes away what has run out. */
  readonly tidy: () => Promise<void>;
};

/** Customers have no password here: the marketplace says who they are. */
export function createCustomers(options: CustomersOptions): Customers {
  const { pool, clock, baseUrl, keys, takesLinks, marketplace } = options;
  const sessions = createCustomerSessions(options);
  const where = marketplace === undefined ? {} : { where: marketplace };
  const welcome: Customers['welcome'] = async (customer, network) => ({
    cookie: await sessions.begin(customer, network),
  });
  return {
    authenticate: async (credentials) => actorOf(await sessions.of(credentials)),
    stillSignedIn: async (credentials) => actorOf(await sessions.peek(credentials)),
    sessionOf: sessions.of,
    async arrive(link, network) {
      if (!takesLinks()) return { code: 'arrivals-closed' };
      const read = await readLink(link, { keys, audience: baseUrl, now: clock() });
      if ('code' in read) return { ...read, ...where };
      const digest = createHash('sha256').update(read.id).digest();
      const isFirst = await spendLink(pool, digest, read.expiresAt);
      return isFirst ? welcome(read.customer, network) : { code: 'link-used', ...where };
    },
    welcome,
    signOut: sessions.end,
    async needed(credentials) {
      const session = await sessions.of(credentials);
      if (session === undefined) return { code: 'sign-in-needed' };
      if (hasJustArrived(session, clock())) return undefined;
      return { code: 'come-again', minutes: PROOF_LASTS / MINUTE, ...where };
    },
    ownOrder: (reference, orderId) => findOwnOrder(pool, reference, orderId),
    async tidy() {
      await sessions.tidy();
      // As long as clocks may be apart a link that has run out is let in.
      await deleteOldLinks(pool, clock() - 2 * CLOCKS_APART);
    },
  };
}

function actorOf(session: SessionRow | undefined): Actor {
  return session === undefined ? NOBODY : { kind: 'person', id: session.customer, role: 'customer' };
}
