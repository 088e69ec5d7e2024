import type { z } from 'zod';
import type { Decision, DecisionKind } from '../../../rulebook/decision.ts';
import type { Instant } from '../../../rulebook/instant.ts';
import type { Policy } from '../../../rulebook/policy/policy.ts';
import type { ActionKind, ActionStatus } from '../../../rulebook/standing/actions.ts';
import type { ActionView, Todo } from '../../../rulebook/standing/view-action.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import type { ToldAction } from '../../../words/seller-told-en.ts';
import { isMetric } from '../../../words/seller-violations-en.ts';
import type { decisionFacts } from './facts.ts';

export type DecisionFacts = z.output<typeof decisionFacts>;

/** An action as a decision left it, with what was to do then. */
export type DecidedAction = ToldAction & { readonly ended: boolean; readonly todo: readonly Todo[] };

/** What a decision makes of an action: its kind where it is another one from then on, and where it stands. */
const BECOMES: Readonly<Record<DecisionKind, { readonly kind?: ActionKind; readonly status: ActionStatus }>> = {
  'warning.issued': { kind: 'warning', status: 'live' },
  'restriction.applied': { kind: 'restriction', status: 'live' },
  'suspension.proposed': { kind: 'suspension', status: 'proposed' },
  'suspension.applied': { kind: 'suspension', status: 'live' },
  'removal.proposed': { kind: 'removal', status: 'proposed' },
  'removal.noticed': { kind: 'removal', status: 'noticed' },
  'account.removed': { kind: 'removal', status: 'done' },
  'action.expired': { status: 'expired' },
  'action.lifted': { status: 'lifted' },
  'action.withdrawn': { status: 'withdrawn' },
  'action.extended': { status: 'live' },
  'action.review': { status: 'review' },
  'action.reduced': { status: 'live' },
};

const ENDINGS: readonly DecisionKind[] = ['action.expired', 'action.lifted', 'action.withdrawn'];

/**
 * An action as it stood when the decision was made. A message may be read much later, when the action has gone on: dates and status are the
 * decision's own, what is answered meanwhile is taken from `view`.
 */
export function asDecided(line: DecisionFacts, view: ActionView, policy: Policy): DecidedAction {
  const { decision, at, category, violation, feature, until, review } = line;
  const become = BECOMES[decision];
  const kind = become.kind ?? view.kind;
  const status = line.why === 'dropped' ? 'dropped' : become.status;
  const isNew = become.kind !== undefined;
  const ended = ENDINGS.includes(decision);
  const began = Date.parse(at);
  const acknowledged = !isNew && view.acknowledged;
  const action = {
    ...{ kind, status, category, violation, until, review, ended },
    feature: kind === 'restriction' ? (feature ?? view.feature) : undefined,
    acknowledgeBy: decision === 'warning.issued' ? after(began, policy.ladder.warning.acknowledgeWithin) : undefined,
    cureUntil: cureUntil(decision, began, violation, policy),
    appealBy: appealBy(line, view, policy),
  };
  return { ...action, todo: todoOf(action, acknowledged, !isNew && view.planned) };
}

function after(at: Instant, duration: number): string {
  return formatTimestamp(at + duration);
}

function cureUntil(decision: DecisionKind, at: Instant, violation: string, { ladder }: Policy): string | undefined {
  if (!isMetric(violation)) return undefined;
  if (decision === 'warning.issued') return after(at, ladder.warning.cure);
  return decision === 'restriction.applied' ? after(at, ladder.restriction.cure) : undefined;
}

/** From the day on which it began to be what it is; nothing is to be appealed against what was taken back. */
function appealBy({ decision, at }: DecisionFacts, view: ActionView, { ladder }: Policy): string | undefined {
  if (decision === 'action.withdrawn') return undefined;
  const beginsAnew = BECOMES[decision].kind !== undefined || decision === 'action.reduced';
  return after(beginsAnew ? Date.parse(at) : view.since, ladder.appeal.window);
}

type Open = Omit<DecidedAction, 'todo'>;

function todoOf(action: Open, acknowledged: boolean, planned: boolean): readonly Todo[] {
  const due = action.ended ? [] : dueNow(action, acknowledged, planned);
  return action.appealBy === undefined ? due : [...due, 'appeal'];
}

function dueNow(action: Open, acknowledged: boolean, planned: boolean): readonly Todo[] {
  const { kind, status, until, violation } = action;
  const answers: readonly Todo[] = [
    ...(acknowledged ? [] : (['acknowledge'] as const)),
    ...(planned ? [] : (['record_plan'] as const)),
    ...(isMetric(violation) ? (['mend'] as const) : []),
  ];
  switch (kind) {
    case 'warning':
      return answers.length === 0 ? ['wait'] : answers;
    case 'restriction':
      if (status === 'review') return [...answers, 'await_decision'];
      return answers.length === 0 ? ['wait'] : answers;
    case 'suspension':
      // What rests on signs alone waits for a person, or for its end; a proposal for people.
      return status === 'proposed' || until !== undefined ? ['await_decision'] : ['record_plan', 'await_decision'];
    case 'removal':
      if (status === 'done') return [];
      return status === 'proposed' ? ['await_decision'] : ['wait'];
  }
}

/** By when a warning that nobody acknowledged may lead on (policy §3): 14 days, of conduct 7 more for a person to look. */
export function ignoredFrom(warnedAt: Instant, violation: Decision['violation'], { ladder }: Policy): Instant {
  const { acknowledgeWithin, ignored, conductReview } = ladder.warning;
  return warnedAt + (isMetric(violation) ? ignored.after : acknowledgeWithin + conductReview);
}
