import type { ConductKind, Metric } from '../../rulebook/policy/policy.ts';
import { fill } from '../../words/fill.ts';
import { capital, count, duration, percentage } from '../../words/quantities-en.ts';
import { moveSentence } from '../../words/seller-decisions-en.ts';
import { METRIC_WORDS } from '../../words/seller-metrics-en.ts';
import { subjectsOf, violationInSentence } from '../../words/seller-violations-en.ts';
import { RULE_SENTENCES as SAYS } from '../../words/statements-en.ts';
import { restsOnSigns } from './facts.ts';
import { isMetric } from './figures-in-words.ts';
import type { Case } from './grounds.ts';
import type { Rule } from './statement.ts';

/** The rule behind a measure in plain words, with the policy it stands in; undefined where the trace names no row of the ladder. */
export function ruleOf(given: Case): Rule | undefined {
  const { brought, policy, texts } = given;
  const { violation, category, policy: id } = brought.line;
  const { move } = brought.trace;
  if (move === undefined) return undefined;
  const metric = isMetric(violation) ? policy.metrics[violation] : undefined;
  return {
    ...{ violation, category, policy: id, move, terms: texts.terms },
    ...{ target: metric?.target, bad: metric?.bad },
    sentences: [
      ...(isMetric(violation) ? metricSentences(given, violation) : conductSentences(given, violation)),
      moveSentence(move),
      ...changeSentences(given),
      fill(SAYS.policy, { policy: id, terms: texts.terms.name, address: texts.terms.address }),
    ],
  };
}

function metricSentences({ brought, policy }: Case, violation: Metric): readonly string[] {
  const { meter, ladder, metrics } = policy;
  const { target, bad } = metrics[violation];
  const { asked, items } = METRIC_WORDS[violation];
  const rule = fill(SAYS.metric, {
    target: percentage(target),
    bad: percentage(bad),
    items,
    lapses: count(meter.minimumLapses),
    subjects: count(meter.minimumSubjects),
    kind: subjectsOf(violation),
  });
  if (brought.trace.move?.on !== 'acute') return [asked, rule];
  const { lapses, subjects, within } = ladder.acute;
  const acute = { lapses: count(lapses), subjects: count(subjects), within: duration(within) };
  return [asked, capital(fill(SAYS.acute, acute))];
}

function conductSentences(given: Case, violation: ConductKind): readonly string[] {
  const { brought, policy } = given;
  const { times: often, within, tolerance } = policy.lapses.stock;
  const conduct = capital(violationInSentence(violation));
  if (violation === 'stock_misdeclared')
    return [
      fill(SAYS.stock, { conduct, times: count(often), within: duration(within), tolerance: percentage(tolerance) }),
    ];
  if (restsOnSigns(given, brought))
    return [fill(SAYS.signs, { conduct, within: duration(policy.ladder.suspension.signalsStand) })];
  return [fill(SAYS.conduct, { conduct })];
}

/** What decided about a measure that was there already. */
function changeSentences({ stated, brought, policy }: Case): readonly string[] {
  const byPerson = stated.trace.rules.some(({ rule }) => rule === 'person');
  switch (stated.line.decision) {
    case 'action.extended':
      return byPerson
        ? [SAYS.extendedByPerson]
        : [fill(SAYS.extended, { share: percentage(policy.ladder.restriction.liftBelow) })];
    case 'action.reduced':
      return [SAYS.reduced];
    case 'suspension.applied':
      return stated.sequence === brought.sequence ? [] : [SAYS.decided];
    case 'removal.noticed':
    case 'account.removed':
      return [SAYS.decided];
    case 'warning.issued':
    case 'restriction.applied':
    case 'suspension.proposed':
    case 'removal.proposed':
      return [];
  }
}
