import type { Instant } from '../../rulebook/instant.ts';
import type { AlarmRow } from './store.ts';

/** Why somebody lifts a stop: a choice, so that nothing of a customer gets into it. */
export const LIFT_REASONS = ['batch_work', 'season', 'new_people', 'explained', 'our_mistake'] as const;
export type LiftReason = (typeof LIFT_REASONS)[number];

/** How an alarm stands: somebody was asked; a stop stands, is over by itself, or was lifted. */
export type AlarmStatus = 'asked' | 'stopped' | 'over' | 'lifted';

/** How an alarm stands at an instant. */
export function statusOf(
  { level, until, lifted_at: lifted }: Pick<AlarmRow, 'level' | 'until' | 'lifted_at'>,
  at: Instant,
): AlarmStatus {
  if (level === 'friction') return 'asked';
  if (lifted !== null) return 'lifted';
  return until !== null && at < until ? 'stopped' : 'over';
}
