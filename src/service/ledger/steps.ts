import type { Instant } from '../../rulebook/instant.ts';
import type { PlatformEntry } from '../../rulebook/platform-log.ts';
import { emptyTallies } from '../../rulebook/standing/steps.ts';
import { WeeklyRecords } from '../../rulebook/standing/weekly-records.ts';
import { bodyOf } from './platform.ts';
import { insertPlatformEntry } from './platform-store.ts';
import { sellersDue, sellersOfRecord } from './seller-store.ts';
import { clockFor, type Session } from './session.ts';

/**
 * Takes the whole marketplace up to a clock reading: the weekly records and policies that lie before it, in order, each
 * once. The session must have passed the gate alone.
 */
export async function stepUpTo(session: Session, began: Instant, clock: Instant): Promise<void> {
  for (;;) {
    const step = session.platform.nextStep(began);
    if (step.at > clock) return;
    if (step.kind === 'record') await takeRecord(session, step.at);
    else await addEntry(session, { kind: 'version', at: step.at });
  }
}

/** Adds what reaches all sellers to the log. Sellers take it in when something touches them. */
export async function addEntry(session: Session, entry: PlatformEntry): Promise<void> {
  const { transaction, platform } = session;
  platform.add(entry);
  const { kind, at } = entry;
  await insertPlatformEntry(transaction, { version: platform.version, kind, at, body: bodyOf(entry) });
}

/**
 * The weekly record (policy §1): everyone's figures before its instant. Looked at are those who may have items in its
 * window, and those for whom something falls due before it.
 */
async function takeRecord(session: Session, at: Instant): Promise<void> {
  const { transaction, platform } = session;
  const from = WeeklyRecords.windowStart(platform.log.versions.at(at), at);
  await session.take(await sellersOfRecord(transaction, from, at));
  const tallies = emptyTallies();
  for (const [, { docket }] of session.all) docket.tally(at, tallies);
  await addEntry(session, { kind: 'record', at, tallies });
  // What the ladder has due at this very instant runs under the new record, so that version and clock describe a docket.
  for (const [, { docket }] of session.all) docket.catchUp(platform.version);
}

/** Runs what falls due for anybody up to the clock. Answers how many were looked at. */
export async function runDue(session: Session, clock: Instant, most: number): Promise<number> {
  const due = await sellersDue(session.transaction, clock, most);
  await session.take(due);
  for (const [, { docket }] of session.all) {
    // Entries may have been added since it was taken; they come before what falls due now.
    docket.catchUp(session.platform.version);
    docket.advance(clockFor(docket, clock));
  }
  return due.length;
}
