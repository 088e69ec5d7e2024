import { DATA_PROTECTION_WORDS as WORDS } from '../../words/data-protection-en.ts';
import { fill } from '../../words/fill.ts';
import { useClock } from '../kit/clock.tsx';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { absolute } from '../kit/time.ts';
import './figures.css';

export type Figure = { readonly name: string; readonly value: string; readonly help?: string };

/** Numbers large enough to be found at once, each with its name. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ name, value, help }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="number">{value}</dd>
          {help === undefined ? null : <dd className="figures-help">{help}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** Which period the figures are of. */
export function ToldPeriod({ from, to }: { readonly from: string; readonly to: string }) {
  const { zone } = useClock();
  const told = { from: absolute(from, zone, 'minute'), to: absolute(to, zone, 'minute') };
  return <p className="soft">{fill(WORDS.fromTo, told)}</p>;
}

export type Day = { readonly day: string; readonly count: number };

const [WIDTH, HEIGHT, EDGE] = [320, 56, 4];

/** Counts by day as a line; the table beside it has the numbers. */
export function DayTrend({ what, days }: { readonly what: string; readonly days: readonly Day[] }) {
  const all = everyDay(days);
  const most = Math.max(1, ...all.map(({ count }) => count));
  const step = (WIDTH - 2 * EDGE) / Math.max(1, all.length - 1);
  const line = all
    .map(({ count }, at) => `${at === 0 ? 'M' : 'L'}${(EDGE + at * step).toFixed(1)} ${heightOf(count, most)}`)
    .join('');
  const [first, last] = [all[0]?.day ?? '', all.at(-1)?.day ?? ''];
  return (
    <svg
      className="day-trend"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={fill(WORDS.trend, { what, first, last, most: most.toLocaleString('en') })}
    >
      <path d={line} />
    </svg>
  );
}

function heightOf(count: number, most: number): string {
  return (HEIGHT - EDGE - (count / most) * (HEIGHT - 2 * EDGE)).toFixed(1);
}

/** Days on which nothing was asked are noughts, and no gap. */
function everyDay(days: readonly Day[]): readonly Day[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Map(days.map(({ day, count }) => [day, count]));
  const all: Day[] = [];
  for (let at = Date.parse(first.day); at <= Date.parse(last.day); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    all.push({ day, count: known.get(day) ?? 0 });
  }
  return all;
}

export type Counted = { readonly name: string; readonly counts: readonly number[] };

/** A table of counts: what they are of, and a column for each. */
export function CountTable({
  label,
  of,
  columns,
  rows,
}: {
  readonly label: string;
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly Counted[];
}) {
  const all: readonly Column<Counted>[] = [
    { key: 'name', header: of, cell: ({ name }) => name },
    ...columns.map(
      (header, at): Column<Counted> => ({
        ...{ key: header, header, align: 'end' as const },
        cell: ({ counts }) => (counts[at] ?? 0).toLocaleString('en'),
      }),
    ),
  ];
  return (
    <div className="count-table">
      <h3>{label}</h3>
      <DataTable label={label} columns={all} rows={rows} rowKey={({ name }) => name} empty={null} />
    </div>
  );
}
