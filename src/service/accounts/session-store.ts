import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** One sign-in of a person that is still good. */
export type Session = {
  readonly id: string;
  readonly signedInAt: Instant;
  readonly expiresAt: Instant;
  /** Of a network, not of a household. */
  readonly network: string;
  /** As the browser calls itself. */
  readonly browser: string;
};

/** The sign-ins of a person that are still good, the latest first. */
export async function listSessions(database: Queryable, personId: string, now: Instant): Promise<readonly Session[]> {
  const { rows } = await database.query<SessionRow>(
    `select id, (extract(epoch from "createdAt") * 1000)::bigint as signed_in_at,
       (extract(epoch from "expiresAt") * 1000)::bigint as expires_at,
       coalesce("ipAddress", '') as network, coalesce("userAgent", '') as browser
     from auth.session where "userId" = $1 and "expiresAt" > to_timestamp($2 / 1000.0)
     order by "createdAt" desc, id`,
    [personId, now],
  );
  return rows.map(({ signed_in_at: signedInAt, expires_at: expiresAt, ...rest }) => ({
    ...rest,
    signedInAt,
    expiresAt,
  }));
}

/** Ends a sign-in of a person. */
export async function deleteSession(database: Queryable, personId: string, id: string): Promise<boolean> {
  const { rowCount } = await database.query('delete from auth.session where "userId" = $1 and id = $2', [personId, id]);
  return rowCount === 1;
}

/** Ends all sign-ins of a person but one. How many they were. */
export async function deleteOtherSessions(database: Queryable, personId: string, kept: string): Promise<number> {
  const { rowCount } = await database.query('delete from auth.session where "userId" = $1 and id <> $2', [
    personId,
    kept,
  ]);
  return rowCount ?? 0;
}

/** Takes away the sign-ins of a person that have run out. */
export async function deleteRunOutSessions(database: Queryable, personId: string, now: Instant): Promise<void> {
  await database.query('delete from auth.session where "userId" = $1 and "expiresAt" <= to_timestamp($2 / 1000.0)', [
    personId,
    now,
  ]);
}

type SessionRow = {
  readonly id: string;
  readonly signed_in_at: number;
  readonly expires_at: number;
  readonly network: string;
  readonly browser: string;
};
