import type { Fact, RemovalDecided } from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import { ownBreach } from './breaches.ts';
import { dropRemovals, extend, isLow, lift, remove, startAnew } from './deadlines.ts';
import {
  beginRestriction,
  beginSuspension,
  beginWarning,
  countedRestrictions,
  end,
  featuresOf,
  grounds,
} from './ladder.ts';
import { isUndoable, restartRemovalClock, withAllThatRests, withdraw } from './undo.ts';
import { type Action, actionsOf, isRemoved, live, type World, write } from './world.ts';

/** What sellers and staff say about an action. An unknown action, or one for which it makes no sense: kept, without effect. */
export function heed(world: World, fact: Fact): void {
  if (!('action' in fact)) return;
  const action = actionsOf(world, fact.seller).find(({ id }) => id === fact.action);
  if (action === undefined || action.state === 'undone' || action.state === 'dropped') return;
  const isLive = action.state === 'live';
  const isReviewed = isLive && action.inReview;
  switch (fact.type) {
    case 'action.acknowledged':
      if (isLive) action.acknowledged = true;
      if (isLive || action.state === 'open') notDelivered(action, world.now.at);
      return;
    case 'plan.recorded':
      if (isLive && action.rung === 'restriction') recordPlan(world, action);
      return;
    case 'suspension.decided':
      if (action.rung === 'suspension' && action.state === 'open') decideSuspension(world, action, fact.outcome);
      return;
    case 'review.decided':
      if (isReviewed && fact.outcome === 'lifted') lift(world, action);
      else if (isReviewed && action.rung === 'restriction') extend(world, action);
      return;
    case 'reinstatement.decided':
      if (isLive && action.rung === 'suspension' && fact.outcome === 'reinstated' && !isRemoved(world, action.seller)) {
        reinstate(world, action, fact.conditions);
      }
      return;
    case 'removal.decided':
      if (action.rung === 'removal' && action.state === 'open' && !action.noticed) decideRemoval(world, action, fact);
      return;
    case 'support.asked':
      if ((isLive || action.state === 'open') && !isAsked(action, fact.question))
        action.questions.push({ name: fact.question, from: world.now.at, to: undefined });
      return;
    case 'support.answered':
      for (const question of action.questions) if (question.name === fact.question) question.to ??= world.now.at;
      return;
    case 'appeal.filed':
      if (isLive && action.rung === 'restriction') stay(world, action);
      return;
    case 'appeal.decided':
      if (fact.outcome === 'upheld') resume(world, action);
      else if (fact.outcome === 'overturned') overturn(world, action);
      else reduce(world, action);
      return;
    case 'notice.undelivered':
      // ADR 64: the clock has not run since the beginning.
      if ((isLive || action.state === 'open') && !isAsked(action, UNDELIVERED))
        action.questions.push({ name: UNDELIVERED, from: action.startedAt, to: undefined });
      return;
    case 'contact.recorded':
    case 'notice.delivered':
      if (isLive || action.state === 'open') notDelivered(action, world.now.at);
      return;
    case 'payout_hold.decided':
      return;
  }
}

/** No question of a seller has this name. */
const UNDELIVERED = ' undelivered';

/** Until when it was not delivered. */
function notDelivered({ questions }: Action, to: Instant): void {
  for (const question of questions) if (question.name === UNDELIVERED) question.to ??= to;
}

function isAsked({ questions }: Action, name: string): boolean {
  return questions.some((question) => question.name === name && question.to === undefined);
}

/** ADR 29: after time over, with a meter still low, it lifts the restriction. */
function recordPlan(world: World, restriction: Action): void {
  restriction.planned = true;
  if (restriction.inReview && isLow(world, restriction)) lift(world, restriction);
}

function decideSuspension(world: World, proposal: Action, outcome: 'applied' | 'dropped'): void {
  if (outcome === 'dropped') {
    proposal.pausedFrom = world.now.at;
    end(world, proposal, 'dropped');
    return write(world, proposal, 'action.withdrawn', { why: 'dropped' });
  }
  beginSuspension(world, proposal);
  write(world, proposal, 'suspension.applied', { ...grounds(proposal), review: proposal.due as number });
}

function reinstate(world: World, suspension: Action, conditions: readonly string[]): void {
  end(world, suspension);
  write(world, suspension, 'action.lifted', { why: 'reinstated', conditions });
  dropRemovals(world, suspension);
  startAnew(world, suspension.seller);
}

