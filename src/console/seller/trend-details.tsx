import { lazy, Suspense, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { METRIC_TEXT, METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { CardSkeleton } from '../kit/skeletons.tsx';
import type { MetricStanding } from './shapes.ts';
import './trend-details.css';

/** Fetched when it is first wanted: the first page stays light. */
const TrendChart = lazy(() => import('../kit/trend-chart.tsx').then(({ TrendChart: found }) => ({ default: found })));

/** The weeks of a metric, drawn once somebody wants to see them. */
export function TrendDetails({ standing: { metric, trend, target } }: { readonly standing: MetricStanding }) {
  const [opened, setOpened] = useState(false);
  if (trend.length < 2) return null;
  const { items } = METRIC_WORDS[metric];
  return (
    <details className="trend-details" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{METRIC_TEXT.trend}</summary>
      {opened ? (
        <Suspense fallback={<CardSkeleton />}>
          <TrendChart label={fill(METRIC_TEXT.trendLabel, { items })} weeks={trend} target={target} unit={items} />
        </Suspense>
      ) : null}
    </details>
  );
}
