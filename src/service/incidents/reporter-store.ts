import type { Instant } from '../../rulebook/instant.ts';
import type { ReporterRecord, ReporterStanding } from '../../rulebook/weighing/reporter.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** How it stands between a reporter and us; whoever is not there is as usual. */
export type ReporterRow = { readonly standing: ReporterStanding; readonly from_at: Instant };

const USUAL: ReporterRow = { standing: { status: 'usual' }, from_at: 0 };

export async function findReporter(database: Queryable, tag: Buffer, lock = false): Promise<ReporterRow> {
  const { rows } = await database.query<ReporterRow>(
    `select standing, from_at from reporters where tag = $1${lock ? ' for update' : ''}`,
    [tag],
  );
  return rows[0] ?? USUAL;
}

export async function keepReporter(transaction: Transaction, tag: Buffer, row: ReporterRow): Promise<void> {
  await transaction.query(
    `insert into reporters (tag, standing, from_at) values ($1, $2, $3)
     on conflict (tag) do update set standing = excluded.standing, from_at = excluded.from_at`,
    [tag, JSON.stringify(row.standing), row.from_at],
  );
}

/** What became of the reports of reporters, by their tags in hexadecimal; and who closed those in which nothing was found. */
export async function recordsOf(
  database: Queryable,
  tags: readonly Buffer[],
): Promise<ReadonlyMap<string, ReporterRecord & { readonly closers: readonly string[] }>> {
  const { rows } = await database.query<ReporterRecord & { tag: string; closers: readonly string[] }>(
    `select encode(reporter_tag, 'hex') as tag,
       count(*) filter (where outcome = 'confirmed')::int as founded,
       count(*) filter (where outcome = 'not_confirmed')::int as unfounded,
       coalesce(array_agg(distinct closer) filter (where outcome = 'not_confirmed' and closer is not null), '{}') as closers
     from (
       select incidents.*, (
         select by_person from incident_entries as entry
         where entry.reference = incidents.reference and act = 'close' order by number desc limit 1
       ) as closer from incidents
       where reporter_tag = any ($1::bytea[]) and outcome is not null
         and at > coalesce((select from_at from reporters where tag = reporter_tag), 0)
     ) as closed group by reporter_tag`,
    [tags],
  );
  return new Map(rows.map(({ tag, ...record }) => [tag, record]));
}

/** A report against a seller, as it is kept. `order_id`: null once what it was about is destroyed. */
export type ReportAgainst = {
  readonly reference: string;
  readonly reporter_tag: Buffer | null;
  readonly reported_at: Instant;
  readonly own: boolean;
  readonly order_id: string | null;
};

/** Reports against a seller since an instant; those that were found to be about something else are none. By incidents_seller. */
export async function reportsAgainst(
  database: Queryable,
  seller: string,
  since: Instant,
): Promise<readonly ReportAgainst[]> {
  const { rows } = await database.query<ReportAgainst>(
    `select reference, reporter_tag, reported_at, own, order_id from incidents
     where about_seller = $1 and reported_at >= $2 and outcome is distinct from 'not_about_data'
     order by reported_at limit 1000`,
    [seller, since],
  );
  return rows;
}

/** What people have found of a seller since an instant, which nobody who reports can make: canaries that were reached, and own words by order. */
export type FoundByPeople = {
  readonly canaries: readonly { readonly id: string; readonly at: Instant }[];
  /** Of each order the first message in which a person confirmed a way off the platform. */
  readonly words: ReadonlyMap<string, { readonly message: string; readonly at: Instant }>;
};

export async function foundByPeople(
  database: Queryable,
  { seller, orders, since }: { readonly seller: string; readonly orders: readonly string[]; readonly since: Instant },
): Promise<FoundByPeople> {
  const { rows: canaries } = await database.query<{ id: string; at: Instant }>(
    `select canary_id as id, judged_at as at from canaries
     where seller = $1 and status = 'confirmed' and judged_at >= $2 order by judged_at limit 100`,
    [seller, since],
  );
  const { rows: words } = await database.query<{ order: string; message: string; at: Instant }>(
    `select distinct on (order_id) order_id as "order", message_id as message, sent_at as at from messages
     where seller_id = $1 and order_id = any ($2::text[]) and sender = 'seller' and decision = 'confirm'
     order by order_id, sent_at`,
    [seller, orders],
  );
  return { canaries, words: new Map(words.map(({ order, ...word }) => [order, word])) };
}
