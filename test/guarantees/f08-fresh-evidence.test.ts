import { expect } from 'vitest';
import type { Decision } from '../../src/rulebook/decision.ts';
import type { Judged } from '../../src/rulebook/marketplace.ts';
import { bringsAction, decisionsOf, telling } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryHistory } from './histories.ts';

/** Where each event is cited, by actions that stand; a withdrawn action gives its evidence back, a dropped one does not. */
class Citations {
  private readonly by = new Map<string, Decision>();

  /** Cites what a line rests on; answers what another action has cited before. */
  cite(line: Decision): readonly string[] {
    const again: string[] = [];
    for (const id of line.because) {
      const name = `${line.seller} ${id}`;
      const earlier = this.by.get(name);
      if (earlier !== undefined && earlier.action !== line.action && !isOneBreach(earlier, line)) again.push(id);
      this.by.set(name, line);
    }
    return again;
  }

  giveBack({ action }: Decision): void {
    for (const [name, line] of this.by) if (line.action === action) this.by.delete(name);
  }
}

/** The two restrictions that one customer-data breach brings. */
function isOneBreach(one: Decision, other: Decision): boolean {
  return one.category === 'customer_data' && one.decision === 'restriction.applied' && one.at === other.at;
}

function citedTwice(lines: readonly Decision[]): readonly (readonly string[])[] {
  const citations = new Citations();
  const twice: (readonly string[])[] = [];
  for (const line of lines) {
    if (line.decision === 'action.withdrawn' && line.why !== 'dropped') citations.giveBack(line);
    const again = citations.cite(line);
    if (again.length > 0) twice.push([line.action, ...again]);
  }
  return twice;
}

/** Names the evidence of the first action with every later one. */
function citingAgain(judged: Judged[]): Judged[] {
  const first = judged.find(({ decision }) => decision.because.length > 0)?.decision.because ?? [];
  return judged.map(({ decision, trace }) =>
    bringsAction(decision) ? { decision: { ...decision, because: [...first] }, trace } : { decision, trace },
  );
}

guarantee('F8: the same evidence is never used twice', {
  given: arbitraryHistory,
  runs: 700,
  holds: (facts, replay) => expect(citedTwice(decisionsOf(replay(facts)))).toEqual([]),
  broken: { 'cites what it cited before': telling(citingAgain) },
});

/** What moves without evidence of its own: it stands on three restrictions, or on half a year of suspension. */
function standsOnActions({ trace }: Judged): boolean {
  return trace.move?.on === 'breadth' || trace.move?.on === 'unreinstated';
}

guarantee('F8: a rung moves only on evidence', {
  given: arbitraryHistory,
  runs: 500,
  holds: (facts, replay) => {
    const applied = new Set<string>();
    for (const judged of replay(facts)) {
      const { decision } = judged;
      if (decision.decision === 'suspension.proposed') applied.add(decision.action);
      if (!bringsAction(decision)) expect(decision.because).toEqual([]);
      else if (standsOnActions(judged)) expect(decision.rests?.length).toBeGreaterThan(0);
      else if (decision.decision !== 'suspension.applied' || !applied.has(decision.action))
        expect(decision.because.length).toBeGreaterThan(0);
    }
  },
  broken: {
    'says nothing of its reasons': telling((judged) =>
      judged.map(({ decision, trace }) => ({ decision: { ...decision, because: [] }, trace })),
    ),
    'gives reasons for what ends': telling((judged) =>
      judged.map(({ decision, trace }) => ({ decision: { ...decision, because: ['e-1'] }, trace })),
    ),
  },
});
