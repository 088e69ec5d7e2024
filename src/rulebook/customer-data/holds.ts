import { actionNumber } from '../ids.ts';
import type { Instant } from '../instant.ts';
import type { Hold } from './retention.ts';

/** What of an action matters for what it cites. */
type CitingAction = {
  readonly action: string;
  /** The ids of the events it cites. */
  readonly because: readonly string[];
  readonly appealBy: Instant | undefined;
};

/** What people still have to decide about actions of a seller, by the action's number. */
export type OpenMatters = ReadonlyMap<number, 'appeal' | 'case'>;

/** The events whose orders must stay readable, each with what holds it: an appeal before a case of the staff, a case before a window. */
export function heldEvents(actions: readonly CitingAction[], matters: OpenMatters): ReadonlyMap<string, Hold> {
  const held = new Map<string, Hold>();
  for (const { action, because, appealBy } of actions) {
    const matter = matters.get(actionNumber(action));
    const hold = holdOf(matter, appealBy);
    if (hold !== undefined) for (const event of because) held.set(event, stronger(held.get(event), hold));
  }
  return held;
}

function holdOf(matter: 'appeal' | 'case' | undefined, appealBy: Instant | undefined): Hold | undefined {
  if (matter !== undefined) return { reason: matter, until: undefined };
  return appealBy === undefined ? undefined : { reason: 'appeal_window', until: appealBy };
}

const STRENGTH = { appeal: 2, case: 1, appeal_window: 0 } as const;

/** The one of two that counts: of two windows the later one. */
export function stronger(one: Hold | undefined, other: Hold): Hold {
  if (one === undefined) return other;
  if (one.reason !== other.reason) return STRENGTH[one.reason] > STRENGTH[other.reason] ? one : other;
  return (one.until ?? 0) > (other.until ?? 0) ? one : other;
}
