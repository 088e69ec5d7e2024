import { fullOf } from '../../words/console-en.ts';
import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { REPORT_WEEK, REPORTS_TEXT as TEXT } from '../../words/reports-page-en.ts';
import { METRIC_TEXT, METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { GaugeBar } from '../kit/gauge-bar.tsx';
import type { Report } from './shapes.ts';

type Metric = Report['metrics'][number];

/** Each metric of a week beside its target and the report before. */
export function ReportGauges({ metrics, label }: { readonly metrics: readonly Metric[]; readonly label: string }) {
  return <DataTable label={label} columns={COLUMNS} rows={metrics} rowKey={({ metric }) => metric} empty={null} />;
}

const COLUMNS: readonly Column<Metric>[] = [
  { key: 'name', header: TEXT.name, cell: ({ metric }) => METRIC_WORDS[metric].name },
  { key: 'gauge', header: TEXT.gauge, cell: (metric) => <Fullness metric={metric} /> },
  { key: 'rate', header: TEXT.rate, cell: (metric) => rateOf(metric) },
  {
    key: 'target',
    header: TEXT.target,
    cell: ({ target }) => fill(TEXT.targetOf, { target: percentage(target) }),
  },
  { key: 'week', header: TEXT.week, cell: (metric) => <Week figures={metric.week} /> },
];

function Fullness({ metric: { metric, filled, filledBefore } }: { readonly metric: Metric }) {
  const text = fullOf(percentOf(filled));
  return (
    <div className="report-gauge">
      <GaugeBar label={METRIC_WORDS[metric].name} filling={filled} text={text} shares={[]} />
      <span className="number">{text}</span>
      {filledBefore === undefined ? null : (
        <span className="soft">{fill(TEXT.gaugeBefore, { before: percentOf(filledBefore) })}</span>
      )}
    </div>
  );
}

/** In whole hundredths, and never more than full. */
function percentOf(filled: number): string {
  return percentage(Math.min(Math.floor(filled * 100) / 100, 1));
}

function rateOf({ metric, rate }: Metric): string {
  if (rate === undefined) return METRIC_TEXT.rateNone;
  const { share, items, days } = rate;
  return fill(TEXT.rateOf, { share: percentage(share), items, days, kind: METRIC_WORDS[metric].items });
}

const FATES = Object.keys(REPORT_WEEK) as readonly (keyof typeof REPORT_WEEK)[];

function Week({ figures }: { readonly figures: Metric['week'] }) {
  const told = FATES.filter((fate) => (figures[fate] ?? 0) > 0);
  if (told.length === 0) return TEXT.weekNothing;
  return (
    <ul className="report-week">
      {told.map((fate) => (
        <li key={fate}>{fill(REPORT_WEEK[fate], { count: figures[fate] ?? 0 })}</li>
      ))}
    </ul>
  );
}
