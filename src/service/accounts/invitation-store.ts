import type { Role } from '../../rulebook/accounts/actor.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** An invitation that nobody has accepted yet. */
export type Invitation = {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly sellerId?: string;
  /** The person who invited, or a part of the program. */
  readonly invitedBy: string;
  readonly invitedAt: Instant;
  readonly expiresAt: Instant;
};

/** Keeps an invitation; of its token only the hash. */
export async function insertInvitation(
  database: Queryable,
  invitation: Invitation,
  tokenHash: Uint8Array,
): Promise<void> {
  const { id, email, role, sellerId = null, invitedBy, invitedAt, expiresAt } = invitation;
  await database.query(
    `insert into auth.invitations (id, email, role, seller_id, token_hash, created_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, email, role, sellerId, tokenHash, invitedBy, invitedAt, expiresAt],
  );
}

/** Which of them: of everybody or of one seller, so many, after the instant and the id of the page before. */
export type InvitationPage = {
  readonly limit: number;
  readonly after?: readonly [Instant, string] | undefined;
  readonly sellerId?: string | undefined;
};

/** Those that can still be accepted, the latest first. */
export async function listOpenInvitations(
  database: Queryable,
  now: Instant,
  { limit, after, sellerId }: InvitationPage,
): Promise<readonly Invitation[]> {
  const { rows } = await database.query<InvitationRow>(
    `select id, email, role, seller_id, created_by, created_at, expires_at from auth.invitations
     where ${OPEN} and ($3::text is null or seller_id = $3)
       and ($4::bigint is null or (created_at, id) < ($4, $5))
     order by created_at desc, id desc limit $2`,
    [now, limit, sellerId ?? null, ...(after ?? [null, null])],
  );
  return rows.map(invitationOf);
}

/** Whether a token belongs to an invitation that can still be accepted. */
export async function isOpenToken(database: Queryable, tokenHash: Uint8Array, now: Instant): Promise<boolean> {
  const { rowCount } = await database.query(`select 1 from auth.invitations where ${OPEN} and token_hash = $2`, [
    now,
    tokenHash,
  ]);
  return rowCount === 1;
}

/** Takes an open invitation back; with a seller only one of that seller. */
export async function withdrawInvitation(
  database: Queryable,
  id: string,
  now: Instant,
  sellerId?: string,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `update auth.invitations set withdrawn_at = $1
     where ${OPEN} and id = $2 and ($3::text is null or seller_id = $3)`,
    [now, id, sellerId ?? null],
  );
  return rowCount === 1;
}

/** What accepting needs; ids and hashes come from outside. */
export type Acceptance = {
  readonly tokenHash: Uint8Array;
  readonly personId: string;
  readonly accountId: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly now: Instant;
};

/**
 * Uses an invitation up and adds the person, as one statement: of two that come at once, one finds it used. Undefined
 * when nothing was open. Fails with a unique violation when the address signs in here already.
 */
export async function acceptOpenInvitation(database: Queryable, acceptance: Acceptance): Promise<Accepted | undefined> {
  const { tokenHash, personId, accountId, name, passwordHash, now } = acceptance;
  const { rows } = await database.query<Accepted>(
    `with used as (
       update auth.invitations set accepted_at = $1 where ${OPEN} and token_hash = $2 returning email, role, seller_id
     ), added as (
       insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt", role, "sellerId")
       select $3, $4, email, true, to_timestamp($1 / 1000.0), to_timestamp($1 / 1000.0), role, seller_id from used
       returning id, email, role, "createdAt"
     ), credential as (
       insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
       select $5, id, 'credential', id, $6, "createdAt", "createdAt" from added
     )
     select email, role from added`,
    [now, tokenHash, personId, name, accountId, passwordHash],
  );
  return rows[0];
}

/** With what the new person signs in, and as what. */
export type Accepted = { readonly email: string; readonly role: Role };

/** `$1` is now. */
const OPEN = 'accepted_at is null and withdrawn_at is null and expires_at > $1::bigint';

type InvitationRow = {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly seller_id: string | null;
  readonly created_by: string;
  readonly created_at: number;
  readonly expires_at: number;
};

function invitationOf(row: InvitationRow): Invitation {
  return {
    id: row.id,
    email: row.email,
    role: row.role as Role,
    ...(row.seller_id !== null && { sellerId: row.seller_id }),
    invitedBy: row.created_by,
    invitedAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
