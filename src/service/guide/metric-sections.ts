import { workedExample } from '../../rulebook/policy/explain/worked-example.ts';
import { METRICS, type Policy } from '../../rulebook/policy/policy.ts';
import { levelFor, stepsFor } from '../../rulebook/standing/steps.ts';
import { GUIDE_EXAMPLE as EXAMPLE, GUIDE_BLOCKS as WORDS } from '../../words/guide-en.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { capital, count, percentage } from '../../words/quantities-en.ts';
import { escaped, list, table } from './markdown-text.ts';
import type { ToldPolicy } from './policy-words.ts';

/** A section for each measure, with what the policy's own words say of it. */
export function metricSections(_policy: Policy, told: ToldPolicy): string {
  const parts = told.sections.find(({ section }) => section === 'measured')?.parts ?? [];
  return parts
    .map(
      ({ about, title, statements }) =>
        `### ${title} {#${about}}\n\n${list(statements.map(({ text }) => escaped(text)))}`,
    )
    .join('\n\n');
}

/** The gauge that most sellers know best, filling and emptying, as the rulebook computes it. */
export function exampleBlock(policy: Policy): string {
  const [metric] = METRICS;
  const { steps, emptiedBy, filledBy } = workedExample(policy, metric, { stepsFor, levelFor });
  const rows = steps.map(({ happens, count: number, filled }) => [
    capital(EXAMPLE[happens](count(number))),
    percentage(Math.floor(filled * 100) / 100),
  ]);
  return [
    EXAMPLE.lead(`[${POLICY_TERMS.metric[metric]}](/guide/measured#${metric})`),
    table(WORDS.exampleHead, rows),
    list([EXAMPLE.emptied(count(emptiedBy)), EXAMPLE.filled(count(filledBy))]),
  ].join('\n\n');
}
