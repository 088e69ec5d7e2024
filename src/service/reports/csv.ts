import type { Report } from './contract.ts';

/** A cell: text that somebody wrote or that is made of ids, or a figure of ours. */
type Cell = string | number | undefined;
type Row = readonly [about: string, name: string, figure: string, value: Cell, before?: Cell];

const HEAD = ['week', 'about', 'name', 'figure', 'value', 'before'];

/** The figures of a report as a file for spreadsheets (RFC 4180): one a row, the same columns in every week. */
export function reportCsv(report: Report): string {
  const rows = rowsOf(report).map((row) => [report.week, ...row, ...(row.length === 4 ? [undefined] : [])]);
  return [HEAD, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

function rowsOf(report: Report): readonly Row[] {
  const { seller, rung, before, policy, at, from, to, metrics, began, ended, inForce, dates, next } = report;
  return [
    ['account', seller, 'from', from],
    ['account', seller, 'to', to],
    ['account', seller, 'as_of', at],
    ['account', seller, 'policy', policy],
    ['account', seller, 'rung', rung, before?.rung],
    ...metrics.flatMap(metricRows),
    ...began.map((action): Row => ['action', action.action, 'began', action.since]),
    ...ended.map((action): Row => ['action', action.action, 'ended', action.endedAt]),
    ...inForce.flatMap(actionRows),
    ...dates.map(({ action, kind, at: date }): Row => ['date', action, kind, date]),
    ...(next === undefined ? [] : [['next', next.action ?? next.metric ?? '', next.code, next.by] satisfies Row]),
  ];
}

function metricRows(metric: Report['metrics'][number]): readonly Row[] {
  const { metric: name, target, filled, filledBefore, emptiedBy, rate, shareBefore, week } = metric;
  return [
    ['metric', name, 'gauge', filled, filledBefore],
    ['metric', name, 'emptied_by', emptiedBy],
    ['metric', name, 'target', target],
    ...(rate === undefined
      ? []
      : ([
          ['metric', name, 'rate', rate.share, shareBefore],
          ['metric', name, 'rate_days', rate.days],
          ['metric', name, 'rate_items', rate.items],
          ['metric', name, 'rate_lapses', rate.lapses],
        ] satisfies Row[])),
    ['metric', name, 'week_good', week.good],
    ['metric', name, 'week_counted', week.counted],
    ['metric', name, 'week_excused', week.excused],
    ['metric', name, 'week_passed_over', week.passedOver],
    ['metric', name, 'week_merged', week.merged],
    ['metric', name, 'week_overturned', week.overturned],
    ...(week.inShadow === undefined ? [] : ([['metric', name, 'week_in_shadow', week.inShadow]] satisfies Row[])),
  ];
}

function actionRows({ action, kind, status, violation, feature, until, review }: Report['inForce'][number]) {
  const rows: readonly Row[] = [
    ['action', action, 'kind', kind],
    ['action', action, 'status', status],
    ['action', action, 'violation', violation],
    ['action', action, 'feature', feature],
    ['action', action, 'until', until],
    ['action', action, 'review', review],
  ];
  return rows.filter(([, , , value]) => value !== undefined);
}

/** What a spreadsheet would take for a formula when it opens the file. */
const FORMULA = /^[=+\-@\t\r\n]/;

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
