import type { Instant } from '../../src/rulebook/instant.ts';
import { METRICS } from '../../src/rulebook/policy/policy.ts';
import { cutCure, end, isClosed, meterCause, openRemoval, proposeRemoval, restrict } from './ladder.ts';
import { cureMeter, freshMeter } from './meter.ts';
import { type Action, actionsOf, distinct, isShadowed, isSuspended, live, type World, write } from './world.ts';

/** The ladder's own deadlines (ADR 1). */
export type Deadline = { readonly at: Instant; readonly action: Action; readonly run: () => void };

export function nextLadderDeadline(world: World): Deadline | undefined {
  const all = world.actions.flatMap((action) => deadlinesOf(world, action));
  all.sort((a, b) => a.at - b.at || byCodeUnit(a.action.seller, b.action.seller) || a.action.number - b.action.number);
  return all[0];
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function deadlinesOf(world: World, action: Action): Deadline[] {
  const { seller, category, state, rung, due } = action;
  const deadline = (at: Instant, run: (world: World, action: Action) => void) => ({
    at,
    action,
    run: () => run(world, action),
  });
  if (state === 'live' && rung === 'warning') {
    const held = live(world, seller, 'restriction', category).length > 0; // ADR 25
    const ignored = ignoredAt(world, action);
    return [
      ...(action.ignoredJudged || ignored === undefined ? [] : [deadline(ignored, judgeIgnored)]),
      ...(held || due === undefined ? [] : [deadline(due, expire)]),
    ];
  }
  if (due === undefined) return [];
  if (state === 'live' && rung === 'restriction') return [deadline(due, timeOver)];
  if (state === 'open' && rung === 'suspension') return [deadline(due, expire)];
  if (state === 'live' && rung === 'suspension') return [deadline(due, suspensionDue)];
  if (state === 'open' && rung === 'removal') return [deadline(due, remove)];
  return [];
}

/** +14 d, and every instant longer at which a question was open; never while one is (ADR 60). */
function ignoredAt(world: World, { startedAt, questions }: Action): Instant | undefined {
  let at = startedAt + world.policy.ladder.warning.ignored.after;
  let until = startedAt; // what was open up to here has been added
  for (const { from, to } of questions.toSorted((a, b) => a.from - b.from)) {
    if (to === undefined) return undefined;
    at += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return at;
}

/** A warning after 90 days, a proposal after 72 hours. */
function expire(world: World, action: Action): void {
  if (action.state === 'open') action.pausedFrom = world.now.at;
  end(world, action);
  write(world, action, 'action.expired');
}

/** Policy §3, third row; once, at +14 d (ADR 28, 60). */
function judgeIgnored(world: World, warning: Action): void {
  const { seller, category, cure } = warning;
  const { ignored, conductReview } = world.policy.ladder.warning;
  warning.ignoredJudged = true;
  if (warning.acknowledged) return;
  if (live(world, seller, 'restriction', category).length > 0) return; // not "warned" then
  const metric = METRICS.find((name) => world.policy.metrics[name].category === category);
  if (isSuspended(world, seller)) return; // nothing starts
  if (metric === undefined) {
    warning.inReview = true;
    return write(world, warning, 'action.review', {
      until: warning.due as number,
      review: world.now.at + conductReview,
    });
  }
  if (isClosed(world, seller, category) || isShadowed(world, metric)) return;
  if (cure === undefined || cure.to < cure.from + world.policy.ladder.warning.cure) return; // a reinstatement ended it
  const reading = cureMeter(world, seller, metric, cure);
  const { list, measure } = reading;
  const enough = list.length >= ignored.lapses && distinct(list.map(({ subject }) => subject)) >= ignored.subjects;
  if (!enough || measure.meter < ignored.share * measure.level) return;
  const needs = { level: ignored.share * measure.level, lapses: ignored.lapses, subjects: ignored.subjects };
  const reset = { metric, place: { at: world.now.at, phase: -1, rank: 1, arrival: 0 } as const };
  restrict(world, { ...meterCause(world, seller, metric, reading), needs, reset, why: 'ignored' }, [warning]);
}

/** Whether what is fresh stands under half the level. Conduct has no meter. */
export function isLow(world: World, { seller, category, cure, violation }: Action): boolean {
  if (isShadowed(world, violation)) return true; // ADR 64
  const metric = METRICS.find((name) => world.policy.metrics[name].category === category);
  if (metric === undefined) return true;
  const { meter, level } = freshMeter(world, seller, metric, cure).measure;
  return meter < world.policy.ladder.restriction.liftBelow * level;
}

function timeOver(world: World, restriction: Action): void {
  if (restriction.inReview) return lift(world, restriction); // nobody decided
  const low = isLow(world, restriction);
  if (low && restriction.planned) return lift(world, restriction);
  if (!low && !restriction.extended) return extend(world, restriction);
  restriction.inReview = true;
  restriction.due = world.now.at + world.policy.ladder.restriction.review;
  write(world, restriction, 'action.review', { review: restriction.due });
}

export function lift(world: World, action: Action): void {
  end(world, action);
  write(world, action, 'action.lifted');
}

export function extend(world: World, restriction: Action): void {
  restriction.extended = true;
  restriction.inReview = false;
  restriction.paused = undefined;
  restriction.due = world.now.at + restriction.period;
  write(world, restriction, 'action.extended', { until: restriction.due });
}

function suspensionDue(world: World, suspension: Action): void {
  suspension.due = undefined;
  if (suspension.signals !== undefined && !suspension.confirmed) {
    lift(world, suspension); // 24 hours, nobody confirmed
    dropRemovals(world, suspension);
    return startAnew(world, suspension.seller);
  }
  if (openRemoval(world, suspension.seller) !== undefined) return;
  const { seller, violation, category } = suspension;
  if (isShadowed(world, violation)) {
    suspension.due = world.now.at + world.policy.ladder.suspension.removalAfter; // ADR 64
    return;
  }
  proposeRemoval(world, { seller, violation, category, because: [] }, suspension);
}

/** ADR 35: every meter starts again, cure periods end. */
export function startAnew(world: World, seller: string): void {
  world.fresh.push({ seller, place: { at: world.now.at, phase: 0, rank: 1, arrival: Infinity } });
  for (const action of actionsOf(world, seller)) cutCure(world, action);
}

/** A removal rests on its suspension: with that over, it is dropped (ADR 36). */
export function dropRemovals(world: World, suspension: Action): void {
  const open = openRemoval(world, suspension.seller);
  if (open === undefined || open.state !== 'open' || !open.rests.includes(suspension.id)) return;
  end(world, open, 'dropped');
  write(world, open, 'action.withdrawn', { why: 'dropped' });
}

export function remove(world: World, removal: Action): void {
  removal.state = 'live';
  removal.due = undefined;
  write(world, removal, 'account.removed');
}
