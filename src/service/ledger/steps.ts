import type { Instant } from '../../rulebook/instant.ts';
import type { PlatformEntry, PlatformStep } from '../../rulebook/platform-log.ts';
import { emptyTallies } from '../../rulebook/standing/steps.ts';
import { WeeklyRecords } from '../../rulebook/standing/weekly-records.ts';
import { bodyOf } from './platform.ts';
import { insertPlatformEntry } from './platform-store.ts';
import { sellersDue, sellersOfRecord } from './seller-store.ts';
import { clockFor, type Session } from './session.ts';

/** Takes the whole marketplace past a weekly record or a policy. The session must have passed the gate alone. */
export async function takeStep(session: Session, { kind, at }: PlatformStep): Promise<void> {
  if (kind === 'record') await takeRecord(session, at);
  else await addEntry(session, { kind, at });
}

/** Adds what reaches all sellers to the log. Sellers take it in when something touches them. */
export async function addEntry({ transaction, log }: Session, entry: PlatformEntry): Promise<void> {
  const { kind, at } = entry;
  const version = log.append(entry);
  await insertPlatformEntry(transaction, { version, kind, at, body: bodyOf(entry) });
}

/**
 * The weekly record (policy §1): everyone's figures before its instant. Looked at are those who may have items in its
 * window, and those for whom something falls due before it.
 */
async function takeRecord(session: Session, at: Instant): Promise<void> {
  const { transaction, log } = session;
  const from = WeeklyRecords.windowStart(log.versions.at(at), at);
  await session.take(await sellersOfRecord(transaction, from, at));
  const tallies = emptyTallies();
  for (const [, { docket }] of session.all) docket.tally(at, tallies);
  await addEntry(session, { kind: 'record', at, tallies });
  // Whoever was brought to its instant must have gone through it before being stored: the ladder's deadlines of that
  // instant come behind it.
  for (const [, { docket }] of session.all) docket.catchUp(log.version);
}

/** Runs what falls due for anybody up to the clock. Answers how many were looked at. */
export async function runDue(session: Session, clock: Instant, most: number): Promise<number> {
  const due = await sellersDue(session.transaction, clock, most);
  await session.take(due);
  for (const [, { docket }] of session.all) {
    // Entries may have been added since it was taken; they come before what falls due now.
    docket.catchUp(session.log.version);
    docket.advance(clockFor(docket, clock));
  }
  return due.length;
}
