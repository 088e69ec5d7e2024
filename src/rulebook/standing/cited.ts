import type { Action } from './actions.ts';
import { citedIds } from './evidence.ts';
import type { SellerState } from './state.ts';

/** Whether an action that stands, or that an appeal overturned, cites an event (F8, F10). */
export function isCited(state: SellerState, event: string): boolean {
  return isOverturned(state, event) || citing(state, event).length > 0;
}

/** Whether an event was cited by what an appeal overturned: it is none, also when it becomes a lapse later (F10). */
export function isOverturned(state: SellerState, event: string): boolean {
  return state.actions.some((action) => action.overturned && cites(action, event));
}

/** The actions that stand and cite an event, or that it joined. */
export function citing(state: SellerState, event: string): readonly Action[] {
  return state.actions.filter(
    (action) =>
      action.status !== 'withdrawn' &&
      (cites(action, event) || action.joined.some(({ events }) => events.includes(event))),
  );
}

/** Whether an action was issued for an event. */
export function cites(action: Action, event: string): boolean {
  return citedIds(action.terms.evidence).includes(event);
}

/** The action whose evidence an event is already: a sign that completed a violation is no lapse beside it (F8). */
export function citedBy(state: SellerState, event: string): number {
  return citing(state, event)[0]?.terms.number ?? 0;
}
