import type { Pool } from 'pg';
import type { Actor, Role } from '../../rulebook/accounts/actor.ts';
import { personActor } from '../../rulebook/accounts/actor.ts';
import { type Instant, SECOND } from '../../rulebook/instant.ts';
import type { Credentials } from '../http/request-actor.ts';
import { shortCache } from '../short-cache.ts';
import type { Authentication } from './authentication.ts';
import { asRole } from './people-store.ts';
import { isSecondStepDue } from './recovery/second-step-store.ts';

/** The longest time for which another server does not notice that a session was ended. */
const LIFETIME = 3 * SECOND;

/** Somebody who is signed in. */
export type SignedIn = {
  readonly sessionId: string;
  readonly expiresAt: Instant;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly sellerId?: string;
    readonly secondStep: boolean;
    /** Was let in without the second step and has set up no new one. */
    readonly secondStepDue?: true;
  };
};

/** Who is signed in, by cookie. */
export type Sessions = {
  readonly of: (credentials: Credentials) => Promise<SignedIn | undefined>;
  /** Looks everything up anew, because something was changed. */
  readonly forget: () => void;
};

/** What sessions need of the rest. */
type SessionsOptions = {
  readonly authentication: Authentication;
  readonly pool: Pool;
  readonly clock: () => Instant;
  /** Of the service as people reach it: says how the cookie is called. */
  readonly baseUrl: string;
};

/** Reads sessions through a short cache, so that a page with many requests looks its session up once. */
export function createSessions({ authentication, pool, clock, baseUrl }: SessionsOptions): Sessions {
  const name = `${baseUrl.startsWith('https:') ? '__Secure-' : ''}kingston.session_token`;
  const known = shortCache<SignedIn>({
    clock,
    lifetime: LIFETIME,
    most: 10_000,
    load: async (cookie) => {
      try {
        return await lookUp(authentication, pool, cookie);
      } catch (error) {
        // better-auth keeps to itself what went wrong; when it is the database, it says so again.
        await pool.query('select');
        throw error;
      }
    },
  });
  return {
    async of(credentials) {
      const cookie = cookieNamed(name, credentials.get('cookie'));
      if (cookie === undefined) return undefined;
      const session = await known.get(cookie);
      return session !== undefined && session.expiresAt > clock() ? session : undefined;
    },
    forget: known.clear,
  };
}

/** The actor that a session stands for. */
export function actorOf({ person }: SignedIn): Actor | undefined {
  const actor = personActor(person.id, person.role, person.sellerId);
  return actor === undefined || !person.secondStepDue ? actor : { ...actor, secondStepDue: true };
}

/**
 * Our one cookie out of all that a browser sends, with its name. Others must not make another entry in the cache, nor
 * hide it: without https anybody on the way can plant one that is called nearly the same.
 */
function cookieNamed(name: string, header: string | null): string | undefined {
  return header?.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
}

async function lookUp(authentication: Authentication, pool: Pool, cookie: string): Promise<SignedIn | undefined> {
  const found = await authentication.api.getSession({ headers: new Headers({ cookie }) });
  const role = asRole(found?.user.role);
  if (found === null || role === undefined) return undefined;
  const { id, name, email, sellerId, twoFactorEnabled } = found.user;
  const isDue = twoFactorEnabled !== true && (await isSecondStepDue(pool, id));
  return {
    sessionId: found.session.id,
    expiresAt: found.session.expiresAt.getTime(),
    person: {
      ...{ id, name, email, role, secondStep: twoFactorEnabled === true },
      ...(typeof sellerId === 'string' && { sellerId }),
      ...(isDue && { secondStepDue: true as const }),
    },
  };
}
