import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { type ReportBefore, sellerWeek } from '../../rulebook/reports/seller-week.ts';
import { type Week, weekAt, weekBefore } from '../../rulebook/reports/week.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { goRound } from '../ledger/round.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import type { Report } from './contract.ts';
import { reportLetter } from './letter.ts';
import { insertReport, reportBefore, sellersWithNews } from './store.ts';
import { type ToldWeek, toReport } from './view.ts';

/** How a report reaches people by mail. */
export type ReportMail = {
  /** Who of a seller's people wants it. */
  readonly recipients: (seller: string) => Promise<readonly string[]>;
  /** Queues it to them, in the transaction that keeps it. */
  readonly queue: (
    transaction: Transaction,
    report: { readonly seller: string; readonly week: string },
    people: readonly string[],
  ) => Promise<void>;
};

/** What reports need of the rest. */
export type ReportParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'clock'>;
  /** The policy in force at the clock: weeks are those of its zone. */
  readonly policy: () => Promise<Policy>;
  readonly mail: ReportMail;
  /** Wall time. */
  readonly now: () => Instant;
};

/**
 * Tells the latest week that is over to every seller who has something to be told; of weeks that went by while no server ran
 * only the latest. One server at a time: what it leaves behind when it dies is gone on with by another one. A week is told
 * once, in one transaction with its mail. Answers how many were told; the next call goes on where this one stopped.
 */
export async function makeReports(parts: ReportParts): Promise<number> {
  const { pool, ledger, policy, now } = parts;
  const clock = await ledger.clock();
  // Before anything has happened the clock has no reading.
  if (!Number.isFinite(clock)) return 0;
  const { zone } = await policy();
  const week = weekBefore(zone, clock);
  const nextEnds = weekAt(zone, week.to).to;
  return goRound(
    pool,
    {
      name: `report/${week.name}`,
      sellers: (after, most) => sellersWithNews(pool, { after, from: week.from, clock, most }),
      visit: (seller) => tellWeek(parts, seller, week, nextEnds),
    },
    now,
  );
}

async function tellWeek(parts: ReportParts, seller: string, week: Week, nextEnds: Instant): Promise<boolean> {
  const { pool, ledger, mail, now } = parts;
  const before = await reportBefore(pool, seller, week.name);
  const told = await ledger.look(seller, ({ views }): ToldWeek | undefined =>
    sellerWeek({
      ...{ week, nextEnds, before: before === undefined ? undefined : beforeOf(before) },
      ...{ standing: views.standing(), lapses: views.lapses(), actions: views.actions() },
    }),
  );
  if (told === undefined) return false;
  const figures = toReport(seller, told);
  const report: Report = { ...figures, letter: reportLetter(figures) };
  const people = await mail.recipients(seller);
  return inTransaction(pool, async (transaction) => {
    if (!(await insertReport(transaction, { seller, at: told.at, writtenAt: now(), report }))) return false;
    if (people.length > 0) await mail.queue(transaction, { seller, week: week.name }, people);
    return true;
  });
}

function beforeOf({ week, rung, metrics }: Report): ReportBefore {
  return {
    ...{ week, rung },
    metrics: new Map(metrics.map(({ metric, filled, rate }) => [metric, { filled, share: rate?.share }])),
  };
}
