import { ADVICE, METRICS, type Metric, type Policy } from '../policy.ts';
import { EXAMPLE_ITEMS, type MeterFigures } from './meter-figures.ts';
import { type Figure, type Part, type Section, type Statement, statement, statementIf, terms } from './statement.ts';

/** What is measured: how a gauge works, then each metric with its own figures. */
export function explainMeasured(policy: Policy, figuresOf: (metric: Metric) => MeterFigures): Section {
  const { meter } = policy;
  return {
    section: 'measured',
    statements: [
      statement('gauge'),
      statement('gauge-size', { alpha: { share: meter.first.alpha } }),
      statementIf(meter.repeat.alpha > meter.first.alpha, 'gauge-repeat', { alpha: { share: meter.repeat.alpha } }),
      statement('gauge-leaves', { leaves: { duration: meter.lapseLeavesAfter } }),
      statement('gauge-marketplace', {
        window: { duration: meter.rate.window },
        most: { share: meter.p0Ceiling },
        sellers: meter.rate.minimumSellers,
        items: meter.rate.minimumItems,
      }),
    ].flat(),
    parts: [...METRICS.map((metric) => explainMetric(policy, metric, figuresOf(metric))), explainAdvice(policy)],
  };
}

function explainMetric(policy: Policy, metric: Metric, figures: MeterFigures): Part {
  const { category, target, bad, shownOver } = policy.metrics[metric];
  const { features, internationalFeature } = policy.categories[category];
  const limits = internationalFeature === undefined ? features : [...features, internationalFeature];
  return {
    about: metric,
    of: 'metric',
    statements: [
      statement(`lapse-${metric}`, lapseFigures(policy, metric)),
      statement(`good-${metric}`, { window: { duration: policy.lapses.defectWindow } }),
      ...burst(policy, metric),
      statement('metric-levels', { target: { share: target }, bad: { share: bad }, windows: { days: shownOver } }),
      statement('metric-balance', { balance: figures.balance, still: { share: figures.standsStill } }),
      statement('metric-row', { newcomer: figures.newcomer, grown: figures.grown, items: EXAMPLE_ITEMS }),
      ...statementIf(figures.warned < figures.newcomer, 'metric-row-warned', { warned: figures.warned }),
      statement('metric-limits', { category: terms('category', [category]), limits: terms('feature', limits, 'or') }),
    ],
  };
}

/** What the definition of a lapse needs to be told. */
function lapseFigures({ lapses }: Policy, metric: Metric): Readonly<Record<string, Figure>> {
  switch (metric) {
    case 'late_cancellation':
      return {
        grace: { duration: lapses.cancellationGrace },
        reasons: terms('reason', lapses.cancellationReasons, 'or'),
      };
    case 'improper_status':
      return { shipped: { duration: lapses.shippedClaim }, delivered: { duration: lapses.deliveredClaim } };
    case 'late_dispatch':
    case 'listing_inaccuracy':
    case 'early_refund':
    case 'order_defect':
      return {};
  }
}

/** Failures with one cause count once. */
function burst({ lapses }: Policy, metric: Metric): readonly Statement[] {
  const { most, within } = lapses.lateBursts;
  switch (metric) {
    case 'late_dispatch':
      return statementIf(most > 0, 'burst-late_dispatch', { most: { times: most }, within: { duration: within } });
    case 'late_cancellation':
      return statementIf(lapses.cancellationBurst > 0, 'burst-late_cancellation', {
        within: { duration: lapses.cancellationBurst },
      });
    case 'listing_inaccuracy':
      return [statement('burst-listing_inaccuracy')];
    case 'improper_status':
    case 'early_refund':
    case 'order_defect':
      return [];
  }
}

function explainAdvice({ advice }: Policy): Part {
  const figures = { target: { share: advice.target }, windows: { days: advice.shownOver } };
  return { about: ADVICE, of: 'metric', statements: [statement('advice', figures)] };
}
