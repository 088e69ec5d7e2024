import type { Decision } from '../../src/rulebook/decision.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { HOUR } from '../../src/rulebook/instant.ts';
import type { Policy } from '../../src/rulebook/policy/policy.ts';
import {
  acknowledged,
  answered as answeredBySupport,
  appealDecided,
  appealFiled,
  asked,
  confirmed,
  contacted,
  delivered,
  payoutHoldDecided,
  planned,
  reinstatementDecided,
  removalDecided,
  reviewDecided,
  suspensionDecided,
  undelivered,
} from '../builders.ts';
import { referenceReplay } from '../reference-ladder.ts';
import { inOrder, type Step } from './steps.ts';

/** What a person does about a decision: `choice` from 0 to 99, and how many hours later. */
export type Coin = { readonly choice: number; readonly hours: number };

/** Hours that meet deadlines, or miss them by one. */
export const ANSWER_HOURS = [0, 1, 5, 23, 24, 48, 71, 72, 73, 168, 169, 336, 340, 700] as const;

/**
 * Adds what sellers and staff answer to the decisions that the history leads to (as the reference sees them), so that
 * deep states are reached: one coin a decision, in rounds, since answers lead to further decisions.
 */
export function withAnswers(policy: Policy, steps: readonly Step[], coins: readonly Coin[]): Fact[] {
  const all = [...steps];
  const answered = new Set<string>();
  for (let round = 0; round < 6 && answered.size < coins.length; round++) {
    const open = referenceReplay(policy, inOrder(all)).filter((line) => !answered.has(keyOf(line)));
    if (open.length === 0) break;
    for (const line of open) {
      const coin = coins[answered.size];
      if (coin === undefined) break;
      for (const fact of answer(line, coin)) {
        all.push({ fact: { ...fact, id: `a${answered.size}-${fact.id}`, source: '/people' }, arrives: fact.at });
      }
      answered.add(keyOf(line));
    }
  }
  return inOrder(all).map((fact, index) => (fact.source === '/people' ? { ...fact, id: `p${index}` } : fact));
}

function keyOf({ action, decision, at }: Decision): string {
  return `${action} ${decision} ${at}`;
}

function answer(line: Decision, { choice, hours }: Coin): Fact[] {
  const { seller, action } = line;
  const at = line.at + hours * HOUR;
  const given = { seller, action, at };
  const later = { ...given, at: at + 30 * HOUR };
  const outcome = (['upheld', 'overturned', 'reduced'] as const)[choice % 3] as 'upheld';
  const appeal = [appealFiled(given), appealDecided({ ...later, outcome })];
  switch (line.decision) {
    case 'warning.issued':
      return pick(
        choice,
        [30, [acknowledged(given)]],
        [36, [appealDecided(given)]],
        [45, appeal],
        [50, [appealDecided({ ...given, outcome: 'reduced' })]],
        [72, questions(line, choice, hours)],
        [88, mail(line, choice, hours)],
      );
    case 'restriction.applied':
    case 'action.extended':
      return pick(
        choice,
        [40, [acknowledged(given), planned(given)]],
        [60, appeal],
        [66, [appealDecided(given)]],
        [76, [payoutHoldDecided({ ...given, outcome: choice % 2 ? 'kept' : 'released' })]],
      );
    case 'action.reduced':
      return pick(
        choice,
        [40, [acknowledged(given), planned(given)]],
        [60, appeal],
        [80, questions(line, choice, hours)],
        [90, mail(line, choice, hours)],
      );
    case 'action.review':
      return pick(
        choice,
        [25, [reviewDecided(given)]],
        [55, [reviewDecided({ ...given, outcome: 'extended' })]],
        [70, [planned(given)]],
      );
    case 'suspension.proposed': {
      const soon = { ...given, at: line.at + (hours % 75) * HOUR };
      return pick(
        choice,
        [50, [suspensionDecided(soon)]],
        [70, [suspensionDecided({ ...soon, outcome: 'dropped' })]],
        [78, [appealDecided({ ...soon, outcome })]],
      );
    }
    case 'suspension.applied':
      return pick(
        choice,
        [25, [reinstatementDecided(given)]],
        [50, [confirmed(choice % 2 ? 'customer_data_storage' : 'fraud', { seller, at })]],
        [60, [appealDecided({ ...given, outcome })]],
        [70, [confirmed('threat', { seller, at: line.at + (hours % 26) * HOUR })]],
        [75, [reinstatementDecided({ ...given, outcome: 'refused' })]],
      );
    case 'removal.proposed':
      return removal(choice, given, later);
    case 'removal.noticed':
    case 'account.removed':
      return pick(
        choice,
        [20, [appealDecided({ ...given, outcome })]],
        [35, [reinstatementDecided({ ...given, action: line.rests?.[0] ?? 'S-1/1' })]],
      );
    default:
      return [];
  }
}

