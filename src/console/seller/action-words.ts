import { RUNG_ORDER } from '../kit/rungs.ts';
import type { ActionSummary, Rung } from './shapes.ts';

const RUNG_OF: Readonly<Record<ActionSummary['kind'], Rung>> = {
  warning: 'warned',
  restriction: 'restricted',
  suspension: 'suspended',
  removal: 'removed',
};

/** The rung that an action is of, for its colour and shape. */
export function rungOf({ kind }: ActionSummary): Rung {
  return RUNG_OF[kind];
}

/** As they stand on the ladder, the highest rung first; of one rung the latest. */
export function gravestFirst(actions: readonly ActionSummary[]): readonly ActionSummary[] {
  const rank = (action: ActionSummary) => RUNG_ORDER.indexOf(rungOf(action));
  return actions.toSorted((one, other) => rank(other) - rank(one) || Date.parse(other.since) - Date.parse(one.since));
}
