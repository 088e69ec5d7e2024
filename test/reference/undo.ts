import type { Why } from '../../src/rulebook/decision.ts';
import { CATEGORIES, type Category, type ConductKind, METRICS } from '../../src/rulebook/policy/policy.ts';
import { breachOf, freshShortfalls, isTooLate } from './breaches.ts';
import { allSignals } from './items.ts';
import { end, inCure, isClosed, meterCause, warn } from './ladder.ts';
import { foldEvidence, isFull, meterAt } from './meter.ts';
import { isExcused, isOverturned, isUsed } from './weight.ts';
import { type Action, actionsOf, distinct, type Evidence, type Item, isSuspended, type World, write } from './world.ts';

/** ADR 37: withdraws every action whose evidence no longer reaches its recorded level or numbers. */
export function undoWhatFails(world: World, seller: string, raw: readonly Item[]): void {
  if (!actionsOf(world, seller).some(isUndoable)) return;
  const signals = allSignals(world, seller).flatMap((order) => order.signals.map(({ cite }) => cite));
  const exists = ({ metric, cite }: Evidence) =>
    raw.some((item) => item.lapse && item.metric === metric && item.cite === cite) ||
    (metric === 'improper_status' && signals.includes(cite));
  const excusedOrWon = (lapse: Evidence) => isExcused(world, seller, lapse) || isOverturned(world, seller, lapse.cite);
  const isOut = (lapse: Evidence) => excusedOrWon(lapse) || !exists(lapse);
  const failing = actionsOf(world, seller).filter(
    (action) => isUndoable(action) && (!evidenceHolds(action, isOut) || !signalsHold(action, signals)),
  );
  if (failing.length === 0) return;
  for (const { signals: order } of failing) world.faked.delete(`${seller} ${order?.orderId}`);
  const excused = failing.some(({ evidence }) => evidence.some(excusedOrWon));
  withdraw(world, seller, failing, excused ? 'excused' : 'late evidence');
}

function isUndoable({ state }: Action): boolean {
  return state !== 'undone' && state !== 'dropped';
}

function evidenceHolds({ evidence, needs }: Action, isOut: (lapse: Evidence) => boolean): boolean {
  if (needs === undefined || !evidence.some(isOut)) return true;
  if (needs.level === undefined) {
    const left = evidence.filter((lapse) => !isOut(lapse));
    return left.length >= needs.lapses && distinct(left.map(({ subject }) => subject)) >= needs.subjects;
  }
  const { meter, lapses, subjects } = foldEvidence(evidence, isOut);
  return meter >= needs.level && lapses >= needs.lapses && subjects >= needs.subjects;
}

/** A suspension on signals alone stands as long as both events still show one (reading 48). */
function signalsHold(action: Action, shown: readonly string[]): boolean {
  if (action.signals === undefined || action.confirmed || action.joined.length > 0) return true;
  return action.signals.events.every((event) => shown.includes(event));
}

/** Undoes actions with all that rests on them, directly or not; judges again what was live (ADR 37, 38). */
export function withdraw(world: World, seller: string, roots: readonly Action[], why: Why): void {
  const chain = new Set(roots);
  for (const action of actionsOf(world, seller)) {
    const under = [...chain].map(({ id }) => id);
    if (isUndoable(action) && action.rests.some((id) => under.includes(id))) chain.add(action);
  }
  const undone = [...chain].sort((a, b) => a.number - b.number);
  const wereLive = undone.filter(({ state }) => state === 'live' || state === 'open');
  for (const action of undone) {
    end(world, action, 'undone');
    if (action.rung === 'removal') restartRemovalClock(world, action);
    write(world, action, 'action.withdrawn', { why });
  }
  for (const category of CATEGORIES.filter((name) => wereLive.some((action) => frees(world, action, name)))) {
    judgeAgain(world, seller, category);
  }
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

/** Whether an action that is undone frees lapses or breaches of a category. */
function frees(world: World, action: Action, category: Category): boolean {
  const joined = world.received.filter(({ fact }) => fact.seller === action.seller && action.joined.includes(fact.id));
  const kinds = joined.map(({ fact }) =>
    fact.type === 'stock.received' ? 'stock_misdeclared' : breachOf(world, fact),
  );
  return (
    (action.category === category && action.because.length > 0) ||
    kinds.some((kind) => kind !== undefined && world.policy.conduct[kind].category === category)
  );
}

/** ADR 38: what is left of the category, as one list, up to the clock: what is full is one warning. */
function judgeAgain(world: World, seller: string, category: Category): void {
  const others = actionsOf(world, seller).filter((action) => action.category === category);
  if (others.some(({ state }) => state === 'live' || state === 'open')) return;
  if (isSuspended(world, seller) || isClosed(world, seller, category) || inCure(world, seller, category)) return;
  const metric = METRICS.find((name) => world.policy.metrics[name].category === category);
  if (metric !== undefined) {
    const reading = meterAt(world, seller, metric, world.now);
    if (!isFull(world, reading)) return;
    return warn(world, { ...meterCause(world, seller, metric, reading), reset: { metric, place: world.now } });
  }
  if (category === 'stock') {
    const because = freshShortfalls(world, seller, world.now.at);
    if (because.length >= world.policy.lapses.stock.times) {
      warn(world, { seller, violation: 'stock_misdeclared', category, because });
    }
  }
  if (category === 'customer_data') warnOfFreeBreaches(world, seller, category);
}

function warnOfFreeBreaches(world: World, seller: string, category: Category): void {
  const free = world.received.filter((received) => {
    const kind = received.fact.seller === seller ? breachOf(world, received.fact) : undefined;
    if (kind === undefined || world.policy.conduct[kind].category !== category || isTooLate(world, received))
      return false;
    return !isUsed(world, seller, received.fact.id) && !isOverturned(world, seller, received.fact.id);
  });
  const last = free.at(-1);
  if (last === undefined) return;
  const violation = breachOf(world, last.fact) as ConductKind;
  warn(world, { seller, violation, category, because: free.map(({ fact }) => fact.id) });
}
