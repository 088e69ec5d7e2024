import type { DisputeOutcome, DisputeReason } from '../facts.ts';
import type { Instant } from '../instant.ts';
import type { DisputeRules } from '../policy/disputes.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { workingDaysAfter } from '../working-days.ts';
import type { Zone } from '../zone.ts';
import {
  type Dispute,
  type DisputeMove,
  type DisputeStage,
  MOVES,
  type Party,
  passTime,
  stagesAfter,
} from './dispute.ts';
import type { FoundFact } from './evidence.ts';
import { type DisputeRuling, neverTheSellers, outcomeOf, rulingsFor } from './reasons.ts';

/** What a dispute is about, and what is known of it. */
export type About = {
  readonly reason: DisputeReason | undefined;
  /** Undefined: its order is not known (any more). */
  readonly fulfilment: 'seller' | 'dispatched' | undefined;
  readonly found: readonly FoundFact[];
  /** Whose dispute it is, and the people of its seller: none of them decides it. */
  readonly parties: readonly string[];
};

export type Ruling = {
  readonly by: string;
  readonly outcome: Exclude<DisputeOutcome, 'withdrawn'>;
  readonly reasons: readonly DisputeRuling[];
};

/** What somebody wants to do. `tell`: the marketplace has ended it. */
export type DisputeCommand =
  | { readonly type: 'accept' }
  | { readonly type: 'state' }
  | { readonly type: 'withdraw' }
  | { readonly type: 'tell'; readonly outcome: DisputeOutcome }
  | ({ readonly type: 'resolve' } & Ruling)
  | { readonly type: 'ask_again'; readonly party: Party }
  | ({ readonly type: 'review' } & Ruling);

/**
 * Why it is not done. `too-early`: it is not its turn yet; `over`: it is past that; `answered`: the seller has spoken; `not-asked`: the hub
 * answers for it, so there is nothing that the seller could accept; `party`, `same-person`: who may not decide it; `fact-missing`,
 * `other-outcome`: a reason that the facts do not bear out, or that is for something else; `never-the-sellers`: F12.
 */
export type DisputeRefusal =
  | { readonly refused: 'too-early' | 'over'; readonly stage: DisputeStage }
  | { readonly refused: 'answered' | 'not-asked' | 'party' | 'same-person' | 'never-the-sellers' | 'no-reason' }
  | { readonly refused: 'fact-missing' | 'other-outcome'; readonly ruling: DisputeRuling };

/** The deadlines of a version of the policy, counted in the working days of the marketplace. */
export type Deadlines = { readonly rules: DisputeRules; readonly calendar: WorkingCalendar; readonly zone: Zone };

/** How a dispute begins: a seller who sends the order is asked; of a dispatched one, or one that nobody knows, only the platform is. */
export function begin({ rules, calendar, zone }: Deadlines, about: Pick<About, 'fulfilment'>, at: Instant): Dispute {
  const answerBy = workingDaysAfter(calendar, zone, at, rules.answerWorkingDays);
  if (about.fulfilment === 'seller')
    return {
      stage: 'awaiting_answer',
      answerBy,
      decideBy: workingDaysAfter(calendar, zone, answerBy, rules.decideWorkingDays),
    };
  const decideBy = workingDaysAfter(calendar, zone, at, rules.decideWorkingDays);
  return { stage: 'awaiting_decision', answered: 'not_asked', decideBy };
}

/** What becomes of a dispute; or why nothing does. */
export function decide(
  deadlines: Deadlines,
  before: Dispute,
  about: About,
  command: DisputeCommand,
  at: Instant,
): { readonly dispute: Dispute } | DisputeRefusal {
  const dispute = passTime(before, at);
  if (MOVES[dispute.stage][command.type] === undefined) return outOfTurn(dispute.stage, command.type);
  const refused = whyNot(dispute, about, command);
  return refused ?? { dispute: next(deadlines, dispute, command, at) };
}

function outOfTurn(stage: DisputeStage, move: DisputeMove): DisputeRefusal {
  const comes = stagesAfter(stage).some((each) => MOVES[each][move] !== undefined);
  return { refused: comes ? 'too-early' : 'over', stage };
}

function whyNot(dispute: Dispute, about: About, command: DisputeCommand): DisputeRefusal | undefined {
  switch (command.type) {
    case 'accept':
      return about.fulfilment === 'seller' ? undefined : { refused: 'not-asked' };
    case 'state':
      return dispute.stage === 'awaiting_decision' && dispute.answered === 'stated'
        ? { refused: 'answered' }
        : undefined;
    case 'resolve':
      return whyNotRuled(about, command);
    case 'review':
      if (dispute.stage === 'in_review' && dispute.decider === command.by) return { refused: 'same-person' };
      return whyNotRuled(about, command);
    case 'withdraw':
    case 'tell':
    case 'ask_again':
      return undefined;
  }
}

function whyNotRuled(
  { reason, fulfilment, found, parties }: About,
  { by, outcome, reasons }: Ruling,
): DisputeRefusal | undefined {
  if (parties.includes(by)) return { refused: 'party' };
  if (outcome === 'seller_fault' && neverTheSellers(reason, fulfilment)) return { refused: 'never-the-sellers' };
  if (reasons.length === 0) return { refused: 'no-reason' };
  const other = reasons.find((each) => outcomeOf(each) !== outcome);
  if (other !== undefined) return { refused: 'other-outcome', ruling: other };
  const good = rulingsFor(reason, found, fulfilment);
  const bad = reasons.find((each) => !good.includes(each));
  return bad === undefined ? undefined : { refused: 'fact-missing', ruling: bad };
}

function next({ rules, calendar, zone }: Deadlines, dispute: Dispute, command: DisputeCommand, at: Instant): Dispute {
  switch (command.type) {
    case 'accept':
      return { stage: 'ended', outcome: 'seller_fault', how: 'accepted' };
    case 'withdraw':
      return { stage: 'ended', outcome: 'withdrawn', how: 'withdrawn' };
    case 'tell':
      return { stage: 'ended', outcome: command.outcome, how: 'elsewhere' };
    case 'state':
      return {
        ...{ stage: 'awaiting_decision', answered: 'stated' },
        decideBy: decideByOf(dispute, workingDaysAfter(calendar, zone, at, rules.decideWorkingDays)),
      };
    case 'resolve':
      return {
        ...{ stage: 'decided', outcome: command.outcome, decider: command.by },
        askAgainUntil: at + rules.askAgainFor,
      };
    case 'ask_again': {
      if (dispute.stage !== 'decided') throw new Error(`nobody asks again in ${dispute.stage}`);
      const { outcome, decider } = dispute;
      const reviewBy = workingDaysAfter(calendar, zone, at, rules.reviewWorkingDays);
      return { stage: 'in_review', outcome, decider, askedBy: command.party, reviewBy };
    }
    case 'review':
      return { stage: 'ended', outcome: command.outcome, how: 'reviewed' };
  }
}

/** An early answer brings the decision forward; none, however late, puts it off. */
function decideByOf(dispute: Dispute, fromNow: Instant): Instant {
  return dispute.stage === 'awaiting_answer' || dispute.stage === 'awaiting_decision'
    ? Math.min(dispute.decideBy, fromNow)
    : fromNow;
}
