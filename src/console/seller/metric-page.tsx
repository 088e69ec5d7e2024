import { getRouteApi } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { METRIC_WORDS, METRIC_TEXT as TEXT } from '../../words/seller-metrics-en.ts';
import { isMetric, subjectsOf } from '../../words/seller-violations-en.ts';
import { Failure } from '../api/failure.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { TrendChart } from '../kit/trend-chart.tsx';
import { CountingNote, LapseList } from './lapse-list.tsx';
import { HomeLink } from './links.tsx';
import { MetricGauge } from './metric-gauge.tsx';
import { NotCounted } from './not-counted.tsx';
import type { Metric, MetricStanding } from './shapes.ts';
import { useStanding } from './use-standing.ts';
import { WhatIf } from './what-if.tsx';
import './metric-page.css';

const route = getRouteApi('/seller/metrics/$metric');

/** Everything about one metric. */
export function MetricPage() {
  const { metric } = route.useParams();
  if (!isMetric(metric)) return <PageHeader title={TEXT.unknownTitle} back={<HomeLink />} lead={TEXT.unknown} />;
  return (
    <>
      <PageHeader title={METRIC_WORDS[metric].name} back={<HomeLink />} lead={METRIC_WORDS[metric].asked} />
      <Content metric={metric} />
    </>
  );
}

function Content({ metric }: { readonly metric: Metric }) {
  const { data, error, isError, isFetching, refetch } = useStanding();
  const standing = data?.metrics.find((each) => each.metric === metric);
  if (standing !== undefined) return <Details standing={standing} />;
  if (isError) return <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />;
  return (
    <>
      <CardSkeleton lines={5} />
      <CardSkeleton lines={3} />
    </>
  );
}

function Details({ standing }: { readonly standing: MetricStanding }) {
  const { metric, counting, level, trend, target } = standing;
  const { items } = METRIC_WORDS[metric];
  return (
    <>
      <MetricGauge standing={standing} heading="h2" alone />
      <Section title={TEXT.counting}>
        {counting.length === 0 ? (
          <p className="soft">{TEXT.countingNone}</p>
        ) : (
          <LapseList metric={metric} lapses={counting} note={(lapse) => <CountingNote lapse={lapse} level={level} />} />
        )}
      </Section>
      <NotCounted metrics={[standing]} />
      <Section title={TEXT.trend} frame="card">
        {trend.length < 2 ? (
          <p className="soft">{TEXT.trendNone}</p>
        ) : (
          <TrendChart label={fill(TEXT.trendLabel, { items })} weeks={trend} target={target} unit={items} />
        )}
      </Section>
      <WhatIf metric={metric} />
      <Explanation standing={standing} />
    </>
  );
}

function Explanation({ standing: { metric, standsStillAt } }: { readonly standing: MetricStanding }) {
  const { lapse, good, items } = METRIC_WORDS[metric];
  const values = { lapse, good, items, share: percentage(standsStillAt), subjects: subjectsOf(metric) };
  return (
    <Section title={TEXT.explanationTitle}>
      <ol className="metric-page-explanation">
        {TEXT.explanation.map((sentence) => (
          <li key={sentence}>{fill(sentence, values)}</li>
        ))}
        {metric === 'order_defect' ? <li>{TEXT.acute}</li> : null}
      </ol>
    </Section>
  );
}
