import type { Why } from '../../src/rulebook/decision.ts';
import { CATEGORIES, type Category, METRICS } from '../../src/rulebook/policy/policy.ts';
import { judgeBreachesAgain } from './breaches.ts';
import { isKnown } from './items.ts';
import { end, inCure, isClosed, meterCause, warn } from './ladder.ts';
import { foldEvidence, isFull, meterAt } from './meter.ts';
import { isExcused, isOverturned } from './weight.ts';
import {
  type Action,
  actionsOf,
  distinct,
  type Evidence,
  isShadowed,
  isSuspended,
  type World,
  write,
} from './world.ts';

/** ADR 37: withdraws every action whose evidence no longer reaches its recorded level or numbers. */
export function undoWhatFails(
  world: World,
  seller: string,
  why: 'excused' | 'late evidence',
  cleared: readonly Action[] = [],
): void {
  const isOut = (lapse: Evidence) =>
    isExcused(world, seller, lapse) || isOverturned(world, seller, lapse.cite) || !isKnown(world, seller, lapse);
  const failing = actionsOf(world, seller).filter(
    (action) => isUndoable(action.state) && (cleared.includes(action) || !evidenceHolds(action, isOut)),
  );
  if (failing.length > 0) withdraw(world, seller, failing, why);
}

export function isUndoable(state: Action['state']): boolean {
  return state !== 'undone' && state !== 'dropped';
}

function evidenceHolds({ evidence, needs, because }: Action, isOut: (lapse: Evidence) => boolean): boolean {
  if (needs === undefined || !evidence.some(isOut)) return true;
  if (needs.level === undefined) {
    const left = evidence.filter((lapse) => !isOut(lapse));
    const fresh = left.some(({ cite }) => because.includes(cite));
    return fresh && left.length >= needs.lapses && distinct(left.map(({ subject }) => subject)) >= needs.subjects;
  }
  const { meter, lapses, subjects } = foldEvidence(evidence, isOut);
  return meter >= needs.level && lapses >= needs.lapses && subjects >= needs.subjects;
}

/** Undoes actions with all that rests on them, directly or not; judges again what was live (ADR 37, 38). */
export function withdraw(world: World, seller: string, roots: readonly Action[], why: Why): void {
  const undone = withAllThatRests(world, seller, roots);
  const wereLive = undone.filter(({ state }) => state === 'live' || state === 'open');
  for (const action of undone) {
    end(world, action, 'undone');
    if (action.rung === 'removal') restartRemovalClock(world, action);
    write(world, action, 'action.withdrawn', { why });
  }
  for (const category of CATEGORIES) {
    if (wereLive.some((action) => action.category === category && action.because.length > 0))
      judgeAgain(world, seller, category);
  }
  judgeBreachesAgain(world, seller, wereLive, roots);
}

/** Actions with every later one that stands on them, directly or not (ADR 37). */
export function withAllThatRests(world: World, seller: string, roots: readonly Action[]): readonly Action[] {
  const chain = new Set(roots);
  for (const action of actionsOf(world, seller)) {
    const under = [...chain].map(({ id }) => id);
    if (isUndoable(action.state) && action.rests.some((id) => under.includes(id))) chain.add(action);
  }
  return [...chain].sort((a, b) => a.number - b.number);
}

/** After a removal came to nothing the 180 days run anew (ADR 36). */
export function restartRemovalClock(world: World, removal: Action): void {
  for (const suspension of actionsOf(world, removal.seller)) {
    if (!removal.rests.includes(suspension.id) || suspension.state !== 'live') continue;
    suspension.unreinstatedSince = world.now.at;
    if (suspension.signals !== undefined && !suspension.confirmed) continue;
    suspension.due = world.now.at + world.policy.ladder.suspension.removalAfter;
  }
}

/** ADR 38: what is left of the category, as one list, up to the clock: what is full is one warning. */
function judgeAgain(world: World, seller: string, category: Category): void {
  const others = actionsOf(world, seller).filter((action) => action.category === category);
  if (others.some(({ state }) => state === 'live' || state === 'open')) return;
  if (isSuspended(world, seller) || isClosed(world, seller, category) || inCure(world, seller, category)) return;
  const metric = METRICS.find((name) => world.policy.metrics[name].category === category);
  if (metric === undefined || isShadowed(world, metric)) return;
  const reading = meterAt(world, seller, metric, world.now);
  if (isFull(world, reading))
    warn(world, { ...meterCause(world, seller, metric, reading), reset: { metric, place: world.now } });
}