/** ADR 36: two distinct people; one refusal ends it. */
function decideRemoval(world: World, removal: Action, { by, outcome, exception }: RemovalDecided): void {
  const { deciders, notice, exceptions } = world.policy.ladder.removal;
  if (outcome === 'refused') {
    end(world, removal, 'dropped');
    restartRemovalClock(world, removal);
    return write(world, removal, 'action.withdrawn', { why: 'dropped' });
  }
  if (removal.approvals.some((approval) => approval.by === by)) return;
  removal.approvals.push({ by, exception });
  if (removal.approvals.length < deciders) return;
  const atOnce =
    exception !== undefined &&
    exceptions.includes(exception) &&
    removal.approvals.every((one) => one.exception === exception);
  removal.noticed = true;
  removal.due = atOnce ? world.now.at : world.now.at + notice;
  write(world, removal, 'removal.noticed', { until: removal.due });
  if (atOnce) remove(world, removal);
}

/** The stay: a timely appeal pauses a restriction that does not protect customers (policy §3). */
function stay(world: World, restriction: Action): void {
  const { window, noStay } = world.policy.ladder.appeal;
  const timely = world.now.at < restriction.startedAt + window;
  if (!timely || restriction.paused !== undefined || restriction.due === undefined) return;
  if (restriction.feature !== undefined && noStay.includes(restriction.feature)) return;
  restriction.paused = restriction.due - world.now.at;
  restriction.due = undefined;
}

function resume(world: World, restriction: Action): void {
  if (restriction.state !== 'live' || restriction.paused === undefined) return;
  restriction.due = world.now.at + restriction.paused;
  restriction.paused = undefined;
}

/** ADR 122: what stands on a finding alone that was wrong is withdrawn; what of it had joined another action is no part of that any more. */
export function takeFindingBack(world: World, seller: string, event: string): void {
  const isIts = (events: readonly string[]) => events.length > 0 && events.every((each) => each === event);
  for (const { joined } of actionsOf(world, seller))
    for (const each of joined.filter(({ events }) => isIts(events))) joined.splice(joined.indexOf(each), 1);
  for (const action of actionsOf(world, seller)) {
    const [own] = ownBreach(action);
    if (own !== undefined && isIts(own.events) && isUndoable(action.state)) overturn(world, action);
  }
}

/** ADR 39. */
function overturn(world: World, action: Action): void {
  for (const cite of action.because) world.overturned.add(`${action.seller} ${cite}`);
  // ADR 63: what was issued for the same events falls with it.
  const twins = actionsOf(world, action.seller).filter(
    (other) =>
      other !== action &&
      isUndoable(other.state) &&
      other.because.length > 0 &&
      other.because.every((cite) => action.because.includes(cite)),
  );
  const roots = [action, ...twins];
  for (const each of withAllThatRests(world, action.seller, roots)) {
    each.cure = undefined; // what was passed over in it counts
    each.pastCures = [];
  }
  withdraw(world, action.seller, roots, 'overturned');
}

/** ADR 39: one rung lower, same category, same id. What has ended is not reduced (ADR 51). */
function reduce(world: World, action: Action): void {
  const { seller, category } = action;
  if (action.state !== 'live' && action.state !== 'open') return;
  if (action.rung === 'warning' || action.rung === 'removal' || action.state === 'open') return overturn(world, action);
  action.paused = undefined;
  action.inReview = false;
  if (action.rung === 'restriction') {
    action.rung = 'warning';
    action.feature = undefined;
    if (live(world, seller, 'restriction', category).length === 0) {
      for (const warning of live(world, seller, 'warning', category)) {
        warning.due = world.now.at + world.policy.ladder.warning.expiresAfter; // ADR 25
      }
    }
    action.acknowledged = false;
    beginWarning(world, action);
    return write(world, action, 'action.reduced', { until: action.due as number });
  }
  dropRemovals(world, action);
  const earlier = countedRestrictions(world, seller, category);
  action.rung = 'restriction';
  action.signals = undefined;
  const feature = featuresOf(world, category, action.international)[0];
  beginRestriction(world, action, earlier, feature);
  write(world, action, 'action.reduced', {
    until: action.due as number,
    ...(feature === undefined ? {} : { feature }),
  });
}
