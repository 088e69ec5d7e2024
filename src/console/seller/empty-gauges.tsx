import { IconCircleCheck } from '@tabler/icons-react';
import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { METRIC_TEXT, METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { MetricLink } from './links.tsx';
import { emptyLine } from './metric-gauge.tsx';
import type { MetricStanding } from './shapes.ts';
import './empty-gauges.css';

/** The metrics of which nothing counts, a line each. */
export function EmptyGauges({ metrics }: { readonly metrics: readonly MetricStanding[] }) {
  return (
    <ul className="empty-gauges">
      {metrics.map((standing) => (
        <li key={standing.metric}>
          <IconCircleCheck aria-hidden="true" size={18} stroke={1.9} />
          <span className="empty-gauges-name">
            <MetricLink metric={standing.metric}>{METRIC_WORDS[standing.metric].name}</MetricLink>
          </span>
          <span className="empty-gauges-rate">{emptyLine(standing)}</span>
          <span className="empty-gauges-target">
            {fill(METRIC_TEXT.target, { target: percentage(standing.target) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
