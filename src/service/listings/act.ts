import type { Instant } from '../../rulebook/instant.ts';
import type { AboutListing, ListingCommand, ListingRefusal } from '../../rulebook/listings/decide.ts';
import { decide } from '../../rulebook/listings/decide.ts';
import { type Listing, waits } from '../../rulebook/listings/listing.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { ownEvent } from '../events/own-event.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { type DecisionSource, type EntryRow, entriesOf, insertEntry } from './entry-store.ts';
import { type BadReturn, badReturnsOf, foundOf, returnsOfListing } from './facts-store.ts';
import { queueMails } from './mail-store.ts';
import type { ListingParts, OfListing } from './parts.ts';
import { reportsOf } from './report-store.ts';
import { answeredBy } from './see-report.ts';
import { standOf, timesOf } from './standing.ts';
import { findListing, type ListingRow, writeListing, writeWordsUntil } from './store.ts';
import { type ListingNews, tellListing } from './tell.ts';

/** Somebody of the seller or the staff, or whoever reported it, does something about a listing. */
export type Acting = {
  readonly command: Exclude<ListingCommand, { type: 'report' }>;
  readonly side: 'seller' | 'staff' | 'reporter';
  /** Undefined: whoever reported it. */
  readonly person: string | undefined;
  readonly text?: string | undefined;
  /** How often something had been done to it when they looked; undefined: that does not matter for what they do. */
  readonly seen?: number;
  /** Done in the same transaction. */
  readonly beside?: (transaction: Transaction, at: Instant) => Promise<void>;
};

/** Why it was not done. `changed`: something was done meanwhile, which is told. */
export type ActRefusal =
  | ListingRefusal
  | { readonly refused: 'unknown' }
  | { readonly refused: 'changed'; readonly since: readonly EntryRow[] };

/** Does it, in one commit with its event, its words, what is told of it, and its leaf where staff did it. */
export async function act(parts: ListingParts, of: OfListing, acting: Acting): Promise<ActRefusal | undefined> {
  const { seller } = of;
  if ((await parts.ledger.look(seller, () => true)) === undefined) return { refused: 'unknown' };
  const [policy, team, returns] = await Promise.all([
    parts.policy(),
    parts.team(seller),
    badReturnsOf(parts.pool, seller),
  ]);
  const recorded = await parts.ledger.record<ActRefusal>(seller, async (docket, at, transaction) => {
    const row = await findListing(transaction, of);
    const entries = await entriesOf(transaction, of);
    // What staff look at without anybody’s report has no row yet.
    if (row === undefined && acting.side !== 'staff') return { refused: { refused: 'unknown' } };
    if (acting.seen !== undefined && acting.seen !== (row?.version ?? 0)) {
      const since = entries.filter(({ number }) => number > (acting.seen ?? 0));
      return { refused: { refused: 'changed', since } };
    }
    const bad = returnsOfListing(docket, returns, of.listing);
    const about = await aboutOf(transaction, of, { row, entries, returns: bad, team });
    const decided = decide(timesOf(policy), standOf(row), about, acting.command, at);
    if ('refused' in decided) return { refused: decided };
    const step = { policy, row, entries, after: decided.listing, at, number: (row?.version ?? 0) + 1 };
    return { events: await write(parts, transaction, of, acting, step) };
  });
  return 'refused' in recorded ? recorded.refused : undefined;
}

/** What a decision depends on: what is known, and who is of a side. */
export async function aboutOf(
  database: Transaction | ListingParts['pool'],
  of: OfListing,
  {
    row,
    entries,
    returns,
    team,
  }: {
    readonly row: ListingRow | undefined;
    readonly entries: readonly EntryRow[];
    readonly returns: readonly BadReturn[];
    readonly team: readonly string[];
  },
): Promise<AboutListing> {
  const waiting = (await reportsOf(database, of)).filter(({ entry }) => entry > lastLook(entries));
  return {
    found: foundOf(row, returns, waiting.length),
    parties: [...team, ...waiting.flatMap(({ customer }) => customer ?? [])],
  };
}

/** The place of what staff did last; 0: nothing. */
export function lastLook(entries: readonly EntryRow[]): number {
  return entries.findLast(({ by_side: side }) => side === 'staff')?.number ?? 0;
}

/** A step that the rulebook allows. */
type Step = {
  readonly policy: Policy;
  readonly row: ListingRow | undefined;
  readonly entries: readonly EntryRow[];
  readonly after: Listing;
  readonly at: Instant;
  readonly number: number;
};

