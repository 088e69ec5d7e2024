import { Lapse, type LapseReport, type MetricIndex, type SettleKey } from '../items.ts';
import { type Numbered, numbered } from '../numbered.ts';

/**
 * One lapse: its event, its subject, and figures: metric, settle key, order, arrival, up, version, gap, the number of
 * the lapse it is merged into, passedBy, usedBy, flags. Then by whom it is excused and what else its report says.
 */
export type LapseSnapshot = readonly [
  id: string,
  subject: string,
  metric: MetricIndex,
  key: SettleKey,
  order: number,
  arrival: number,
  up: number,
  version: number,
  gap: number,
  mergedInto: number,
  passedBy: number,
  usedBy: number,
  flags: number,
  excusedBy: string | null,
  country: string,
  listings: readonly string[],
];

const HEADS_BURST = 1;
const IS_OVERTURNED = 2;
const IS_GONE = 4;
const IS_DOMESTIC = 8;
const IS_INTERNATIONAL = 16;
const IS_IN_SHADOW = 32;
const NONE = -1;

/** The lapses that are numbered, and those they lead to. `placeOf` is the place of an order. */
export function snapshotLapses(lapses: Numbered<Lapse>, placeOf: (order: number) => number): LapseSnapshot[] {
  const rows: LapseSnapshot[] = [];
  // A lapse may name one that no number was asked for yet: then there is one more to come.
  for (let number = 0; number < lapses.all.length; number++)
    rows.push(snapshotLapse(numbered(lapses.all, number), lapses, placeOf));
  return rows;
}

function snapshotLapse(lapse: Lapse, lapses: Numbered<Lapse>, placeOf: (order: number) => number): LapseSnapshot {
  const { id, subject, metric, key, order, country, listings } = lapse.report;
  const { arrival, up, version, gap, mergedInto, passedBy, usedBy, excusedBy } = lapse;
  return [
    id,
    subject,
    metric,
    key,
    placeOf(order),
    arrival,
    up,
    version,
    gap,
    mergedInto === undefined ? NONE : lapses.of(mergedInto),
    passedBy,
    usedBy,
    flagsOf(lapse),
    excusedBy ?? null,
    country,
    listings,
  ];
}

function flagsOf({ headsBurst, overturned, gone, inShadow, report }: Lapse): number {
  const { international } = report;
  return (
    (headsBurst ? HEADS_BURST : 0) +
    (overturned ? IS_OVERTURNED : 0) +
    (gone ? IS_GONE : 0) +
    (inShadow ? IS_IN_SHADOW : 0) +
    (international === undefined ? 0 : international ? IS_INTERNATIONAL : IS_DOMESTIC)
  );
}

/** The lapses of a snapshot, by number. */
export function restoreLapses(rows: readonly LapseSnapshot[]): readonly Lapse[] {
  const lapses = rows.map(restoreLapse);
  for (const [number, row] of rows.entries()) {
    const mergedInto = row[9];
    if (mergedInto !== NONE) numbered(lapses, number).mergedInto = numbered(lapses, mergedInto);
  }
  return lapses;
}

function restoreLapse(row: LapseSnapshot): Lapse {
  const [id, subject, metric, key, order, arrival, up, version, gap, , passedBy, usedBy, flags, excusedBy] = row;
  const [, , , , , , , , , , , , , , country, listings] = row;
  const international = flags & IS_INTERNATIONAL ? true : flags & IS_DOMESTIC ? false : undefined;
  const report: LapseReport = { metric, id, key, subject, order, listings, country, international };
  const lapse = new Lapse(report, arrival, up, version);
  lapse.gap = gap;
  lapse.headsBurst = (flags & HEADS_BURST) > 0;
  lapse.overturned = (flags & IS_OVERTURNED) > 0;
  lapse.gone = (flags & IS_GONE) > 0;
  lapse.inShadow = (flags & IS_IN_SHADOW) > 0;
  lapse.excusedBy = excusedBy ?? undefined;
  lapse.passedBy = passedBy;
  lapse.usedBy = usedBy;
  return lapse;
}
