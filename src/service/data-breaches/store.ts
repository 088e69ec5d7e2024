import { type BreachAct, type DataBreach, evolveBreach } from '../../rulebook/data-breaches/breach.ts';
import type { BreachStatus } from '../../rulebook/data-breaches/moves.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** An act as it is kept, with where lies what was written with it. */
export type KeptAct = { readonly act: BreachAct; readonly ref: string | undefined };

/** An inquiry as it is kept. */
export type KeptBreach = { readonly id: string; readonly breach: DataBreach; readonly acts: readonly KeptAct[] };

/** A clock that runs. */
export type RunningClock = {
  readonly regime: string;
  readonly dueAt: Instant;
  /** When people are warned next; undefined: it is over. */
  readonly nextAt: Instant | undefined;
  /** From how many hundredths on they were warned. */
  readonly warned: number;
};

/** One inquiry; with `lock` nobody else does anything with it until the transaction ends. */
export async function findBreach(database: Queryable, id: string, lock = false): Promise<KeptBreach | undefined> {
  const { rows } = await database.query<Row>(
    `select breach_id as id from data_breaches where breach_id = $1${lock ? ' for update' : ''}`,
    [id],
  );
  return (await withActs(database, rows))[0];
}

/** Where a list of those that run goes on: by the clock that ends first. */
export type BreachPlace = readonly [dueAt: number, id: string];

/** As a clock that never ends: an inquiry without one that runs comes last. */
export const NO_CLOCK = Number.MAX_SAFE_INTEGER;

/** Inquiries that run, the one whose clock ends first before the others; by data_breaches_running. */
export async function listRunning(
  database: Queryable,
  after: BreachPlace | undefined,
  limit: number,
): Promise<readonly KeptBreach[]> {
  const { rows } = await database.query<Row>(
    `select breach_id as id from data_breaches where status <> 'closed'
       and ($1::int8 is null or (coalesce(due_at, 9007199254740991), breach_id) > ($1, $2::uuid))
     order by coalesce(due_at, 9007199254740991), breach_id limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return withActs(database, rows);
}

/** Inquiries that are closed, the latest first; by data_breaches_closed. */
export async function listClosed(
  database: Queryable,
  after: BreachPlace | undefined,
  limit: number,
): Promise<readonly KeptBreach[]> {
  const { rows } = await database.query<Row>(
    `select breach_id as id from data_breaches where status = 'closed' and ($1::uuid is null or breach_id < $1)
     order by breach_id desc limit $2`,
    [after?.[1] ?? null, limit],
  );
  return withActs(database, rows);
}

/** The inquiries that a seller was told of, the latest first: few. */
export async function breachesOfSeller(database: Queryable, seller: string): Promise<readonly KeptBreach[]> {
  const { rows } = await database.query<Row>(
    'select breach_id as id from data_breach_sellers where seller_id = $1 order by breach_id desc limit 100',
    [seller],
  );
  return withActs(database, rows);
}

/** Adds an act, the first of which makes the inquiry, and keeps how its clocks run from now on. */
export async function insertAct(
  transaction: Transaction,
  id: string,
  number: number,
  { act, ref }: KeptAct,
  after: {
    readonly status: BreachStatus;
    readonly clocks: readonly RunningClock[];
    /** When sellers are told by themselves; undefined: nobody waits. */
    readonly tellAt: Instant | undefined;
  },
): Promise<void> {
  const { status, clocks, tellAt } = after;
  const due = clocks.length === 0 ? null : Math.min(...clocks.map(({ dueAt }) => dueAt));
  await transaction.query(
    `insert into data_breaches (breach_id, status, due_at, tell_at) values ($1, $2, $3, $4)
     on conflict (breach_id) do update
       set status = excluded.status, due_at = excluded.due_at, tell_at = excluded.tell_at`,
    [id, status, due, tellAt ?? null],
  );
  await transaction.query('insert into data_breach_acts (breach_id, number, act, text_ref) values ($1, $2, $3, $4)', [
    id,
    number,
    JSON.stringify(act),
    ref ?? null,
  ]);
  await transaction.query('delete from data_breach_clocks where breach_id = $1', [id]);
  await transaction.query(
    `insert into data_breach_clocks (breach_id, regime, due_at, next_at, warned)
     select $1::uuid, * from unnest($2::text[], $3::int8[], $4::int8[], $5::int2[])`,
    [
      ...[id, clocks.map(({ regime }) => regime), clocks.map(({ dueAt }) => dueAt)],
      ...[clocks.map(({ nextAt }) => nextAt ?? null), clocks.map(({ warned }) => warned)],
    ],
  );
  if (act.type === 'sign_off')
    await transaction.query('update data_breaches set closed_at = $2 where breach_id = $1', [id, act.at]);
  if (act.type === 'tell_seller')
    await transaction.query('insert into data_breach_sellers (seller_id, breach_id) values ($1, $2)', [act.seller, id]);
}

/** Inquiries of which a clock has come to its next warning. */
export async function dueToWarn(database: Queryable, now: Instant, most: number): Promise<readonly string[]> {
  const { rows } = await database.query<Row>(
    'select distinct breach_id as id from data_breach_clocks where next_at <= $1 limit $2',
    [now, most],
  );
  return rows.map(({ id }) => id);
}

/** Inquiries of which sellers are told now, since nobody keeps it secret any longer. */
export async function dueToTell(database: Queryable, now: Instant, most: number): Promise<readonly string[]> {
  const { rows } = await database.query<Row>(
    'select breach_id as id from data_breaches where tell_at <= $1 order by tell_at limit $2',
    [now, most],
  );
  return rows.map(({ id }) => id);
}

/** From how many hundredths on people were warned of each clock of an inquiry. */
export async function warnedOf(database: Queryable, id: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ regime: string; warned: number }>(
    'select regime, warned from data_breach_clocks where breach_id = $1',
    [id],
  );
  return new Map(rows.map(({ regime, warned }) => [regime, warned]));
}

/** People were warned of a clock: so far, and next at an instant. */
export async function keepWarned(transaction: Transaction, id: string, clock: RunningClock): Promise<void> {
  await transaction.query(
    'update data_breach_clocks set warned = $3, next_at = $4 where breach_id = $1 and regime = $2',
    [id, clock.regime, clock.warned, clock.nextAt ?? null],
  );
}

type Row = { readonly id: string };
type ActRow = { readonly id: string; readonly act: BreachAct; readonly ref: string | null };

async function withActs(database: Queryable, rows: readonly Row[]): Promise<readonly KeptBreach[]> {
  if (rows.length === 0) return [];
  const { rows: all } = await database.query<ActRow>(
    `select breach_id as id, act, text_ref as ref from data_breach_acts where breach_id = any ($1::uuid[])
     order by breach_id, number`,
    [rows.map(({ id }) => id)],
  );
  const acts = Map.groupBy(all, ({ id }) => id);
  return rows.map(({ id }) => {
    const own = (acts.get(id) ?? []).map(({ act, ref }): KeptAct => ({ act, ref: ref ?? undefined }));
    const breach = own.reduce<DataBreach | undefined>((before, { act }) => evolveBreach(before, act), undefined);
    if (breach === undefined) throw new Error('an inquiry has its opening');
    return { id, breach, acts: own };
  });
}
