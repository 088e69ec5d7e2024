import type { Docket } from '../../rulebook/docket.ts';
import { NEVER } from '../../rulebook/instant.ts';
import type { ActionView } from '../../rulebook/standing/view-action.ts';

/** An action as a reason for holding something of a payout. */
export type Reason = Pick<ActionView, 'action' | 'kind' | 'status' | 'violation' | 'holdReview'> & {
  /** Whether it still holds what it held. */
  readonly holds: boolean;
};

/** Every action of a seller as it stands now. One that was reduced is a warning, and holds nothing. */
export function reasonsOf({ views, state }: Docket): readonly Reason[] {
  const released = state.actions.filter(({ holdReleasedAt }) => holdReleasedAt !== NEVER);
  const numbers = new Set(released.map(({ terms }) => `${state.seller}/${terms.number}`));
  return views.actions().map(({ action, kind, status, violation, holdReview, endedAt }) => ({
    ...{ action, kind, status, violation, holdReview },
    holds: kind === 'restriction' && endedAt === undefined && !numbers.has(action),
  }));
}
