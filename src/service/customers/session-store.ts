import type { Arrival } from '../../rulebook/accounts/arrivals.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** A customer who came, as it is kept. `token`: the digest of what the cookie says. */
export type SessionRow = Arrival & { readonly customer: string };

/** Keeps that a customer came. */
export async function insertSession(
  database: Queryable,
  {
    token,
    customer,
    network,
    at,
  }: {
    readonly token: Buffer;
    readonly customer: string;
    readonly network: string;
    readonly at: Instant;
  },
): Promise<void> {
  await database.query(
    `insert into auth.customer_sessions (token, customer, network, arrived_at, last_seen_at) values ($1, $2, $3, $4, $4)`,
    [token, customer, network, at],
  );
}

/** Who came with a token, whether or not it is good still. */
export async function findSession(database: Queryable, token: Buffer): Promise<SessionRow | undefined> {
  const { rows } = await database.query<SessionRow>({
    name: 'find-customer-session',
    text: `select customer, arrived_at as "arrivedAt", last_seen_at as "lastSeenAt"
      from auth.customer_sessions where token = $1`,
    values: [token],
  });
  return rows[0];
}

/** Keeps when somebody last asked for something. */
export async function touchSession(database: Queryable, token: Buffer, at: Instant): Promise<void> {
  await database.query('update auth.customer_sessions set last_seen_at = greatest(last_seen_at, $2) where token = $1', [
    token,
    at,
  ]);
}

/** Ends a session. */
export async function deleteSession(database: Queryable, token: Buffer): Promise<void> {
  await database.query('delete from auth.customer_sessions where token = $1', [token]);
}

/** Takes away sessions that began before an instant, or in which nothing was asked for since another. */
export async function deleteOldSessions(
  database: Queryable,
  { arrivedBefore, seenBefore }: { readonly arrivedBefore: Instant; readonly seenBefore: Instant },
): Promise<void> {
  await database.query('delete from auth.customer_sessions where arrived_at < $1 or last_seen_at < $2', [
    arrivedBefore,
    seenBefore,
  ]);
}

/** Uses a link up. False: it was used before, on whichever server. */
export async function spendLink(database: Queryable, link: Buffer, expiresAt: Instant): Promise<boolean> {
  const { rowCount } = await database.query(
    'insert into auth.customer_links (link, expires_at) values ($1, $2) on conflict (link) do nothing',
    [link, expiresAt],
  );
  return rowCount === 1;
}

/** Takes away the links that would have run out by now. */
export async function deleteOldLinks(database: Queryable, before: Instant): Promise<void> {
  await database.query('delete from auth.customer_links where expires_at < $1', [before]);
}
