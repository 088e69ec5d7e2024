import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { Report } from './contract.ts';

/** A report to be kept. */
export type NewReport = {
  readonly seller: string;
  readonly at: number;
  readonly writtenAt: number;
  readonly report: Report;
};

/** Keeps a report. False: that week of the seller was told before. */
export async function insertReport(transaction: Transaction, { seller, at, writtenAt, report }: NewReport) {
  const { rowCount } = await transaction.query({
    name: 'insert-report',
    text: `insert into seller_reports (seller_id, week, at, written_at, report) values ($1, $2, $3, $4, $5)
      on conflict (seller_id, week) do nothing`,
    values: [seller, report.week, at, writtenAt, JSON.stringify(report)],
  });
  return rowCount === 1;
}

/** What lists tell of a report. */
export type ReportRow = {
  readonly week: string;
  readonly report: Pick<Report, 'week' | 'from' | 'to' | 'at' | 'rung' | 'before'> & {
    readonly letter: Pick<Report['letter'], 'title'>;
  };
};

/** A seller's reports before a week, the latest first. */
export async function listReports(
  database: Queryable,
  seller: string,
  before: string | undefined,
  limit: number,
): Promise<readonly ReportRow[]> {
  const { rows } = await database.query<ReportRow>(
    `select week, (report - array['metrics', 'began', 'ended', 'inForce', 'dates', 'next']) #- '{letter,parts}' as report
     from seller_reports where seller_id = $1 and ($2::text is null or week < $2)
     order by week desc limit $3`,
    [seller, before ?? null, limit],
  );
  return rows;
}

/** One report; undefined: that week was not told. */
export async function findReport(database: Queryable, seller: string, week: string): Promise<Report | undefined> {
  const { rows } = await database.query<{ report: Report }>({
    name: 'find-report',
    text: 'select report from seller_reports where seller_id = $1 and week = $2',
    values: [seller, week],
  });
  return rows[0]?.report;
}

/** The latest report of a seller before a week. */
export async function reportBefore(database: Queryable, seller: string, week: string): Promise<Report | undefined> {
  const { rows } = await database.query<{ report: Report }>({
    name: 'report-before',
    text: 'select report from seller_reports where seller_id = $1 and week < $2 order by week desc limit 1',
    values: [seller, week],
  });
  return rows[0]?.report;
}

/**
 * Sellers behind one, in the order of their ids, who may have something to be told: an action is open, or something
 * happened, settled or fell due from an instant on.
 */
export async function sellersWithNews(
  database: Queryable,
  {
    after,
    from,
    clock,
    most,
  }: { readonly after: string; readonly from: number; readonly clock: number; readonly most: number },
): Promise<readonly string[]> {
  const { rows } = await database.query<{ seller_id: string }>({
    name: 'sellers-with-news',
    text: `select seller_id from sellers
      where seller_id > $1 and (open_actions > 0 or settled >= $2 or last_event_at >= $2 or changed_at >= $2 or due <= $3)
      order by seller_id limit $4`,
    values: [after, from, clock, most],
  });
  return rows.map((row) => row.seller_id);
}
