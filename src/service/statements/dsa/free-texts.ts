import { fill } from '../../../words/fill.ts';
import { count, percentage } from '../../../words/quantities-en.ts';
import { DSA_WORDS as WORDS } from '../../../words/statement-letter-en.ts';
import { isoDay } from '../../written-time.ts';
import type { Statement } from '../statement.ts';
import type { Reported } from './reportable.ts';

/** The facts in the third person: how many, when, how found, with the figures; who, which and whose stays out. */
export function factsText({ facts, finding, rule, zone, at }: Statement): string {
  const items = facts.items.length > 0 ? facts.items : facts.rests.flatMap((rested) => rested.items);
  const days = items.map((item) => isoDay(item.at, zone)).sort();
  const first = days[0] ?? isoDay(at, zone);
  const last = days.at(-1) ?? first;
  const { figures } = facts;
  const told =
    figures === undefined || rule.target === undefined || rule.bad === undefined
      ? ''
      : fill(WORDS.figures, {
          target: percentage(rule.target),
          bad: percentage(rule.bad),
          meter: figures.meter.toFixed(2),
          level: figures.level.toFixed(2),
        });
  return fill(first === last ? WORDS.factsOneDay : WORDS.facts, {
    count: items.length === 1 ? WORDS.one : fill(WORDS.many, { count: count(items.length) }),
    ...{ first, last },
    how: WORDS.how[finding.detection],
    figures: `${told}${facts.rests.length > 0 ? WORDS.earlier : ''}`,
  });
}

/** Why the content is against the law or the terms. */
export function explanationText({ rule }: Statement, lies: Reported['lies']): string {
  const issues: Readonly<Record<string, string>> = WORDS.issues;
  return fill(WORDS.explanation, {
    issue: issues[rule.violation] ?? '',
    policy: rule.policy,
    rule: WORDS.rules[lies],
  });
}
