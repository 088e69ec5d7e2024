import type { Decision } from '../../src/rulebook/decision.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, HOUR } from '../../src/rulebook/instant.ts';
import {
  acknowledged,
  appealDecided,
  appealFiled,
  confirmed,
  planned,
  reinstatementDecided,
  removalDecided,
  reviewDecided,
  suspensionDecided,
} from '../builders.ts';
import type { Coin } from '../random/answers.ts';
import { inOrder, type Step } from '../random/steps.ts';
import { engine } from './engine.ts';

type Answer = (given: { seller: string; action: string; at: number }) => readonly Fact[];

const APPEALED = (outcome: 'upheld' | 'overturned' | 'reduced'): Answer => {
  return (given) => [appealFiled(given), appealDecided({ ...given, at: given.at + 30 * HOUR, outcome })];
};
const APPEALS: readonly Answer[] = [APPEALED('upheld'), APPEALED('overturned'), APPEALED('reduced')];
const REMOVED: Answer = (given) => [
  removalDecided(given),
  removalDecided({ ...given, at: given.at + DAY, by: 'staff-2' }),
];

/** What people may answer to a decision. Coins that name none of these answer nothing. */
const ANSWERS: Readonly<Partial<Record<Decision['decision'], readonly Answer[]>>> = {
  'warning.issued': [(given) => [acknowledged(given)], ...APPEALS],
  'restriction.applied': [(given) => [acknowledged(given), planned(given)], ...APPEALS],
  'action.review': [
    (given) => [reviewDecided(given)],
    (given) => [reviewDecided({ ...given, outcome: 'extended' })],
    (given) => [planned(given)],
  ],
  'suspension.proposed': [
    (given) => [suspensionDecided(given)],
    (given) => [suspensionDecided(given)],
    (given) => [suspensionDecided({ ...given, outcome: 'dropped' })],
    ...APPEALS,
  ],
  'suspension.applied': [
    (given) => [reinstatementDecided(given)],
    ({ action: _, ...given }) => [confirmed('fraud', given)],
    ({ action: _, ...given }) => [confirmed('threat', given)],
    ...APPEALS,
  ],
  'removal.proposed': [REMOVED, REMOVED, (given) => [removalDecided({ ...given, outcome: 'refused' })]],
  'removal.noticed': APPEALS,
};

/** How many kinds of answer a coin chooses between; some say nothing. */
const CHOICES = 9;
const ROUNDS = 5;

/** Adds what people answer to the decisions that a history leads to; answers lead to further decisions, so in rounds. */
export function withAnswers(steps: readonly Step[], coins: readonly Coin[]): Fact[] {
  const all = [...steps];
  const answered = new Set<string>();
  for (let round = 0; round < ROUNDS && answered.size < coins.length; round++) {
    const open = engine(inOrder(all)).filter(({ decision }) => !answered.has(nameOf(decision)));
    if (open.length === 0) break;
    for (const { decision } of open.slice(0, coins.length - answered.size)) {
      for (const fact of answersTo(decision, coins[answered.size] as Coin))
        all.push({ fact: { ...fact, id: `p${all.length}`, source: '/people' }, arrives: fact.at });
      answered.add(nameOf(decision));
    }
  }
  return inOrder(all);
}

function nameOf({ action, decision, at }: Decision): string {
  return `${action} ${decision} ${at}`;
}

function answersTo({ seller, action, at, decision }: Decision, { choice, hours }: Coin): readonly Fact[] {
  return ANSWERS[decision]?.[choice % CHOICES]?.({ seller, action, at: at + hours * HOUR }) ?? [];
}
