import { ACTION_NAMES, RESTRICTED_FEATURES } from '../../words/seller-actions-en.ts';
import { RUNG_ORDER } from '../kit/rungs.ts';
import type { ActionSummary, Rung } from './shapes.ts';

/** What an action is called: `Warning`, `Restriction: new orders`, `Proposed suspension`. */
export function actionName({ kind, status, feature }: ActionSummary): string {
  const { name, proposed } = ACTION_NAMES[kind];
  if (status === 'proposed') return proposed;
  return feature === undefined ? name : `${name}: ${RESTRICTED_FEATURES[feature]}`;
}

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

/** Whether a suspension rests on signs that no person has confirmed: only then it ends by time alone. */
export function restsOnSigns({ kind, status, until }: ActionSummary): boolean {
  return kind === 'suspension' && status === 'live' && until !== undefined;
}

/** As they stand on the ladder, the highest rung first; of one rung the latest. */
export function gravestFirst(actions: readonly ActionSummary[]): readonly ActionSummary[] {
  const rank = (action: ActionSummary) => RUNG_ORDER.indexOf(rungOf(action));
  return actions.toSorted((one, other) => rank(other) - rank(one) || Date.parse(other.since) - Date.parse(one.since));
}

/** By when people decide. For a suspension in force there is no such date: its review is the last day for a reinstatement. */
export function decidedBy(action: ActionSummary): string | undefined {
  const { kind, status, until, review } = action;
  return kind === 'suspension' && status === 'live' ? until : (review ?? until);
}
