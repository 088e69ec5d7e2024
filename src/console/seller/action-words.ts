import { ACTION_NAMES, RESTRICTED_FEATURES } from '../../words/seller-actions-en.ts';
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

/** By when people decide. For a suspension in force there is no such date: its review is the last day for a reinstatement. */
export function decidedBy(action: ActionSummary): string | undefined {
  const { kind, status, until, review } = action;
  return kind === 'suspension' && status === 'live' ? until : (review ?? until);
}
