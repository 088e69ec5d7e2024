import { ROLES, type Role } from '../../rulebook/accounts/actor.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';

/** Somebody who signs in here. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Of sellers' people only. */
  readonly sellerId?: string;
  readonly joinedAt: Instant;
  /** Whether a password alone does not do. */
  readonly secondStep: boolean;
};

/** Somebody to be added, with the hash of a password. */
export type NewPerson = {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly sellerId?: string | undefined;
  readonly passwordHash: string;
  readonly now: Instant;
};

/** The role of a person; undefined for nobody, and for a role that only another version of this program knows. */
export async function roleOf(database: Queryable, personId: string): Promise<Role | undefined> {
  const { rows } = await database.query<{ role: string }>('select role from auth."user" where id = $1', [personId]);
  return asRole(rows[0]?.role);
}

/** The role that a text names. */
export function asRole(text: unknown): Role | undefined {
  return ROLES.find((role) => role === text);
}

/** A person by e-mail address, in small letters. */
export async function findPersonByEmail(database: Queryable, email: string): Promise<Person | undefined> {
  const { rows } = await database.query<PersonRow>(`${SELECT_PERSON} where email = $1`, [email]);
  return rows.map(personOf)[0];
}

/** A person by id. */
export async function findPerson(database: Queryable, id: string): Promise<Person | undefined> {
  const { rows } = await database.query<PersonRow>(`${SELECT_PERSON} where id = $1`, [id]);
  return rows.map(personOf)[0];
}

/** Which people: everybody or those of one seller, so many, after the sorting name and the id of the page before. */
export type PeoplePage = {
  readonly limit: number;
  readonly after?: readonly [string, string] | undefined;
  readonly sellerId?: string | undefined;
};

/** People by name; `sortedBy` is the name as it is sorted. */
export async function listPeople(
  database: Queryable,
  { limit, after, sellerId }: PeoplePage,
): Promise<readonly (Person & { readonly sortedBy: string })[]> {
  const { rows } = await database.query<PersonRow & { readonly sorted_by: string }>(
    `select * from (${SELECT_PERSON} where $2::text is null or "sellerId" = $2) as people
     where $3::text is null or (sorted_by, id) > ($3, $4) order by sorted_by, id limit $1`,
    [limit, sellerId ?? null, ...(after ?? [null, null])],
  );
  return rows.map((row) => ({ ...personOf(row), sortedBy: row.sorted_by }));
}

/** Where a person is reached; undefined: they have left. */
export async function addressOfPerson(
  database: Queryable,
  id: string,
): Promise<{ readonly name: string; readonly email: string } | undefined> {
  const { rows } = await database.query<{ name: string; email: string }>(
    'select name, email from auth."user" where id = $1',
    [id],
  );
  return rows[0];
}

/** The names of people by their ids; who has left is missing. */
export async function namesOfPeople(database: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await database.query<{ id: string; name: string }>(
    'select id, name from auth."user" where id = any ($1::text[])',
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who of these people is here; until the transaction ends none of them is removed. */
export async function keepPeople(transaction: Queryable, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await transaction.query<{ id: string }>({
    name: 'keep-people',
    text: 'select id from auth."user" where id = any ($1::text[]) order by id for key share',
    values: [ids],
  });
  return new Set(rows.map(({ id }) => id));
}

/** The people of some roles, by name. */
export async function peopleInRoles(
  database: Queryable,
  roles: readonly Role[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await database.query<{ id: string; name: string }>(
    'select id, name from auth."user" where role = any ($1::text[]) order by lower(name), id',
    [roles],
  );
  return rows;
}

/** Adds a person with a password. The e-mail address must be new. */
export async function insertPerson(database: Queryable, person: NewPerson): Promise<void> {
  await database.query(
    `with added as (
       insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt", role, "sellerId")
       values ($1, $2, $3, true, to_timestamp($8 / 1000.0), to_timestamp($8 / 1000.0), $4, $5)
       returning id, "createdAt"
     )
     insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
     select $6, id, 'credential', id, $7, "createdAt", "createdAt" from added`,
    [
      ...[person.id, person.name, person.email, person.role, person.sellerId ?? null],
      ...[person.accountId, person.passwordHash, person.now],
    ],
  );
}

/** Gives a person another password, and ends their sign-ins. */
export async function replacePassword(
  database: Queryable,
  personId: string,
  passwordHash: string,
  now: Instant,
): Promise<void> {
  await database.query(
    `with ended as (delete from auth.session where "userId" = $1)
     update auth.account set password = $2, "updatedAt" = to_timestamp($3 / 1000.0)
     where "userId" = $1 and "providerId" = 'credential'`,
    [personId, passwordHash, now],
  );
}

/** The ids of all administrators, who stay what they are until the transaction ends. */
export async function lockAdministrators(transaction: Queryable): Promise<readonly string[]> {
  const { rows } = await transaction.query<{ id: string }>(
    `select id from auth."user" where role = 'administrator' order by id for update`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Removes a person with password, passkeys and sign-ins, and takes back the invitations that are still open from them.
 * With a seller only one of that seller's people. False when there is nobody to remove.
 */
export async function deletePerson(
  database: Queryable,
  personId: string,
  sellerId: string | undefined,
  now: Instant,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `with removed as (
       delete from auth."user" where id = $1 and ($2::text is null or "sellerId" = $2) returning id
     ), withdrawn as (
       update auth.invitations set withdrawn_at = $3
       where created_by in (select id from removed) and accepted_at is null and withdrawn_at is null
     )
     select 1 from removed`,
    [personId, sellerId ?? null, now],
  );
  return rowCount === 1;
}

const SELECT_PERSON = `select id, name, email, role, "sellerId" as seller_id,
  (extract(epoch from "createdAt") * 1000)::bigint as joined_at, coalesce("twoFactorEnabled", false) as second_step,
  lower(name) as sorted_by
  from auth."user"`;

type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly seller_id: string | null;
  readonly joined_at: number;
  readonly second_step: boolean;
};

function personOf(row: PersonRow): Person {
  const role = asRole(row.role);
  if (role === undefined) throw new Error(`${row.role} is no role that this version knows`);
  const { id, name, email, joined_at: joinedAt, second_step: secondStep } = row;
  return { id, name, email, role, ...(row.seller_id !== null && { sellerId: row.seller_id }), joinedAt, secondStep };
}
