import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { METRIC_TEXT, METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { wayBack } from '../../words/seller-way-back-en.ts';
import { Gauge } from '../kit/gauge.tsx';
import type { Rate } from '../kit/gauge-rates.tsx';
import { Sparkline } from '../kit/sparkline.tsx';
import { LapseSentence } from './lapse-sentence.tsx';
import { MetricLink } from './links.tsx';
import type { MetricStanding } from './shapes.ts';
import { TrendDetails } from './trend-details.tsx';

type MetricGaugeProps = {
  readonly standing: MetricStanding;
  readonly heading?: 'h2' | 'h3';
  /** On the metric's own page everything else is beside it. */
  readonly alone?: boolean;
};

/** One metric: how full its gauge is and of what, how it empties, and the rates beside what is asked. */
export function MetricGauge({ standing, heading = 'h3', alone = false }: MetricGaugeProps) {
  const { metric, filled, target, standsStillAt, counting, level, trend } = standing;
  const { name } = METRIC_WORDS[metric];
  const fillers = counting.map((lapse) => ({
    key: lapse.id,
    label: <LapseSentence metric={metric} lapse={lapse} />,
    share: (lapse.adds ?? 0) / level,
  }));
  const spark = trend.length > 1 ? <Sparkline label={name} weeks={trend} target={target} /> : undefined;
  return (
    <Gauge
      label={alone ? METRIC_TEXT.own : name}
      filling={filled}
      wayBack={wayBack(standing)}
      rates={ratesOf(standing)}
      target={target}
      standsStill={standsStillAt}
      filledBy={alone ? [] : fillers}
      trend={alone ? undefined : spark}
      action={alone ? undefined : <Onwards standing={standing} />}
      heading={heading}
    />
  );
}

function Onwards({ standing }: { readonly standing: MetricStanding }) {
  return (
    <>
      <TrendDetails standing={standing} />
      <MetricLink metric={standing.metric}>{METRIC_TEXT.details}</MetricLink>
    </>
  );
}

function ratesOf({ metric, rates }: MetricStanding): readonly Rate[] {
  const { items: kind } = METRIC_WORDS[metric];
  return rates.map(({ days, items, share }) => ({
    window: fill(METRIC_TEXT.window, { days }),
    share,
    of: `${items} ${kind}`,
  }));
}

/** A metric whose gauge is empty, in a line. */
export function emptyLine(standing: MetricStanding): string {
  const latest = latestRate(standing);
  if (latest?.share == null) return METRIC_TEXT.rateNone;
  const { share, items, days } = latest;
  return fill(METRIC_TEXT.rateLine, {
    share: percentage(share),
    items,
    kind: METRIC_WORDS[standing.metric].items,
    days,
  });
}

/** The rate of the shortest window in which anything has settled. */
export function latestRate({ rates }: MetricStanding): MetricStanding['rates'][number] | undefined {
  return rates.find(({ share }) => share !== null);
}
