import { SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { TREND } from '../../words/console-en.ts';
import { percentage } from '../../words/quantities-en.ts';
import { useClock } from './clock.tsx';
import { absolute } from './time.ts';
import { shareOf, type Week } from './trend.ts';
import { TrendDrawing } from './trend-drawing.tsx';
import './trend-chart.css';

export type TrendChartProps = {
  /** `Late dispatch by week`. */
  label: string;
  /** Oldest first. */
  weeks: readonly Week[];
  target: number;
  /** What is counted, in the plural: `orders`. */
  unit: string;
};

/** Weekly rates beside the target, as a drawing or as the table behind it. */
export function TrendChart({ label, weeks, target, unit }: TrendChartProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const { ref, width } = useElementSize();
  return (
    <figure className="trend-chart">
      <figcaption className="trend-chart-head">
        <span className="trend-chart-label">{label}</span>
        <SegmentedControl
          className="not-on-paper"
          size="xs"
          aria-label={`${TREND.view}: ${label}`}
          value={view}
          onChange={(chosen) => setView(chosen === 'table' ? 'table' : 'chart')}
          data={[
            { value: 'chart', label: TREND.chart },
            { value: 'table', label: TREND.table },
          ]}
        />
      </figcaption>
      <div ref={ref} className="trend-chart-body">
        {view === 'table' ? (
          <TrendTable label={label} weeks={weeks} target={target} unit={unit} />
        ) : (
          <TrendDrawing label={label} weeks={weeks} target={target} unit={unit} width={Math.max(width, 240)} />
        )}
      </div>
    </figure>
  );
}

function TrendTable({ label, weeks, target, unit }: TrendChartProps) {
  const { zone } = useClock();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="trend-chart-scroll" aria-label={label} tabIndex={0}>
      <table className="trend-chart-table">
        <caption>
          {TREND.target} {percentage(target)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{TREND.week}</th>
            <th scope="col">{TREND.rate}</th>
            <th scope="col">{TREND.of}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map((week) => (
            <tr key={week.from}>
              <th scope="row">{absolute(week.from, zone, 'short-day')}</th>
              <td>{rateText(week)}</td>
              <td>
                {week.items} {unit}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function rateText(week: Week): string {
  const share = shareOf(week);
  return share === null ? TREND.nothing : percentage(share);
}
