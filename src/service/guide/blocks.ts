import { CATEGORIES, CONDUCT_KINDS, type ConductKind, METRICS, type Policy } from '../../rulebook/policy/policy.ts';
import { GUIDE_BLOCKS as WORDS } from '../../words/guide-en.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { capital, days, enumeration, percentage } from '../../words/quantities-en.ts';
import { conductSections } from './conduct-sections.ts';
import { escaped, list, table } from './markdown-text.ts';
import { exampleBlock, metricSections } from './metric-sections.ts';
import type { ToldPolicy } from './policy-words.ts';
import { rungsTable } from './rungs-table.ts';
import { sectionList } from './section-list.ts';

/** What is generated whole, `{{table metrics}}`: Markdown made of the policy. */
export const BLOCKS: Readonly<Record<string, (policy: Policy, told: ToldPolicy) => string>> = {
  'table rungs': rungsTable,
  'table metrics': metricsTable,
  'table example': exampleBlock,
  'table restrictions': restrictionsTable,
  'table findings': findingsTable,
  'sections metrics': metricSections,
  'sections conduct': conductSections,
  'list customer-data': sectionList('customer_data'),
  'list messages': sectionList('messages'),
  'list returns': sectionList('returns'),
  'list data-breaches': sectionList('data_breaches'),
  'list disputes': sectionList('disputes'),
  'list metrics': () => list(METRICS.map(metricLink)),
  'list dispatched-metrics': () => list(METRICS.filter((metric) => COUNTS_WHEN_DISPATCHED[metric]).map(metricLink)),
  'list contexts': ({ excuses }) =>
    enumeration(
      excuses.kinds.map((kind) => POLICY_TERMS.context[kind]),
      'and',
    ),
  'list conduct violation': (policy) =>
    conductList(CONDUCT_KINDS.filter((kind) => policy.conduct[kind].trigger === 'violation')),
  'list conduct critical': (policy) =>
    conductList(CONDUCT_KINDS.filter((kind) => policy.conduct[kind].trigger === 'critical')),
  'list conduct customer_data': (policy) =>
    conductList(CONDUCT_KINDS.filter((kind) => policy.conduct[kind].category === 'customer_data')),
};

/** Which measures look at orders that the marketplace dispatches (policy §1, F12). */
const COUNTS_WHEN_DISPATCHED: Readonly<Record<(typeof METRICS)[number], boolean>> = {
  late_dispatch: false,
  late_cancellation: false,
  improper_status: false,
  listing_inaccuracy: true,
  early_refund: true,
  order_defect: true,
};

function metricLink(metric: (typeof METRICS)[number]): string {
  return `[${capital(POLICY_TERMS.metric[metric])}](/guide/measured#${metric})`;
}

function conductList(kinds: readonly ConductKind[]): string {
  return list(kinds.map((kind) => `[${POLICY_TERMS.conduct[kind]}](/guide/conduct#${kind})`));
}

function metricsTable({ metrics, advice }: Policy): string {
  const rows = METRICS.map((metric) => {
    const { category, target, bad, shownOver } = metrics[metric];
    return [metricLink(metric), POLICY_TERMS.category[category], percentage(target), percentage(bad), days(shownOver)];
  });
  const road = `[${capital(POLICY_TERMS.metric.on_time_delivery)}](/guide/measured#on_time_delivery)`;
  const last = [road, WORDS.adviceOnly, percentage(advice.target), WORDS.none, days(advice.shownOver)];
  return table(WORDS.metricsHead, [...rows, last]);
}

/** What a restriction limits, area by area, for the areas that can be restricted. */
function restrictionsTable(policy: Policy): string {
  const limited = CATEGORIES.filter((category) => policy.categories[category].features.length > 0);
  return table(
    WORDS.restrictionsHead,
    limited.map((category) => {
      const { features, internationalFeature } = policy.categories[category];
      const named = enumeration(
        features.map((feature) => POLICY_TERMS.feature[feature]),
        'and',
      );
      const abroad =
        internationalFeature === undefined ? '' : WORDS.orAbroad(POLICY_TERMS.feature[internationalFeature]);
      return [capital(POLICY_TERMS.category[category]), `${named}${abroad}`];
    }),
  );
}

/** What screening may find that a person can confirm, and which breach it is then. */
function findingsTable({ confirmedFindings }: Policy): string {
  const names: Readonly<Record<string, string>> = WORDS.findings;
  return table(
    WORDS.findingsHead,
    Object.entries(confirmedFindings).map(([finding, kind]) => [
      escaped(names[finding] ?? finding),
      `[${POLICY_TERMS.conduct[kind]}](/guide/conduct#${kind})`,
    ]),
  );
}
