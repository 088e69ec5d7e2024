import { expect } from 'vitest';
import type { Decision } from '../../src/rulebook/decision.ts';
import type { Judged } from '../../src/rulebook/marketplace.ts';
import type { Step } from '../../src/rulebook/policy/policy.ts';
import { POLICY, telling, under } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryHistory } from './histories.ts';

/** An action on a rung, as the lines so far tell it; `endedAt` is when it left that rung. */
type Held = { readonly line: Decision; readonly rung: string; endedAt: number };

/**
 * The actions in force, line by line. What ends at an instant is still held at that instant: lines there are in the order
 * of the actions, not in that in which things happened.
 */
class Standing {
  private held: Held[] = [];

  isOn(action: string, rung: string): boolean {
    return this.held.some((each) => each.line.action === action && each.rung === rung);
  }

  hasInCategory({ seller, category }: Decision, ...rungs: readonly string[]): boolean {
    return this.held.some(
      ({ line, rung }) => rungs.includes(rung) && line.seller === seller && line.category === category,
    );
  }

  hasAnywhere({ seller }: Decision, rung: string): boolean {
    return this.held.some((each) => each.rung === rung && each.line.seller === seller);
  }

  note(line: Decision): void {
    const { action, decision, at } = line;
    const isReduced = decision === 'action.reduced';
    const ofAction = this.held.filter((each) => each.line.action === action);
    const wasRestriction = ofAction.some(({ rung }) => rung === 'restriction.applied');
    if (ENDS.has(decision) || isReduced) for (const each of ofAction) each.endedAt = Math.min(each.endedAt, at);
    if (isReduced) this.hold(line, wasRestriction ? 'warning.issued' : 'restriction.applied');
    if (!RAISES.has(decision)) return;
    // A running restriction of the category ends without a line when the next one comes.
    for (const each of this.held)
      if (decision === 'restriction.applied' && each.rung === decision && isEarlierInCategory(each.line, line))
        each.endedAt = Math.min(each.endedAt, at);
    this.hold(line, decision);
  }

  /** Forgets what ended before the instant of a line. */
  arriveAt({ at }: Decision): void {
    this.held = this.held.filter(({ endedAt }) => endedAt >= at);
  }

  private hold(line: Decision, rung: string): void {
    this.held.push({ line, rung, endedAt: Number.POSITIVE_INFINITY });
  }
}

const ENDS: ReadonlySet<string> = new Set(['action.expired', 'action.lifted', 'action.withdrawn', 'account.removed']);

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
  switch (line.decision) {
    case 'restriction.applied':
      return standing.hasInCategory(line, 'warning.issued', 'restriction.applied') || isAcute;
    case 'suspension.proposed':
      return standing.hasInCategory(line, 'restriction.applied') || conduct === 'fraud';
    case 'suspension.applied':
      return standing.isOn(action, 'suspension.proposed') || (line.immediate === true && conduct === 'critical');
    case 'removal.proposed':
      return standing.hasAnywhere(line, 'suspension.applied');
    case 'removal.noticed':
      return standing.isOn(action, 'removal.proposed');
    case 'account.removed':
      return standing.isOn(action, 'removal.noticed');
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
