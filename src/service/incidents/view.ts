import { z } from 'zod';
import { PLATFORM } from '../../rulebook/ids.ts';
import { wordsDestroyedAt } from '../../rulebook/incidents/incident.ts';
import { NEVER } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { NO_RECORD, STRANGERS_WEIGHT, weightOf } from '../../rulebook/weighing/reporter.ts';
import type { incident, incidentStatus, incidentsPage, ownReporting } from './contract.ts';
import type { IncidentParts } from './parts.ts';
import type { OwnReporting } from './reporters.ts';
import { type EntryRow, entriesOf, type IncidentRow, stateOf } from './store.ts';
import { weighReport } from './weigh.ts';

type Line = z.input<typeof incidentsPage>['items'][number];

/** Reports as a list shows them. */
export async function toLines(
  { named }: Pick<IncidentParts, 'named'>,
  rows: readonly IncidentRow[],
): Promise<readonly Line[]> {
  const names = await named([...new Set(rows.flatMap(({ by_person: by }) => by ?? []))]);
  return rows.map((row) => toLine(row, names));
}

function toLine(row: IncidentRow, names: ReadonlyMap<string, string>): Line {
  const { reference, kind, reporter, reported_at: reportedAt, status, by_person: by, at, outcome, own_shop } = row;
  const isOver = status === 'closed' || status === 'destroyed';
  return {
    ...{ reference, kind, reporter, status, reportedAt: formatTimestamp(reportedAt) },
    ...(own_shop !== null && { ownShop: own_shop }),
    ...(status === 'claimed' && by !== null ? { claimedBy: personOf(by, names) } : {}),
    ...(isOver && at !== null ? { closedAt: formatTimestamp(at) } : {}),
    ...(outcome === null ? {} : { outcome }),
    ...destroyedOf(row),
  };
}

function destroyedOf(row: IncidentRow): { readonly destroyedAt?: string } {
  const at = wordsDestroyedAt(stateOf(row));
  return at === NEVER ? {} : { destroyedAt: formatTimestamp(at) };
}

function personOf(id: string, names: ReadonlyMap<string, string>) {
  return { id, name: names.get(id) ?? id };
}

const typed = z.object({
  text: z.string(),
  order: z.string().optional(),
  shop: z.string().optional(),
  contact: z.string().optional(),
});

/** A report as staff see it, with what was written. */
export async function toIncident(parts: IncidentParts, row: IncidentRow): Promise<z.input<typeof incident>> {
  const { pool, texts, named } = parts;
  const entries = await entriesOf(pool, row.reference);
  const refs = [row.report_ref, ...entries.flatMap(({ text_ref: ref }) => ref ?? [])];
  const written = await texts.read(pool, PLATFORM, refs);
  const people = [row.by_person, ...entries.map(({ by_person: by }) => by)];
  const names = await named([...new Set(people.flatMap((by) => by ?? []))]);
  const report = written.get(row.report_ref);
  return {
    ...toLine(row, names),
    report: report === undefined ? null : typed.parse(JSON.parse(report)),
    ...(await toWeighed(parts, row)),
    entries: entries.map(({ at, act, by_person: by, text_ref: ref }) => ({
      ...{ at: formatTimestamp(at), act, text: ref === null ? null : (written.get(ref) ?? null) },
      ...(by === null ? {} : { by: personOf(by, names) }),
    })),
  };
}

/** What a report weighs and why. */
async function toWeighed(parts: IncidentParts, row: IncidentRow) {
  const { weighing, reporter } = await weighReport(parts, row);
  const own = weighing?.reports.find(({ report }) => report === row.reference);
  return {
    weighing:
      weighing === undefined
        ? null
        : {
            ...{ proposal: weighing.proposal, weight: weighing.weight, reporters: weighing.reporters },
            ...{ needed: weighing.needed, evidence: [...weighing.evidence], reports: weighing.reports.length },
            ...{ own: own?.weight ?? 0, counted: own?.counted ?? 0 },
          },
    recordOfReporter:
      reporter === undefined
        ? null
        : {
            ...{ founded: reporter.record.founded, unfounded: reporter.record.unfounded },
            standing: reporter.standing.status,
          },
  };
}

/** What somebody reads of what their own reports weigh; undefined: a program, which has no record. */
export function toOwnReporting(own: OwnReporting | undefined): z.input<typeof ownReporting> {
  const record = own?.record ?? NO_RECORD;
  const { founded, unfounded } = record;
  return {
    ...{ founded, unfounded, standing: own?.standing.status ?? 'usual', weight: weightOf(record) },
    usual: STRANGERS_WEIGHT,
  };
}

/** A report as whoever reported it sees it: no people of ours, no notes. */
export async function toStatus(
  { pool, texts }: IncidentParts,
  row: IncidentRow,
): Promise<z.input<typeof incidentStatus>> {
  const entries = await entriesOf(pool, row.reference);
  const { reference, kind, reported_at: reportedAt, at, outcome } = row;
  const isOver = row.status === 'closed' || row.status === 'destroyed';
  const ref = isOver ? lastOf(entries, 'close')?.text_ref : undefined;
  const answer = ref ? (await texts.read(pool, PLATFORM, [ref])).get(ref) : undefined;
  return {
    ...{ reference, kind, reportedAt: formatTimestamp(reportedAt), answer: answer ?? null },
    status: isOver ? 'closed' : row.status === 'claimed' ? 'being_looked_at' : 'received',
    ...(outcome === null ? {} : { outcome }),
    ...(isOver && at !== null ? { closedAt: formatTimestamp(at) } : {}),
    ...destroyedOf(row),
    added: entries.flatMap((entry) => (entry.act === 'add' ? [{ at: formatTimestamp(entry.at) }] : [])),
  };
}

function lastOf(entries: readonly EntryRow[], act: EntryRow['act']): EntryRow | undefined {
  return entries.findLast((entry) => entry.act === act);
}
