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

/** Warnings, restrictions and proposals that no line ends and no next restriction replaces. */
function unended(lines: readonly Decision[]): readonly string[] {
  const open = new Map<string, Decision>();
  for (const line of lines) {
    const { action, decision } = line;
    if (decision === 'restriction.applied')
      for (const [id, each] of open)
        if (each.decision === decision && each.category === line.category && each.seller === line.seller && each.at < line.at)
          open.delete(id);
    if (['warning.issued', 'restriction.applied', 'suspension.proposed'].includes(decision)) open.set(action, line);
    if (ENDS.has(decision)) open.delete(action);
  }
  return [...open.keys()];
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
    'lets nothing expire': telling((judged) =>
      judged.filter(({ decision }) => decision.decision !== 'action.expired'),
    ),
    'lifts nothing': telling((judged) => judged.filter(({ decision }) => decision.decision !== 'action.lifted')),
  },
});
