import type { z } from 'zod';
import type { Instant } from '../../rulebook/instant.ts';
import type { ActionView } from '../../rulebook/standing/view-action.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { actionOf, caseId } from './case-id.ts';
import { type CaseRow, keyOf } from './case-row.ts';
import type { caseDetail, caseSummary } from './contract.ts';
import type { EntryRow } from './entries-store.ts';
import type { AboutMisuse, Colleague } from './parts.ts';

/** The names of people by their ids. */
export type Names = ReadonlyMap<string, string>;

export type CaseSummary = z.input<typeof caseSummary>;
type Detail = z.input<typeof caseDetail>;

/** The ids of everybody a case names. */
export function peopleOf(row: CaseRow): readonly string[] {
  return [row.claimed_by, row.closed_by, ...row.approved_by].filter((id) => id !== null);
}

/** A case as lists tell it; `at` is the clock. */
export function toSummary(row: CaseRow, names: Names, at: Instant): CaseSummary {
  const key = keyOf(row);
  return {
    id: caseId(key),
    kind: row.kind,
    status: row.status,
    seller: key.seller,
    action: actionOf(key) ?? null,
    violation: row.violation,
    category: row.category,
    harm: row.harm,
    openedAt: formatTimestamp(row.opened_at),
    due: formatTimestamp(row.due),
    overdue: row.status !== 'closed' && row.due <= at,
    claimedBy: toColleague(row.claimed_by, names),
    approvedBy: row.approved_by.map((id) => toColleague(id, names)).filter((each) => each !== null),
    outcome: row.outcome,
    closedAt: written(row.closed_at),
    closedBy: toColleague(row.closed_by, names),
  };
}

export function toHistory(action: ActionView): Detail['history'][number] {
  const { kind, status, category, violation, acknowledged, planned, since, until, endedAt } = action;
  return {
    ...{ action: action.action, kind, status, category, violation, acknowledged, planned },
    since: formatTimestamp(since),
    until: written(until),
    endedAt: written(endedAt),
  };
}

export function toSimilar(row: CaseRow, names: Names): Detail['similar'][number] {
  const { outcome, closed_at: closedAt } = row;
  if (outcome === null || closedAt === null) throw new Error('a similar case is closed');
  return {
    id: caseId(keyOf(row)),
    seller: row.seller_id,
    outcome,
    template: row.template,
    closedAt: formatTimestamp(closedAt),
    closedBy: toColleague(row.closed_by, names),
  };
}

export function toEntry(row: EntryRow, names: Names, texts: ReadonlyMap<string, string>): Detail['entries'][number] {
  return {
    entry: row.entry,
    at: formatTimestamp(row.at),
    person: toColleague(row.person, names),
    recipient: toColleague(row.recipient, names),
    decision: row.decision,
    text: row.text_ref === null ? null : (texts.get(row.text_ref) ?? null),
    file: row.file,
  };
}

export function toMisuse(
  { person, accesses, breaches, ...rest }: AboutMisuse,
  names: Names,
): NonNullable<Detail['misuse']> {
  return {
    ...rest,
    person: { id: person, name: names.get(person) ?? person },
    accesses: accesses.map(({ at, verdicts, ...each }) => ({
      ...each,
      at: formatTimestamp(at),
      verdicts: verdicts.map((verdict) => ({ ...verdict })),
    })),
    breaches: [...breaches],
  };
}

/** Who has left is known by the id alone. */
export function toColleague(id: string | null, names: Names): Colleague | null {
  return id === null ? null : { id, name: names.get(id) ?? id };
}

export function written(at: Instant | null | undefined): string | null {
  return at === null || at === undefined ? null : formatTimestamp(at);
}
