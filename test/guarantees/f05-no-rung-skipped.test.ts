import { expect } from 'vitest';
import type { Decision } from '../../src/rulebook/decision.ts';
import type { Judged } from '../../src/rulebook/marketplace.ts';
import type { Step } from '../../src/rulebook/policy/policy.ts';
import { POLICY, telling, under } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryHistory } from './histories.ts';

/** An action as the lines so far tell it. */
type Held = { readonly since: Decision; rung: string };

/** The actions in force, line by line. What ends at an instant is still held at that instant: lines there are sorted. */
class Standing {
  readonly held = new Map<string, Held>();
  private readonly ending = new Map<string, number>();

  has(line: Decision, ...rungs: readonly string[]): boolean {
    return [...this.held.values()].some(
      ({ since, rung }) => rungs.includes(rung) && since.seller === line.seller && since.category === line.category,
    );
  }

  hasAnywhere(line: Decision, rung: string): boolean {
    return [...this.held.values()].some((each) => each.rung === rung && each.since.seller === line.seller);
  }

  /** Forgets what ended before the instant of a line. */
  arriveAt({ at }: Decision): void {
    for (const [action, ended] of this.ending)
      if (ended < at) {
        this.held.delete(action);
        this.ending.delete(action);
      }
  }

  note(line: Decision): void {
    const { action, decision, at } = line;
    const held = this.held.get(action);
    if (['action.expired', 'action.lifted', 'action.withdrawn', 'account.removed'].includes(decision))
      this.ending.set(action, at);
    else if (decision === 'action.reduced' && held !== undefined)
      held.rung = held.rung === 'restriction.applied' ? 'warning.issued' : 'restriction.applied';
    else if (RAISES.has(decision)) {
      if (decision === 'restriction.applied') this.replace(line);
      this.held.set(action, { since: held?.since ?? line, rung: decision });
    }
  }

  /** A running restriction of the category ends without a line when the next one comes. */
  private replace(line: Decision): void {
    for (const [action, { since, rung }] of this.held)
      if (rung === 'restriction.applied' && isEarlierInCategory(since, line)) this.ending.set(action, line.at);
  }
}

function isEarlierInCategory(one: Decision, other: Decision): boolean {
  return one.seller === other.seller && one.category === other.category && one.at < other.at;
}

const RAISES: ReadonlySet<string> = new Set([
  'warning.issued',
  'restriction.applied',
  'suspension.proposed',
  'suspension.applied',
  'removal.proposed',
  'removal.noticed',
]);

/** Whether a line comes from the rung below, or by an exception that the policy states. */
function isReached(standing: Standing, { decision: line, trace }: Judged): boolean {
  const { category, violation, action } = line;
  const conduct = Object.entries(POLICY.conduct).find(([kind]) => kind === violation)?.[1].trigger;
  const isAcute = trace.move?.on === 'acute' && POLICY.categories[category].customerHarm;
  const rung = standing.held.get(action)?.rung;
  switch (line.decision) {
    case 'restriction.applied':
      return standing.has(line, 'warning.issued', 'restriction.applied') || isAcute;
    case 'suspension.proposed':
      return standing.has(line, 'restriction.applied') || conduct === 'fraud';
    case 'suspension.applied':
      return rung === 'suspension.proposed' || (line.immediate === true && conduct === 'critical');
    case 'removal.proposed':
      return standing.hasAnywhere(line, 'suspension.applied');
    case 'removal.noticed':
      return rung === 'removal.proposed';
    case 'account.removed':
      return rung === 'removal.noticed';
    default:
      return true;
  }
}

function movedTo(from: string, to: Step) {
  return under({
    ...POLICY,
    ladder: {
      ...POLICY.ladder,
      moves: POLICY.ladder.moves.map((move) =>
        move.on === 'violation' && move.from.includes(from as 'good') ? { ...move, to } : move,
      ),
    },
  });
}

guarantee('F5: no rung is skipped but for what the policy lists as critical, fraud or harmful to customers', {
  given: arbitraryHistory,
  runs: 700,
  holds: (facts, replay) => {
    const standing = new Standing();
    const skipped: Decision[] = [];
    for (const judged of replay(facts)) {
      standing.arriveAt(judged.decision);
      if (!isReached(standing, judged)) skipped.push(judged.decision);
      standing.note(judged.decision);
    }
    expect(skipped).toEqual([]);
  },
  broken: {
    'restricts whoever is in good standing': movedTo('good', 'restriction'),
    'proposes to suspend whoever is warned': movedTo('warned', 'suspension.proposed'),
    'keeps its warnings to itself': telling((judged) =>
      judged.filter(({ decision }) => decision.decision !== 'warning.issued'),
    ),
    'removes without a notice': telling((judged) =>
      judged.filter(({ decision }) => decision.decision !== 'removal.noticed'),
    ),
  },
});
