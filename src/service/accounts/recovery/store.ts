import type { Role } from '../../../rulebook/accounts/actor.ts';
import type { RecoveryAct } from '../../../rulebook/accounts/recovery.ts';
import type { Instant } from '../../../rulebook/instant.ts';
import type { Queryable } from '../../postgres/database.ts';
import type { Transaction } from '../../postgres/transaction.ts';

/** By what a request is found. */
export type RecoveryFinder =
  | { readonly id: string }
  | { readonly openOf: string }
  | { readonly cancelHash: Uint8Array }
  | { readonly finishHash: Uint8Array };

/** A request and whose it is. */
export type FoundRecovery = { readonly id: string; readonly personId: string };

/** An act as it is kept, with what was written, sealed. */
export type KeptAct = { readonly act: RecoveryAct; readonly reason: Buffer | null };

/** Keeps a new request. False: one of that person runs already. */
export async function insertRecovery(
  transaction: Transaction,
  row: FoundRecovery & { readonly askedAt: Instant; readonly dueAt: Instant; readonly cancelHash: Uint8Array },
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `insert into auth.recoveries (id, person_id, asked_at, due_at, cancel_hash) values ($1, $2, $3, $4, $5)
     on conflict (person_id) where due_at is not null do nothing`,
    [row.id, row.personId, row.askedAt, row.dueAt, row.cancelHash],
  );
  return rowCount === 1;
}

/** Finds a request; in a transaction with `lock` nobody else does anything with it until that ends. */
export async function findRecovery(
  database: Queryable,
  by: RecoveryFinder,
  lock = false,
): Promise<FoundRecovery | undefined> {
  const [condition, value] = conditionOf(by);
  const { rows } = await database.query<{ readonly id: string; readonly person_id: string }>(
    `select id, person_id from auth.recoveries where ${condition}${lock ? ' for update' : ''}`,
    [value],
  );
  return rows.map(({ id, person_id: personId }) => ({ id, personId }))[0];
}

function conditionOf(by: RecoveryFinder): readonly [string, string | Uint8Array] {
  if ('id' in by) return ['id = $1', by.id];
  if ('openOf' in by) return ['person_id = $1 and due_at is not null', by.openOf];
  return 'cancelHash' in by ? ['cancel_hash = $1', by.cancelHash] : ['finish_hash = $1', by.finishHash];
}

/** What happened to requests, in order, by their ids. */
export async function actsOf(
  database: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptAct[]>> {
  const { rows } = await database.query<KeptAct & { readonly recovery_id: string }>(
    'select recovery_id, act, reason from auth.recovery_acts where recovery_id = any ($1::text[]) order by recovery_id, number',
    [ids],
  );
  return Map.groupBy(rows, (row) => row.recovery_id);
}

/** Adds the act that comes after so many. */
export async function insertAct(
  transaction: Transaction,
  id: string,
  number: number,
  { act, reason }: { readonly act: RecoveryAct; readonly reason: Uint8Array | null },
): Promise<void> {
  await transaction.query('insert into auth.recovery_acts (recovery_id, number, act, reason) values ($1, $2, $3, $4)', [
    id,
    number,
    JSON.stringify(act),
    reason,
  ]);
}

/** Notes when time does something next; null: the request has ended. The hash of its link, once there is one, stays. */
export async function setDue(
  transaction: Transaction,
  id: string,
  dueAt: Instant | null,
  finishHash: Uint8Array | null,
): Promise<void> {
  await transaction.query(
    'update auth.recoveries set due_at = $2, finish_hash = coalesce($3, finish_hash) where id = $1',
    [id, dueAt, finishHash],
  );
}

/** Requests that time has something to do with. */
export async function dueRecoveries(database: Queryable, now: Instant, most: number): Promise<readonly string[]> {
  const { rows } = await database.query<{ readonly id: string }>(
    'select id from auth.recoveries where due_at <= $1 order by due_at, id limit $2',
    [now, most],
  );
  return rows.map(({ id }) => id);
}

/** Which requests: one; or those that run or have ended, so many, after the instant and the id of the page before. */
export type RecoveryPage =
  | { readonly id: string }
  | {
      readonly state: 'open' | 'ended';
      readonly limit: number;
      readonly after?: readonly [Instant, string] | undefined;
    };

/** A request in the list of those who decide. */
export type ListedRecovery = FoundRecovery & {
  readonly askedAt: Instant;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly sellerId: string | null;
};

/** Requests, the latest first. */
export async function listRecoveries(database: Queryable, page: RecoveryPage): Promise<readonly ListedRecovery[]> {
  const from = `select recoveries.id, person_id as "personId", asked_at as "askedAt", name, email, role, "sellerId"
     from auth.recoveries as recoveries join auth."user" as people on people.id = person_id`;
  if ('id' in page) return (await database.query<ListedRecovery>(`${from} where recoveries.id = $1`, [page.id])).rows;
  const { state, limit, after } = page;
  const { rows } = await database.query<ListedRecovery>(
    `${from} where (due_at is not null) = $1 and ($3::bigint is null or (asked_at, recoveries.id) < ($3, $4))
     order by asked_at desc, recoveries.id desc limit $2`,
    [state === 'open', limit, ...(after ?? [null, null])],
  );
  return rows;
}
