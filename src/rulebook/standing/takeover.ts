import type { TakeoverConfirmed } from '../facts.ts';
import { type Instant, NEVER } from '../instant.ts';
import type { ConductKind } from '../policy/policy.ts';
import { refreshDue, rulesOf } from './act.ts';
import type { Action, Joined } from './actions.ts';
import { giveExcuses } from './excuse.ts';
import { isTooLate } from './judge.ts';
import type { SellerState } from './state.ts';
import { areIntruders, isIntruders } from './taken-over.ts';
import { isStanding, undoFor } from './undo.ts';

/**
 * Staff confirmed that the account was taken over: what was caused in that time is excused, breaches of that time are
 * cleared, and what rested on them is undone (policy §3; F4; reading 66).
 */
export function confirmTakeover(state: SellerState, fact: TakeoverConfirmed): void {
  const { id, from, to, breaches } = fact;
  state.takeovers = [...state.takeovers, { id, from, to, breaches }];
  const fallen = state.actions.filter((action) => isStanding(action) && isCleared(state, action));
  state.shortfalls = state.shortfalls.filter((each) => !isOut(state, each.id));
  const lapses = giveExcuses(state);
  if (lapses.length > 0 || fallen.length > 0)
    undoFor(state, lapses, 'excused', fallen, [{ rule: 'person', met: true, event: id }]);
}

/** Takes the intruder's breaches out of an action; true where nothing is left for which it was issued. */
function isCleared(state: SellerState, action: Action): boolean {
  const { evidence, signs, violation, policy } = action.terms;
  const wasConfirmed = isConfirmed(state, action, () => true);
  const left = action.joined.filter((joined) => !isJoinedOut(state, joined));
  action.joined.splice(0, action.joined.length, ...left);
  if (evidence.kind !== 'breach') return false;
  if (signs !== undefined) {
    if (!isTooLate(state, signs.at) && areIntruders(state, signs)) return true;
    const isStill = isConfirmed(state, action, (event) => !isOut(state, event));
    return wasConfirmed && !isStill && unconfirm(state, action);
  }
  const events = evidence.events.filter((event) => !isOut(state, event));
  if (events.length === evidence.events.length) return false;
  return violation === 'stock_misdeclared' ? events.length < policy.lapses.stock.times : events.length === 0;
}

/** A suspension on signs that only an intruder's breach had confirmed stands for its 24 hours again; true: they are over. */
function unconfirm(state: SellerState, action: Action): boolean {
  if (action.status !== 'live' || action.until !== NEVER) return false;
  const until = action.startedAt + rulesOf(action).suspension.signalsStand;
  if (until <= state.now) return true;
  action.until = until;
  action.review = NEVER;
  refreshDue(state);
  return false;
}

/** Whether a person confirmed, by a critical breach that counts, what stands on signs: it joined, or led to a removal. */
function isConfirmed(state: SellerState, { terms, joined }: Action, counts: (event: string) => boolean): boolean {
  const removals = state.actions.filter(
    (action) => action.kind === 'removal' && isStanding(action) && action.terms.rests.includes(terms.number),
  );
  const breaches = [
    ...joined.map(({ kind, events, signs }) => ({ kind, events: signs === undefined ? events : [] })),
    ...removals.flatMap((removal) => [
      { kind: removal.terms.violation as ConductKind, events: breachEvents(removal) },
      ...removal.joined,
    ]),
  ];
  return breaches.some(({ kind, events }) => events.some(counts) && state.policy.conduct[kind].category === 'critical');
}

function breachEvents({ terms: { evidence } }: Action): readonly string[] {
  return evidence.kind === 'breach' ? evidence.events : [];
}

function isJoinedOut(state: SellerState, { events, signs }: Joined): boolean {
  if (signs !== undefined) return !isTooLate(state, signs.at) && areIntruders(state, signs);
  return events.every((event) => isOut(state, event));
}

/** Whether the event of a breach or shortfall was the intruder's: named, or of that time and not too long ago to move anything. */
function isOut(state: SellerState, event: string): boolean {
  const at = happenedAt(state, event);
  return isIntruders(state, event, at === undefined || isTooLate(state, at) ? undefined : at);
}

function happenedAt({ told, shortfalls }: SellerState, event: string): Instant | undefined {
  return told.find((each) => each.event === event)?.at ?? shortfalls.find(({ id }) => id === event)?.at;
}