async function write(
  parts: ListingParts,
  transaction: Transaction,
  of: OfListing,
  acting: Acting,
  { policy, row, entries, after, at, number }: Step,
): Promise<readonly Record<string, unknown>[]> {
  const { command, side, person, text } = acting;
  const isStaffs = side === 'staff';
  const ref = text === undefined ? null : await parts.texts.keep(transaction, of.seller, text, at);
  const news = newsOf(after, command, entries);
  await writeListing(transaction, of, {
    ...{ state: after, version: number, isLookedAt: isStaffs },
    waits_since: waits(after) ? at : null,
    told_at: news === undefined ? (row?.told_at ?? null) : at,
  });
  await writeWordsUntil(transaction, of, isStaffs ? at + policy.customerData.shreddedAfter : undefined);
  const event = eventOf(parts, of, acting, { entries, at, ref });
  const isFound = 'finding' in command;
  await insertEntry(transaction, of, {
    ...{ number, at, move: command.type, by_side: side, person_id: person ?? null, text_ref: ref },
    ...(isFound
      ? { finding: command.finding, reasons: command.reasons, source: sourceOf(row, entries) }
      : { finding: null, reasons: [], source: null }),
    event_id: event?.id ?? null,
  });
  if (isStaffs && isFound) {
    const answered = answeredBy(await reportsOf(transaction, of), entries);
    await queueMails(
      transaction,
      of.seller,
      answered.map(({ reference }) => reference),
      number,
      parts.now(),
    );
  }
  if (news !== undefined) await tellListing(transaction, of, number, news, at);
  if (isStaffs && person !== undefined)
    await parts.writeActs(transaction, [
      { act: `listing.${command.type}`, at, by: person, seller: of.seller, about: of.listing },
    ]);
  await acting.beside?.(transaction, at);
  return event === undefined ? [] : [event.event];
}

/** From what a decision came: what people report weighs first, for they are answered. */
function sourceOf(row: ListingRow | undefined, entries: readonly EntryRow[]): DecisionSource {
  const isReported = entries.some(({ number, by_side: side }) => side === 'reporter' && number > lastLook(entries));
  if (isReported) return 'report';
  return (row?.flagged_at ?? null) === null ? 'own' : 'automated';
}

function newsOf(after: Listing, command: Acting['command'], entries: readonly EntryRow[]): ListingNews | undefined {
  switch (command.type) {
    case 'take_down': {
      const { finding, reasons } = command;
      if (after.stage !== 'taken_down') throw new Error('a takedown left a listing shown');
      return { type: 'listing.taken_down', finding, reasons, until: after.appealUntil };
    }
    case 'inspect':
      // That nothing was wrong is no news for a seller who was never told that somebody thought so.
      return command.finding === 'accurate'
        ? undefined
        : { type: 'listing.found', finding: command.finding, reasons: command.reasons };
    case 'restore':
      if (after.stage !== 'restored') throw new Error('a listing that was restored is not');
      return { type: 'listing.restored', why: after.why };
    case 'keep':
      return { type: 'listing.kept', appealed: isAppealed(entries) };
    case 'correct':
    case 'appeal':
    case 'ask_again':
      return undefined;
  }
}

/** Whether what waits is an appeal: reports that came since do not change that. */
function isAppealed(entries: readonly EntryRow[]): boolean {
  return entries.findLast(({ by_side: side }) => side === 'seller')?.move === 'appeal';
}

/**
 * What the ledger is told (contract §1): each finding of a person. A listing that stays hidden was found wrong before, and whoever asks for
 * another look is never worse off for it. One that is shown again is accurate; where the takedown was wrong, so was its finding.
 */
function eventOf(
  { newId }: Pick<ListingParts, 'newId'>,
  { seller, listing }: OfListing,
  { command, person }: Acting,
  { entries, at, ref }: { readonly entries: readonly EntryRow[]; readonly at: Instant; readonly ref: string | null },
): { readonly id: string; readonly event: Record<string, unknown> } | undefined {
  if (command.type !== 'inspect' && command.type !== 'take_down' && command.type !== 'restore') return undefined;
  const id = `inspected-${newId()}`;
  const finding = 'finding' in command ? command.finding : 'accurate';
  const by = { by: 'staff', person, ...(ref !== null && { reasonRef: ref }) };
  const overturns = command.type === 'restore' && !isCorrected(entries) ? takedownEvent(entries) : undefined;
  const data = { listingId: listing, finding, ...by, ...(overturns !== undefined && { overturns }) };
  return { id, event: ownEvent('listing.inspected', '/staff', seller, id, at, data) };
}

/** Whether the seller has said that it is put right since it was taken down, and nobody has looked. */
function isCorrected(entries: readonly EntryRow[]): boolean {
  return entries.findLast(({ by_side: side }) => side !== 'reporter')?.move === 'correct';
}

function takedownEvent(entries: readonly EntryRow[]): string | undefined {
  return entries.findLast(({ move }) => move === 'take_down')?.event_id ?? undefined;
}
