import type { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import { dueOf, isShown, type Listing, MOVES } from '../../rulebook/listings/listing.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { FINDING_SENTENCES } from '../../words/listing-rulings-en.ts';
import type { listingReportStatus } from './contract.ts';
import { type EntryRow, entriesOf } from './entry-store.ts';
import type { ListingParts } from './parts.ts';
import type { ReportRow } from './report-store.ts';
import { standOf, timesOf } from './standing.ts';
import { findListing } from './store.ts';
import { toGiven } from './view.ts';

type Status = z.input<typeof listingReportStatus>;

/** What became of a report, for whoever made it: what was found and why, and nothing of the seller's. */
export async function seeReport(parts: ListingParts, report: ReportRow, at: Instant): Promise<Status> {
  const [row, entries, policy] = await Promise.all([
    findListing(parts.pool, report),
    entriesOf(parts.pool, report),
    parts.policy(),
  ]);
  const listing = standOf(row);
  const decided = decisionFor(report, entries);
  const told = {
    ...{ reference: report.reference, reason: report.reason, reportedAt: formatTimestamp(report.at) },
    hidden: !isShown(listing),
  };
  const dueAt = dueOf(listing);
  if (decided === undefined)
    return {
      ...{ ...told, status: 'waiting', reasons: [], mayAskAgain: false },
      ...(dueAt !== undefined && { lookBy: formatTimestamp(dueAt) }),
    };
  const { finding, reasons } = decided;
  return {
    ...{ ...told, status: 'decided', decidedAt: formatTimestamp(decided.at), reasons: reasons.map(toGiven) },
    ...(finding !== null && { finding, words: FINDING_SENTENCES[finding] }),
    mayAskAgain: mayAskAgain(report, decided, listing, at - timesOf(policy).window),
  };
}

/** The decision that answers a report: the first finding after it; of a listing that was hidden by then, that it was. */
export function decisionFor(report: ReportRow, entries: readonly EntryRow[]): EntryRow | undefined {
  const since = askedAgainEntry(report, entries) ?? report.entry;
  const after = entries.find(({ number, finding }) => number > since && finding !== null);
  if (after !== undefined) return after;
  const before = entries.findLast(({ number, move }) => number < since && TURNS.has(move));
  return before?.move === 'take_down' ? before : undefined;
}

/** Of reports of a listing, those that a finding answers which comes after all these entries: they were not answered before. */
export function answeredBy(reports: readonly ReportRow[], entries: readonly EntryRow[]): readonly ReportRow[] {
  const last = entries.findLast(({ finding }) => finding !== null)?.number ?? 0;
  return reports.filter((report) => (askedAgainEntry(report, entries) ?? report.entry) > last);
}

const TURNS: ReadonlySet<string> = new Set(['inspect', 'take_down', 'restore']);

function askedAgainEntry({ asked_again_at: asked }: ReportRow, entries: readonly EntryRow[]): number | undefined {
  if (asked === null) return undefined;
  return entries.find(({ move, at }) => move === 'ask_again' && at === asked)?.number;
}

/** Once, where it was left shown, while the listing has not moved on, and in the time of every appeal (EU 2022/2065, art. 20). */
export function mayAskAgain(report: ReportRow, decided: EntryRow, listing: Listing, notBefore: Instant): boolean {
  return (
    report.asked_again_at === null &&
    decided.move === 'inspect' &&
    decided.at >= notBefore &&
    MOVES[listing.stage].ask_again !== undefined
  );
}
