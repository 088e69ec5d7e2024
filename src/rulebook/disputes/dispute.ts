import type { DisputeOutcome } from '../facts.ts';
import type { Instant } from '../instant.ts';

/** How far a dispute has come. */
export const DISPUTE_STAGES = ['awaiting_answer', 'awaiting_decision', 'decided', 'in_review', 'ended'] as const;
export type DisputeStage = (typeof DISPUTE_STAGES)[number];

/** The two sides of a dispute. */
export const PARTIES = ['customer', 'seller'] as const;
export type Party = (typeof PARTIES)[number];

/** What a seller has said: the facts as they see them; nothing, though asked; or nothing, and nobody asked: only the hub knows. */
export const ANSWERS = ['stated', 'overdue', 'not_asked'] as const;
export type Answered = (typeof ANSWERS)[number];

/**
 * How a dispute ended. `accepted`: the seller answers for it; `elsewhere`: the marketplace said so; `final`: nobody asked again in time;
 * `reviewed`: somebody else has looked.
 */
export const ENDINGS = ['accepted', 'withdrawn', 'elsewhere', 'final', 'reviewed'] as const;
export type Ending = (typeof ENDINGS)[number];

/** A dispute, as far as what may be done next depends on it. */
export type Dispute =
  | { readonly stage: 'awaiting_answer'; readonly answerBy: Instant; readonly decideBy: Instant }
  | { readonly stage: 'awaiting_decision'; readonly answered: Answered; readonly decideBy: Instant }
  | {
      readonly stage: 'decided';
      readonly outcome: DisputeOutcome;
      readonly decider: string;
      readonly askAgainUntil: Instant;
    }
  | {
      readonly stage: 'in_review';
      readonly outcome: DisputeOutcome;
      readonly decider: string;
      readonly askedBy: Party;
      readonly reviewBy: Instant;
    }
  | { readonly stage: 'ended'; readonly outcome: DisputeOutcome; readonly how: Ending };

/** What can happen to a dispute. `time`: a deadline has passed; `tell`: the marketplace ended it by an event of its own. */
export const DISPUTE_MOVES = ['accept', 'state', 'withdraw', 'tell', 'resolve', 'ask_again', 'review', 'time'] as const;
export type DisputeMove = (typeof DISPUTE_MOVES)[number];

/** The one table of what may follow what. */
export const MOVES: Readonly<Record<DisputeStage, Readonly<Partial<Record<DisputeMove, DisputeStage>>>>> = {
  awaiting_answer: {
    accept: 'ended',
    state: 'awaiting_decision',
    withdraw: 'ended',
    tell: 'ended',
    // Silence is no fault: it only stops the waiting.
    time: 'awaiting_decision',
  },
  awaiting_decision: {
    accept: 'ended',
    // Facts that come late are facts.
    state: 'awaiting_decision',
    withdraw: 'ended',
    tell: 'ended',
    resolve: 'decided',
  },
  decided: { ask_again: 'in_review', time: 'ended' },
  in_review: { review: 'ended' },
  ended: {},
};

/** Where a dispute can still come to from a stage, the stage itself left out unless a move leads back to it. */
export function stagesAfter(stage: DisputeStage): readonly DisputeStage[] {
  const found = new Set<DisputeStage>();
  const waiting = [stage];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop())
    for (const to of Object.values(MOVES[from]))
      if (!found.has(to)) {
        found.add(to);
        waiting.push(to);
      }
  return [...found];
}

/** What deadlines have made of a dispute by an instant: a deadline itself is still in time. */
export function passTime(dispute: Dispute, at: Instant): Dispute {
  if (dispute.stage === 'awaiting_answer' && at > dispute.answerBy)
    return { stage: 'awaiting_decision', answered: 'overdue', decideBy: dispute.decideBy };
  if (dispute.stage === 'decided' && at > dispute.askAgainUntil)
    return { stage: 'ended', outcome: dispute.outcome, how: 'final' };
  return dispute;
}
