import type { Instant } from '../instant.ts';
import type { Category, Rung } from '../policy/policy.ts';
import type { Action, ActionKind } from './actions.ts';
import type { SellerState } from './state.ts';

/** The live warning of a category, the latest. */
export function liveWarning(state: SellerState, category: Category): Action | undefined {
  return liveWarnings(state, category).at(-1);
}

/** The live warnings of a category: more than one where a restriction was reduced to a warning. */
export function liveWarnings(state: SellerState, category: Category): readonly Action[] {
  return state.actions.filter(
    (action) => action.kind === 'warning' && action.terms.category === category && !action.isOver,
  );
}

/** The restrictions of a category that are in force, under review, or stayed by an appeal. */
export function liveRestrictions(state: SellerState, category: Category): readonly Action[] {
  return state.actions.filter(
    (action) => action.kind === 'restriction' && action.terms.category === category && !action.isOver,
  );
}

/** The suspension in force, if there is one; the latest. */
export function suspension(state: SellerState): Action | undefined {
  return state.actions.findLast((action) => action.kind === 'suspension' && action.status === 'live');
}

/** Whether the account is suspended or removed: nothing starts then. */
export function isSuspended(state: SellerState): boolean {
  return suspension(state) !== undefined || isRemoved(state);
}

export function isRemoved(state: SellerState): boolean {
  return state.actions.some((action) => action.kind === 'removal' && action.status === 'done');
}

/** The removal that is proposed or noticed. */
export function openRemoval(state: SellerState): Action | undefined {
  return state.actions.find((action) => action.kind === 'removal' && !action.isOver);
}

/** The suspension that is proposed in a category. */
export function openProposal(state: SellerState, category: Category): Action | undefined {
  return state.actions.findLast(
    (action) => action.status === 'proposed' && action.kind === 'suspension' && action.terms.category === category,
  );
}

/** Whether a suspension is proposed in a category, or may not be proposed again yet (policy §3). */
export function isWaiting(state: SellerState, category: Category): boolean {
  return (
    (state.pausedUntil.get(category) ?? Number.NEGATIVE_INFINITY) > state.now ||
    openProposal(state, category) !== undefined
  );
}

/** The rung a seller holds in a category (policy §3); suspension and removal hold for all. */
export function rungOf(state: SellerState, category: Category): Rung {
  if (isRemoved(state)) return 'removed';
  if (suspension(state) !== undefined) return 'suspended';
  if (liveRestrictions(state, category).length > 0) return 'restricted';
  return liveWarning(state, category) === undefined ? 'good' : 'warned';
}

/** When restrictions of a category started that count towards the next one: not withdrawn, recent enough (reading 33). */
export function recentRestrictions(state: SellerState, category: Category): readonly Instant[] {
  const { within } = state.policy.ladder.restriction;
  const starts = new Set<Instant>();
  for (const action of state.actions)
    if (
      action.kind === 'restriction' &&
      action.terms.category === category &&
      action.status !== 'withdrawn' &&
      action.startedAt > state.now - within
    )
      starts.add(action.startedAt);
  return [...starts];
}

/**
 * The latest action in whose cure period an instant lies, if any (policy §1, §3; reading 21). What an action cites came
 * before it, even at the same instant: `citedBy` is passed by.
 */
export function cureAt(state: SellerState, category: Category, at: Instant, citedBy = 0): Action | undefined {
  return state.actions.findLast(
    (action) => action.terms.category === category && action.terms.number !== citedBy && action.isCuring(at),
  );
}

/** Whether the clock stands in a cure period of a category: its meters are not judged then. */
export function isInCure(state: SellerState, category: Category): boolean {
  return state.actions.some(
    (action) => action.terms.category === category && !action.isOver && action.isCuring(state.now),
  );
}

/** How long the cure period of an action is, by its kind. */
export function cureLength(action: Action): number {
  const { ladder } = action.terms.policy;
  const kind: ActionKind = action.kind;
  switch (kind) {
    case 'warning':
      return ladder.warning.cure;
    case 'restriction':
      return ladder.restriction.cure;
    case 'suspension':
    case 'removal':
      return 0;
  }
}
