import { IconCircleCheck, IconTrendingUp } from '@tabler/icons-react';
import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { METRIC_TEXT, METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { MetricLink } from './links.tsx';
import { emptyLine, latestRate } from './metric-gauge.tsx';
import type { MetricStanding } from './shapes.ts';
import './empty-gauges.css';

/** The metrics of which nothing counts, a line each; those whose rate is over the target first. */
export function EmptyGauges({ metrics }: { readonly metrics: readonly MetricStanding[] }) {
  const ordered = metrics.toSorted((one, other) => Number(isOver(other)) - Number(isOver(one)));
  return (
    <div className="empty-gauges">
      <h3>{METRIC_TEXT.emptyGauges}</h3>
      <ul>
        {ordered.map((standing) => (
          <li key={standing.metric} data-over={isOver(standing)}>
            <Sign over={isOver(standing)} />
            <span className="empty-gauges-name">
              <MetricLink metric={standing.metric}>{METRIC_WORDS[standing.metric].name}</MetricLink>
            </span>
            <span className="empty-gauges-rate">{emptyLine(standing)}</span>
            <span className="empty-gauges-target">
              {fill(isOver(standing) ? METRIC_TEXT.overTarget : METRIC_TEXT.target, {
                target: percentage(standing.target),
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sign({ over }: { readonly over: boolean }) {
  const Icon = over ? IconTrendingUp : IconCircleCheck;
  return <Icon aria-hidden="true" size={18} stroke={1.9} />;
}

/** Whether the rate that is told is above what is asked. */
function isOver(standing: MetricStanding): boolean {
  return (latestRate(standing)?.share ?? 0) > standing.target;
}
