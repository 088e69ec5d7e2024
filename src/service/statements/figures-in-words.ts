import { METRICS, type Metric, type ViolationKind } from '../../rulebook/policy/policy.ts';
import { fill } from '../../words/fill.ts';
import { capital, count, duration, percentage } from '../../words/quantities-en.ts';
import { METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { violationInSentence } from '../../words/seller-violations-en.ts';
import { FIGURE_SENTENCES } from '../../words/statements-en.ts';
import type { Case } from './grounds.ts';

export function isMetric(violation: ViolationKind): violation is Metric {
  return (METRICS as readonly string[]).includes(violation);
}

/** The figures behind a violation of a metric; of how many customers its lapses were is for nobody to read. */
export function figuresInWords({ brought, policy }: Case): string | undefined {
  const { line, trace } = brought;
  const { violation, measure } = line;
  if (measure === undefined || !isMetric(violation)) return undefined;
  const { lapse, lapses, items } = METRIC_WORDS[violation];
  const parameters = {
    metric: violationInSentence(violation),
    meter: measure.meter.toFixed(2),
    level: measure.level.toFixed(2),
    percent: percentage(measure.meter / measure.level),
    lapses: capital(`${count(measure.lapses)} ${measure.lapses === 1 ? lapse : lapses}`),
    items: count(Math.round(measure.items)),
    of: items,
    p0: percentage(measure.p0),
    p1: percentage(measure.p1),
  };
  const acute = trace.rules.find((rule) => rule.rule === 'acute' && rule.met);
  if (trace.move?.on === 'acute' && acute?.rule === 'acute') {
    return fill(FIGURE_SENTENCES.acute, {
      ...parameters,
      lapses: capital(`${count(acute.lapses)} ${lapses}`),
      within: duration(policy.ladder.acute.within),
      fresh: count(acute.fresh),
    });
  }
  const ignored = line.why === 'ignored' ? ` ${FIGURE_SENTENCES.ignored}` : '';
  return `${fill(FIGURE_SENTENCES.meter, parameters)}${ignored}`;
}
