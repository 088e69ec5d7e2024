import type { Instant } from '../../rulebook/instant.ts';
import {
  afterAsking,
  afterClosing,
  afterLookingAgain,
  NO_RECORD,
  type ReporterRecord,
  type ReporterRefusal,
  type ReporterStanding,
} from '../../rulebook/weighing/reporter.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { hashOf } from '../report-codes.ts';
import type { IncidentParts } from './parts.ts';
import { findReporter, keepReporter, recordsOf } from './reporter-store.ts';
import { findIncident } from './store.ts';

/** By what somebody who reports again is known: nothing that says who they are to whoever has only the database. */
export function tagOfReporter({ key }: Pick<IncidentParts, 'key'>, person: string): Buffer {
  return hashOf(key, 'reporter', person);
}

/** What somebody reads of what their own reports weigh. */
export type OwnReporting = { readonly record: ReporterRecord; readonly standing: ReporterStanding };

export async function ownReporting(parts: IncidentParts, person: string): Promise<OwnReporting> {
  const tag = tagOfReporter(parts, person);
  const { standing } = await findReporter(parts.pool, tag);
  return { record: await recordOf(parts.pool, tag), standing };
}

/** A report of theirs was closed, in the transaction that closes it: they are told where theirs have come to weigh little. */
export async function followClosing(transaction: Transaction, tag: Buffer, at: Instant): Promise<void> {
  const row = await findReporter(transaction, tag, true);
  const standing = afterClosing(row.standing, await recordOf(transaction, tag), at);
  if (standing !== row.standing) await keepReporter(transaction, tag, { ...row, standing });
}

/** They ask that somebody else looks again. */
export async function askAgain(
  parts: IncidentParts,
  person: string,
): Promise<OwnReporting | { readonly refused: ReporterRefusal }> {
  const tag = tagOfReporter(parts, person);
  return inTransaction(parts.pool, async (transaction) => {
    const row = await findReporter(transaction, tag, true);
    const standing = afterAsking(row.standing, parts.now());
    if ('refused' in standing) return standing;
    await keepReporter(transaction, tag, { ...row, standing });
    return { record: await recordOf(transaction, tag), standing };
  });
}

/** Somebody who closed none of those reports looks again; taken back they count no more. Written into the tamper-evident log. */
export async function lookAgain(
  { pool, now, writeActs }: IncidentParts,
  reference: string,
  { by, isTakenBack }: { readonly by: string; readonly isTakenBack: boolean },
): Promise<'done' | { readonly refused: ReporterRefusal | { readonly code: 'unknown-incident' } }> {
  const at = now();
  return inTransaction(pool, async (transaction) => {
    const tag = (await findIncident(transaction, reference))?.reporter_tag;
    if (tag === undefined) return { refused: { code: 'unknown-incident' } };
    if (tag === null) return { refused: { code: 'nothing-asked' } };
    const row = await findReporter(transaction, tag, true);
    const closers = (await recordsOf(transaction, [tag])).get(tag.toString('hex'))?.closers ?? [];
    const standing = afterLookingAgain(row.standing, { by, at, isTakenBack, closers });
    if ('refused' in standing) return standing;
    await keepReporter(transaction, tag, { standing, from_at: isTakenBack ? at : row.from_at });
    const act = isTakenBack ? 'reporter.restored' : 'reporter.kept';
    await writeActs(transaction, [{ act, at, by, about: reference }]);
    return 'done';
  });
}

async function recordOf(database: IncidentParts['pool'] | Transaction, tag: Buffer): Promise<ReporterRecord> {
  const { founded, unfounded } = (await recordsOf(database, [tag])).get(tag.toString('hex')) ?? NO_RECORD;
  return { founded, unfounded };
}
