import type { Pool } from 'pg';
import type { Credentials } from '../../http/request-actor.ts';
import type { Authentication } from '../authentication.ts';
import { findPerson, type Person } from '../people-store.ts';
import { readMeans } from '../session-store.ts';
import type { Sessions } from '../sessions.ts';

/** Somebody who gave the right password. */
export type RecoveryAsker = {
  readonly person: Person;
  /** Whether there is anything to lose besides it. */
  readonly hasMore: boolean;
};

type Parts = {
  readonly authentication: Authentication;
  readonly pool: Pool;
  readonly sessions: Sessions;
};

/**
 * Whose password was right: by the session, or else by a sign-in that still lacks its second step. Without either nobody learns
 * anything about any account, not even whether it exists.
 */
export async function askerOf(
  { authentication, pool, sessions }: Parts,
  credentials: Credentials,
): Promise<RecoveryAsker | undefined> {
  const id = (await sessions.of(credentials))?.person.id ?? (await begun(authentication, credentials));
  const person = id === undefined ? undefined : await findPerson(pool, id);
  if (person === undefined) return undefined;
  const { secondStep, passkey } = await readMeans(pool, person.id);
  return { person, hasMore: secondStep || passkey };
}

async function begun({ api }: Authentication, credentials: Credentials): Promise<string | undefined> {
  const headers = new Headers({ cookie: credentials.get('cookie') ?? '' });
  return (await api.secondStepPerson({ headers })).personId ?? undefined;
}
