import type { Decision } from '../rulebook/decision.ts';
import type { FactType } from '../rulebook/facts.ts';
import type { Instant } from '../rulebook/instant.ts';
import { DAY, HOUR } from './calendar.ts';
import { type CloudEvent, formatTime } from './event.ts';
import type { Random } from './random.ts';

/** An event that somebody sends in answer to a decision. */
export type Answer = { readonly at: Instant; readonly event: CloudEvent };

/**
 * How people answer a decision: most sellers acknowledge what they are told within some days and record a plan when they
 * are restricted; staff decide what is put before them. None before `notBefore`.
 */
export function answersTo(decision: Decision, notBefore: Instant, random: Random): readonly Answer[] {
  const after = (least: number, most: number): Instant =>
    Math.max(notBefore, decision.at) + Math.round(random.between(least, most) / 1000) * 1000;
  const told = (at: Instant, type: FactType, data: Record<string, unknown>): Answer => ({
    at,
    event: answerEvent(decision, at, type, data),
  });
  switch (decision.decision) {
    case 'warning.issued':
      return random.chance(0.8) ? [told(after(2 * HOUR, 5 * DAY), 'action.acknowledged', {})] : [];
    case 'restriction.applied': {
      const acknowledged = told(after(HOUR, DAY), 'action.acknowledged', {});
      return random.chance(0.75) ? [acknowledged, told(after(DAY, 4 * DAY), 'plan.recorded', {})] : [acknowledged];
    }
    case 'suspension.proposed':
      return [told(after(6 * HOUR, 2 * DAY), 'suspension.decided', { outcome: outcome(random, 0.7), by: 'staff' })];
    case 'action.review':
      return random.chance(0.5)
        ? [told(after(DAY, 6 * DAY), 'review.decided', { outcome: 'lifted', by: 'staff' })]
        : [];
    case 'suspension.applied':
    case 'removal.proposed':
    case 'removal.noticed':
    case 'account.removed':
    case 'action.expired':
    case 'action.lifted':
    case 'action.withdrawn':
    case 'action.extended':
    case 'action.reduced':
      return [];
  }
}

function outcome(random: Random, applied: number): 'applied' | 'dropped' {
  return random.chance(applied) ? 'applied' : 'dropped';
}

function answerEvent(
  { seller, action, decision }: Decision,
  at: Instant,
  type: FactType,
  data: Record<string, unknown>,
): CloudEvent {
  const source = type === 'suspension.decided' || type === 'review.decided' ? '/staff' : '/console';
  const id = `${type}:${action}:${decision}:${at}`.replaceAll(/[^A-Za-z0-9._:-]/g, '-');
  return { specversion: '1.0', id, source, type, subject: seller, time: formatTime(at), data: { action, ...data } };
}
