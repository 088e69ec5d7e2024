import type { Docket } from '../../rulebook/docket.ts';
import { actionId } from '../../rulebook/standing/act.ts';
import type { Action } from '../../rulebook/standing/actions.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Problem } from '../http/problems.ts';

/** An action of a seller, or that there is none of that number. */
export function findAction({ state }: Docket, number: number): Action | Problem {
  const action = state.actions.find(({ terms }) => terms.number === number);
  return action ?? unknownAction(state.seller, number);
}

/** The same where only one that is not over can be answered. */
export function findOpenAction(docket: Docket, number: number): Action | Problem {
  const action = findAction(docket, number);
  if (isProblem(action) || !action.isOver) return action;
  const parameters = { action: actionId(docket.state, number), endedAt: formatTimestamp(action.endedAt) };
  return { code: 'action-over', parameters };
}

export function unknownAction(seller: string, number: number): Problem {
  return { code: 'unknown-action', parameters: { seller, number } };
}

/** Tells what is refused from what was found. */
export function isProblem<Found extends object>(found: Found | Problem): found is Problem {
  return 'code' in found;
}
