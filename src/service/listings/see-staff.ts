import { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import { movesOf } from '../../rulebook/listings/decide.ts';
import { dueOf } from '../../rulebook/listings/listing.ts';
import { findingOf, rulingsFor } from '../../rulebook/listings/reasons.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { FINDING_SENTENCES, LISTING_FACT_SENTENCES } from '../../words/listing-rulings-en.ts';
import { BAD_RETURN_SENTENCES, LISTING_HISTORY } from '../../words/listings-api-en.ts';
import { aboutOf } from './act.ts';
import type { staffListing, staffListings } from './contract.ts';
import { type EntryRow, entriesOf } from './entry-store.ts';
import { badReturnsOf, inspectionsOf, returnsOfListing } from './facts-store.ts';
import type { ListingParts, OfListing } from './parts.ts';
import { type ReportRow, reportsOf } from './report-store.ts';
import { standOf } from './standing.ts';
import { findListing, type ListingRow } from './store.ts';
import { toGiven } from './view.ts';

type View = z.input<typeof staffListing>;

/** A listing in a list of staff. */
export function toStaffSummary(
  row: ListingRow,
  reports: ReadonlyMap<string, number>,
  at: Instant,
): z.input<typeof staffListings>['items'][number] {
  const listing = standOf(row);
  const dueAt = dueOf(listing);
  const id = writeStaffId(row);
  return {
    ...{ id, seller: row.seller, listing: row.listing, stage: listing.stage, reports: reports.get(id) ?? 0 },
    since: formatTimestamp(row.waits_since ?? row.told_at ?? at),
    ...(dueAt !== undefined && { dueAt: formatTimestamp(dueAt) }),
    overdue: dueAt !== undefined && at > dueAt,
    ...(row.flagged_finding !== null && { flagged: row.flagged_finding }),
  };
}

/** A listing as somebody of the staff sees it, reported or not; undefined: the seller was never heard of. */
export async function seeStaffListing(parts: ListingParts, of: OfListing, person: string): Promise<View | undefined> {
  const { pool } = parts;
  const [row, entries, reports, inspections, all, team] = await Promise.all([
    findListing(pool, of),
    entriesOf(pool, of),
    reportsOf(pool, of),
    inspectionsOf(pool, of),
    badReturnsOf(pool, of.seller),
    parts.team(of.seller),
  ]);
  const seen = await parts.ledger.look(of.seller, (docket) => ({
    at: docket.clock,
    returns: returnsOfListing(docket, all, of.listing),
  }));
  if (seen === undefined) return undefined;
  const { returns, at } = seen;
  const listing = standOf(row);
  const about = await aboutOf(pool, of, { row, entries, returns, team });
  const refs = [...reports, ...entries].flatMap(({ text_ref: ref }) => ref ?? []);
  const [texts, names] = await Promise.all([
    parts.texts.read(pool, of.seller, refs),
    parts.named(entries.flatMap(({ person_id: id }) => id ?? [])),
  ]);
  const isSame =
    (listing.stage === 'appealed' && listing.by === person) ||
    (listing.stage === 'reported' && listing.notBy === person);
  const barred = about.parties.includes(person) ? 'party' : isSame ? 'same-person' : undefined;
  const dueAt = dueOf(listing);
  return {
    ...{ id: writeStaffId(of), seller: of.seller, listing: of.listing, stage: listing.stage },
    version: row?.version ?? 0,
    ...(dueAt !== undefined && { dueAt: formatTimestamp(dueAt) }),
    ...flaggedOf(row),
    found: about.found.map((fact) => ({ fact, words: LISTING_FACT_SENTENCES[fact] })),
    reports: reports.map((report) => toReport(report, texts)).toReversed(),
    inspections: inspections.map((each) => ({ ...each, at: formatTimestamp(each.at) })),
    returns: returns.map(({ id, order, at: when, outcome }) => ({
      ...{ id, order, at: formatTimestamp(when), words: BAD_RETURN_SENTENCES[outcome] },
    })),
    history: entries.filter(({ move }) => move !== 'report').map((entry) => toHistory(entry, texts, names)),
    rulings: rulingsFor(about.found).map((ruling) => ({ ...toGiven(ruling), finding: findingOf(ruling) })),
    may: movesOf(listing, at).filter(isStaffs),
    ...(barred !== undefined && { barred }),
  };
}

function isStaffs(move: string): move is View['may'][number] {
  return move === 'inspect' || move === 'take_down' || move === 'restore' || move === 'keep';
}

function flaggedOf(row: ListingRow | undefined): Pick<View, 'flagged'> {
  const { flagged_at: at = null, flagged_finding: finding = null } = row ?? {};
  return at === null || finding === null ? {} : { flagged: { at: formatTimestamp(at), finding } };
}

const typed = z.object({ text: z.string(), name: z.string().optional(), contact: z.string().optional() });

/** What was typed, as it was sealed: no customer’s id, for staff need none to judge a listing. */
function toReport(report: ReportRow, texts: ReadonlyMap<string, string>): View['reports'][number] {
  const { reference, at, reason, customer, order, text_ref: ref, asked_again_at: asked } = report;
  const sealed = ref === null ? undefined : texts.get(ref);
  const { text = null, name, contact } = sealed === undefined ? {} : typed.parse(JSON.parse(sealed));
  return {
    ...{ reference, at: formatTimestamp(at), reason, as: customer === null ? 'other' : 'customer', text },
    ...(order !== null && { order }),
    ...(name !== undefined && { name }),
    ...(contact !== undefined && { contact }),
    askedAgain: asked !== null,
  };
}

function toHistory(
  { at, move, finding, person_id: person, text_ref: ref }: EntryRow,
  texts: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): View['history'][number] {
  const by = person === null ? undefined : names.get(person);
  const found = finding === null ? '' : ` ${FINDING_SENTENCES[finding]}`;
  return {
    ...{ at: formatTimestamp(at), words: `${LISTING_HISTORY[move]}.${found}` },
    ...(by !== undefined && { by }),
    text: ref === null ? null : (texts.get(ref) ?? null),
  };
}

/** The id by which staff know a listing. */
export function writeStaffId({ seller, listing }: OfListing): string {
  return `${seller}~${listing}`;
}

/** Reads one that has the form of an id. */
export function readStaffId(id: string): OfListing {
  const cut = id.indexOf('~');
  return { seller: id.slice(0, cut), listing: id.slice(cut + 1) };
}
