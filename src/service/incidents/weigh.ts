import { DAY, type Duration } from '../../rulebook/instant.ts';
import { NO_RECORD, type ReporterRecord, type ReporterStanding } from '../../rulebook/weighing/reporter.ts';
import { type ReportEvidence, type Weighing, weigh } from '../../rulebook/weighing/weigh.ts';
import { firstShownOf } from '../accesses/store.ts';
import type { IncidentParts } from './parts.ts';
import { findReporter, foundByPeople, type ReportAgainst, recordsOf, reportsAgainst } from './reporter-store.ts';
import type { IncidentRow } from './store.ts';

/** Reports of so long are weighed together. */
const TOGETHER: Duration = 90 * DAY;

/** What a report weighs and why, with those against the same seller. */
export type Weighed = {
  /** What it comes to with the others; undefined: it names no order of a seller. */
  readonly weighing: Weighing | undefined;
  /** Of whoever reported it; undefined: without an account. */
  readonly reporter: { readonly record: ReporterRecord; readonly standing: ReporterStanding } | undefined;
};

/** Weighs a report with the others against its seller. It changes nothing: what is done about it a person decides. */
export async function weighReport({ pool }: Pick<IncidentParts, 'pool'>, row: IncidentRow): Promise<Weighed> {
  const { about_seller: seller, reporter_tag: tag } = row;
  const against = seller === null ? [] : await reportsAgainst(pool, seller, row.reported_at - TOGETHER);
  const orders = [...new Set(against.flatMap(({ order_id: order }) => order ?? []))];
  const shown = seller === null ? new Map() : await firstShownOf(pool, seller, orders);
  const since = row.reported_at - TOGETHER;
  const found = seller === null ? undefined : await foundByPeople(pool, { seller, orders, since });
  const evidenceOf = ({ order_id: order, reported_at: at }: ReportAgainst): readonly ReportEvidence[] => {
    const first = order === null ? undefined : shown.get(order);
    const word = order === null ? undefined : found?.words.get(order);
    return [
      ...(first === undefined || first.at > at ? [] : [{ kind: 'shown', access: first.access } as const]),
      ...(word === undefined || word.at > at ? [] : [{ kind: 'message', message: word.message } as const]),
      // Not of this order, and found since: it says of the shop what no report can.
      ...(found?.canaries ?? []).map(({ id }) => ({ kind: 'canary', canary: id }) as const),
    ];
  };
  const tags = [tag, ...against.map(({ reporter_tag: each }) => each)].filter((each) => each !== null);
  const records = tags.length === 0 ? new Map<string, never>() : await recordsOf(pool, tags);
  const recordOf = (each: Buffer | null): ReporterRecord =>
    (each === null ? undefined : records.get(each.toString('hex'))) ?? NO_RECORD;
  return {
    weighing:
      seller === null
        ? undefined
        : weigh(
            against.map((each) => ({
              report: each.reference,
              reporter: each.reporter_tag?.toString('hex'),
              cluster: undefined,
              record: recordOf(each.reporter_tag),
              at: each.reported_at,
              isOwn: each.own,
              evidence: evidenceOf(each),
            })),
          ),
    reporter: tag === null ? undefined : { record: recordOf(tag), standing: (await findReporter(pool, tag)).standing },
  };
}
