import { type Means, PROOF_WAYS, type Proof } from '../../rulebook/accounts/step-up.ts';
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

/** What somebody has proved in a session, and has to prove it with. */
export type Proved = { readonly proof?: Proof; readonly means: Means };

/** The latest proof of a session, as it is in the database now; undefined: the session is over. */
export async function readProof(database: Queryable, sessionId: string): Promise<Proved | undefined> {
  const { rows } = await database.query<ProofRow>(
    `select (extract(epoch from "provedAt") * 1000)::bigint as at, "provedBy" as by,
       coalesce("twoFactorEnabled", false) as second_step,
       exists (select from auth.passkey where "userId" = auth."user".id) as passkey
     from auth.session join auth."user" on auth."user".id = "userId" where auth.session.id = $1`,
    [sessionId],
  );
  return rows.map(({ at, by, second_step: secondStep, passkey }) => {
    const way = PROOF_WAYS.find((each) => each === by);
    return { ...(at !== null && way !== undefined && { proof: { at, by: way } }), means: { secondStep, passkey } };
  })[0];
}

/** With what a person can prove who they are, besides the password. */
export async function readMeans(database: Queryable, personId: string): Promise<Means> {
  const { rows } = await database.query<Means>(
    `select coalesce("twoFactorEnabled", false) as "secondStep",
       exists (select from auth.passkey where "userId" = $1) as passkey
     from auth."user" where id = $1`,
    [personId],
  );
  return rows[0] ?? { secondStep: false, passkey: false };
}

/** Keeps a proof with its session. False when the session is over. */
export async function writeProof(database: Queryable, sessionId: string, { at, by }: Proof): Promise<boolean> {
  const { rowCount } = await database.query(
    'update auth.session set "provedAt" = to_timestamp($2 / 1000.0), "provedBy" = $3 where id = $1',
    [sessionId, at, by],
  );
  return rowCount === 1;
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

/** Ends all sign-ins of everybody of a seller. How many they were. */
export async function deleteSellerSessions(database: Queryable, sellerId: string): Promise<number> {
  const { rowCount } = await database.query(
    'delete from auth.session where "userId" in (select id from auth."user" where "sellerId" = $1)',
    [sellerId],
  );
  return rowCount ?? 0;
}

/** Ends all sign-ins of a person. How many they were. */
export async function deletePersonSessions(database: Queryable, personId: string): Promise<number> {
  const { rowCount } = await database.query('delete from auth.session where "userId" = $1', [personId]);
  return rowCount ?? 0;
}

/** Takes away the sign-ins of a person that have run out. */
export async function deleteRunOutSessions(database: Queryable, personId: string, now: Instant): Promise<void> {
  await database.query('delete from auth.session where "userId" = $1 and "expiresAt" <= to_timestamp($2 / 1000.0)', [
    personId,
    now,
  ]);
}

type ProofRow = {
  readonly at: number | null;
  readonly by: string | null;
  readonly second_step: boolean;
  readonly passkey: boolean;
};

type SessionRow = {
  readonly id: string;
  readonly signed_in_at: number;
  readonly expires_at: number;
  readonly network: string;
  readonly browser: string;
};