/** Mail about an action that came back: delivered since, told by a person, or never; perhaps with a question between, or twice. */
function mail({ seller, action, at }: Decision, choice: number, hours: number): Fact[] {
  const lost = undelivered({ seller, action, at: at + hours * HOUR });
  const later = { seller, action, at: lost.at + ((choice * 7) % 400) * HOUR };
  const found = choice % 3 === 0 ? contacted(later) : delivered(later);
  const again = undelivered({ seller, action, at: later.at + 20 * HOUR });
  const question = { seller, action, at: at + (hours % 90) * HOUR };
  const between = asked(question);
  return pick(
    choice % 100,
    [76, [lost, found]],
    [79, [lost, found, between, answeredBySupport({ ...question, at: question.at + 60 * HOUR })]],
    [82, [lost, found, again]],
    [85, [lost]],
    [100, [lost, found, between]],
  );
}

/** One or two questions about an action, one of them perhaps asked again or never answered. */
function questions({ seller, action, at }: Decision, choice: number, hours: number): Fact[] {
  const one = { seller, action, at: at + hours * HOUR };
  const other = { ...one, question: `${action}/2`, at: one.at + (choice % 5) * 24 * HOUR };
  const answer = { ...one, at: one.at + ((choice * 7) % 300) * HOUR };
  switch (choice % 4) {
    case 0:
      return [asked(one)];
    case 1:
      return [asked(one), answeredBySupport(answer)];
    case 2:
      return [
        asked(one),
        asked(other),
        answeredBySupport(answer),
        answeredBySupport({ ...other, at: answer.at + HOUR }),
      ];
    default:
      return [asked(one), answeredBySupport(answer), asked({ ...one, at: answer.at + 30 * HOUR })];
  }
}

type Words = { seller: string; action: string; at: number };

function removal(choice: number, given: Words, later: Words): Fact[] {
  const exception = 'legal_duty';
  return pick(
    choice,
    [40, [removalDecided({ ...given, by: 'staff-1' }), removalDecided({ ...later, by: 'staff-2' })]],
    [
      60,
      [removalDecided({ ...given, by: 'staff-1', exception }), removalDecided({ ...later, by: 'staff-2', exception })],
    ],
    [65, [removalDecided({ ...given, by: 'staff-1', exception }), removalDecided({ ...later, by: 'staff-2' })]],
    [
      75,
      [removalDecided({ ...given, by: 'staff-1' }), removalDecided({ ...later, by: 'staff-2', outcome: 'refused' })],
    ],
    [80, [removalDecided({ ...given, by: 'staff-1' }), removalDecided({ ...later, by: 'staff-1' })]],
    [88, [reinstatementDecided({ ...given, action: `${given.seller}/1` })]],
    [94, [appealDecided(given)]],
  );
}

/** The first whose bound is above the choice. */
function pick(choice: number, ...ways: readonly (readonly [number, Fact[]])[]): Fact[] {
  return ways.find(([below]) => choice < below)?.[1] ?? [];
}
