import type { CanaryStatus } from '../../rulebook/canaries/canary.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { ContactKind } from './digests.ts';

/** A canary as it is kept. */
export type CanaryRow = {
  readonly canary_id: string;
  readonly campaign_id: string;
  readonly seller: string;
  readonly status: CanaryStatus;
  readonly due_at: Instant;
  readonly made: Buffer | null;
  readonly order_id: string | null;
  readonly cancel_by: Instant | null;
  readonly settled_at: Instant | null;
  readonly breach_id: string | null;
  readonly told_at: Instant | null;
  readonly judged_by: string | null;
  readonly judged_at: Instant | null;
  readonly reason_ref: string | null;
};

/** One canary; nobody else does anything with it until the transaction ends. */
export async function lockCanary(transaction: Transaction, id: string): Promise<CanaryRow | undefined> {
  const { rows } = await transaction.query<CanaryRow>('select * from canaries where canary_id = $1 for update', [id]);
  return rows[0];
}

export async function insertCanary(
  transaction: Transaction,
  canary: Pick<CanaryRow, 'canary_id' | 'campaign_id' | 'seller' | 'due_at'> & { readonly made: Buffer },
): Promise<void> {
  const { canary_id, campaign_id, seller, due_at, made } = canary;
  await transaction.query(
    `insert into canaries (canary_id, campaign_id, seller, status, due_at, made) values ($1, $2, $3, 'planned', $4, $5)`,
    [canary_id, campaign_id, seller, due_at, made],
  );
}

/** A number or address is one of ours from now on; without a canary nobody is ever shown it. False: it stands for somebody already. */
export async function insertContact(
  transaction: Transaction,
  contact: { readonly digest: Buffer; readonly kind: ContactKind; readonly since: Instant; readonly canary?: string },
): Promise<boolean> {
  const { digest, kind, since, canary } = contact;
  const { rowCount } = await transaction.query(
    `insert into canary_contacts (digest, kind, since, canary_id) values ($1, $2, $3, $4) on conflict do nothing`,
    [digest, kind, since, canary ?? null],
  );
  return rowCount === 1;
}

/** Which of these digests stand for nobody yet, and never did. */
export async function freeContacts(database: Queryable, digests: readonly Buffer[]): Promise<readonly Buffer[]> {
  const { rows } = await database.query<{ digest: Buffer }>(
    `select digest from unnest($1::bytea[]) as asked (digest)
     where not exists (select from canary_contacts where canary_contacts.digest = asked.digest)`,
    [digests],
  );
  return rows.map(({ digest }) => digest);
}

/** What the marketplace has to do now: place what is due, and cancel before the hand-over; the longest due first. */
export async function listTasks(database: Queryable, now: Instant, most: number): Promise<readonly CanaryRow[]> {
  const { rows } = await database.query<CanaryRow>(
    `select * from canaries
     where (status = 'planned' and due_at <= $1) or (status = 'placed' and cancel_by <= $1)
     order by coalesce(cancel_by, due_at), canary_id limit $2`,
    [now, most],
  );
  return rows;
}

/** Its order is known: what was made up lies in the vault now, as any customer's. */
export async function keepPlaced(transaction: Transaction, id: string, order: string): Promise<void> {
  await transaction.query(`update canaries set status = 'placed', order_id = $2, made = null where canary_id = $1`, [
    id,
    order,
  ]);
}

export async function keepStatus(transaction: Transaction, id: string, status: CanaryStatus): Promise<void> {
  await transaction.query(
    `update canaries set status = $2, made = case when $2 = 'over' then null else made end where canary_id = $1`,
    [id, status],
  );
}

/** Whether an order is one already. */
export async function isOrderOfCanary(database: Queryable, order: string): Promise<boolean> {
  const { rowCount } = await database.query('select from canaries where order_id = $1', [order]);
  return rowCount === 1;
}

/** Those whose order is not over yet, and those whose watch is. */
export async function listToFollow(database: Queryable, settledBefore: Instant): Promise<readonly CanaryRow[]> {
  const { rows } = await database.query<CanaryRow>(
    `select * from canaries where status = 'placed' or (status = 'watched' and settled_at < $1) order by canary_id limit 5000`,
    [settledBefore],
  );
  return rows;
}

export async function keepCancelBy(database: Queryable, id: string, cancelBy: Instant | undefined): Promise<void> {
  await database.query(
    `update canaries set cancel_by = $2 where canary_id = $1 and status = 'placed' and cancel_by is distinct from $2`,
    [id, cancelBy ?? null],
  );
}

export async function keepSettled(database: Queryable, id: string, at: Instant): Promise<void> {
  await database.query(
    `update canaries set status = 'watched', settled_at = $2, cancel_by = null where canary_id = $1 and status = 'placed'`,
    [id, at],
  );
}

/** It was hit; the inquiry that it goes to is named before it is there, so that it is opened once. */
export async function keepHit(transaction: Transaction, id: string, breach: string): Promise<void> {
  await transaction.query(
    `update canaries set status = 'hit', breach_id = $2 where canary_id = $1 and status = 'watched'`,
    [id, breach],
  );
}

/** Hit, and the inquiry does not know of it yet. */
export async function listUntold(database: Queryable): Promise<readonly CanaryRow[]> {
  const { rows } = await database.query<CanaryRow>(
    `select * from canaries where status = 'hit' and told_at is null order by breach_id, canary_id limit 200`,
  );
  return rows;
}

export async function keepTold(
  database: Queryable,
  ids: readonly string[],
  breach: string,
  at: Instant,
): Promise<void> {
  await database.query('update canaries set told_at = $2, breach_id = $3 where canary_id = any ($1::uuid[])', [
    ...[ids, at, breach],
  ]);
}

export async function keepJudged(
  transaction: Transaction,
  id: string,
  judged: { readonly status: CanaryStatus; readonly by: string; readonly at: Instant; readonly ref: string },
): Promise<void> {
  const { status, by, at, ref } = judged;
  await transaction.query(
    'update canaries set status = $2, judged_by = $3, judged_at = $4, reason_ref = $5 where canary_id = $1',
    [id, status, by, at, ref],
  );
}

/** All of a shop that were hit, whatever became of it; the latest first. */
export async function listHit(
  database: Queryable,
  after: string | undefined,
  limit: number,
): Promise<readonly CanaryRow[]> {
  const { rows } = await database.query<CanaryRow>(
    `select * from canaries where status in ('hit', 'confirmed', 'dismissed') and ($1::uuid is null or canary_id < $1)
     order by canary_id desc limit $2`,
    [after ?? null, limit],
  );
  return rows;
}

/** Of a shop's canaries, those that could be hit. */
export async function listOfShop(database: Queryable, seller: string): Promise<readonly CanaryRow[]> {
  const { rows } = await database.query<CanaryRow>(
    `select * from canaries where seller = $1 and order_id is not null and status <> 'dismissed' order by canary_id`,
    [seller],
  );
  return rows;
}
