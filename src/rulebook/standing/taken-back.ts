import { LISTING_INACCURACY } from '../items.ts';
import { overturn } from './answers.ts';
import { takeLapsesOut } from './excuse.ts';
import type { SellerState } from './state.ts';
import { isStanding } from './undo.ts';

/**
 * A finding about a listing was wrong, as somebody else of the staff decided (reading 122): its lapse is taken out, and what stands on it
 * alone is withdrawn as after an appeal that was won. `event`: the inspection that found it.
 */
export function takeFindingBack(state: SellerState, event: string): void {
  takeLapsesOut(state, [{ metric: LISTING_INACCURACY, order: -1, id: event }]);
  const isIts = (events: readonly string[]): boolean => events.length > 0 && events.every((each) => each === event);
  for (const action of state.actions)
    for (let index = action.joined.length - 1; index >= 0; index--)
      if (isIts(action.joined[index]?.events ?? [])) action.joined.splice(index, 1);
  for (const action of state.actions) {
    const { evidence } = action.terms;
    if (evidence.kind === 'breach' && isIts(evidence.events) && isStanding(action)) overturn(state, action, []);
  }
}
