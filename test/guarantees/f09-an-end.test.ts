import { expect } from 'vitest';
import type { Decision } from '../../src/rulebook/decision.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY } from '../../src/rulebook/instant.ts';
import { bringsAction, decisionsOf, telling } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryHistory } from './histories.ts';

guarantee('F9: every action that comes has an end or a day on which somebody looks', {
  given: arbitraryHistory,
  runs: 500,
  holds: (facts, replay) => {
    for (const line of decisionsOf(replay(facts)).filter(bringsAction))
      expect(Math.max(line.until ?? 0, line.review ?? 0), line.action).toBeGreaterThan(line.at);
  },
  broken: {
    'forgets when it ends': telling((judged) =>
      judged.map(({ decision: { until: _, ...decision }, trace }) => ({ decision, trace })),
    ),
    'forgets when to look': telling((judged) =>
      judged.map(({ decision: { review: _, ...decision }, trace }) => ({ decision, trace })),
    ),
  },
});

/** A restriction ends without a line when the next one of its category and feature comes. */
function isReplacedBy(one: Decision, next: Decision): boolean {
  const { decision, seller, category, feature } = one;
  return [decision, seller, category, feature].every(
    (value, index) => value === [next.decision, next.seller, next.category, next.feature][index],
  );
}

/** Warnings, restrictions and proposals that nothing ends. */
function unended(lines: readonly Decision[]): readonly string[] {
  const open = new Map<string, Decision>();
  for (const line of lines) {
    const { action, decision } = line;
    const restricts = decision === 'restriction.applied';
    for (const [id, each] of open)
      if (restricts && (isReplacedBy(each, line) || isOtherFeature(each, line))) open.delete(id);
    if (['warning.issued', 'restriction.applied', 'suspension.proposed'].includes(decision)) open.set(action, line);
    if (ENDS.has(decision)) open.delete(action);
  }
  return [...open.keys()];
}

/** Shipping has two features to choose from: the next restriction may limit the other one. */
function isOtherFeature(one: Decision, next: Decision): boolean {
  return (
    next.category === 'shipping' &&
    one.category === 'shipping' &&
    one.seller === next.seller &&
    one.at < next.at &&
    one.decision === next.decision
  );
}

const ENDS: ReadonlySet<string> = new Set([
  'action.expired',
  'action.lifted',
  'action.withdrawn',
  'suspension.applied',
]);

function lastOf(facts: readonly Fact[]): number {
  return Math.max(0, ...facts.map(({ at }) => at));
}

guarantee('F9: when nobody says a word any more, warnings, restrictions and proposals end by themselves', {
  given: arbitraryHistory,
  runs: 500,
  holds: (facts, replay) =>
    expect(unended(decisionsOf(replay(facts, { until: lastOf(facts) + 400 * DAY })))).toEqual([]),
  broken: {
    'lets nothing expire': telling((judged) => judged.filter(({ decision }) => decision.decision !== 'action.expired')),
    'lifts nothing': telling((judged) => judged.filter(({ decision }) => decision.decision !== 'action.lifted')),
  },
});
