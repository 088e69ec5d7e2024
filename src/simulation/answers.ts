import type { Decision } from '../rulebook/decision.ts';
import type { FactType } from '../rulebook/facts.ts';
import type { Instant } from '../rulebook/instant.ts';
import { DAY, HOUR } from './calendar.ts';
import { type CloudEvent, formatTime } from './event.ts';
import type { Random } from './random.ts';

/** An event that somebody sends in answer to a decision. */
export type Answer = { readonly at: Instant; readonly event: CloudEvent };

/** What staff tell; sellers tell the rest. */
const BY_STAFF: ReadonlySet<FactType> = new Set(['suspension.decided', 'review.decided', 'appeal.decided']);

/** How many appeal, of those who are told of each of these. */
const APPEALS: Partial<Record<Decision['decision'], number>> = {
  'warning.issued': 0.12,
  'restriction.applied': 0.3,
  'suspension.applied': 0.5,
};

/** How many appeals are upheld, and how many are overturned; the others are reduced, warnings excepted. */
const UPHELD = 0.75;
const OVERTURNED = 0.15;

/** Before the opening everybody who can appeal does, for as long as an appeal may take. */
const BEFORE_OPENING = 11 * DAY;

/**
 * Some sellers appeal within days, and staff decide within the seven days that the policy gives them (policy §3). Before the
 * opening everybody does, so that whoever looks then finds appeals that wait.
 */
export function appealsAgainst(
  decision: Decision,
  notBefore: Instant,
  opening: Instant,
  random: Random,
): readonly Answer[] {
  const usual = APPEALS[decision.decision];
  if (usual === undefined) return [];
  const isSoon = decision.at > opening - BEFORE_OPENING && decision.at < opening;
  if (!random.chance(isSoon ? 1 : usual)) return [];
  const filed = later(Math.max(notBefore, decision.at), 6 * HOUR, 4 * DAY, random);
  const decided = later(filed, DAY, 6.5 * DAY, random);
  const share = random.between(0, 1);
  const lesser = decision.decision === 'warning.issued' ? 'upheld' : 'reduced';
  const outcome = share < UPHELD ? 'upheld' : share < UPHELD + OVERTURNED ? 'overturned' : lesser;
  return [
    { at: filed, event: answerEvent(decision, filed, 'appeal.filed', {}) },
    { at: decided, event: answerEvent(decision, decided, 'appeal.decided', { outcome }) },
  ];
}

/**
 * How people answer a decision: most sellers acknowledge what they are told within some days and record a plan when they
 * are restricted; staff decide what is put before them. None before `notBefore`.
 */
export function answersTo(decision: Decision, notBefore: Instant, random: Random): readonly Answer[] {
  const after = (least: number, most: number): Instant => later(Math.max(notBefore, decision.at), least, most, random);
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

/** Some time later, in whole seconds. */
function later(instant: Instant, least: number, most: number, random: Random): Instant {
  return instant + Math.round(random.between(least, most) / 1000) * 1000;
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
  const source = BY_STAFF.has(type) ? '/staff' : '/console';
  const id = `${type}:${action}:${decision}:${at}`.replaceAll(/[^A-Za-z0-9._:-]/g, '-');
  return { specversion: '1.0', id, source, type, subject: seller, time: formatTime(at), data: { action, ...data } };
}
