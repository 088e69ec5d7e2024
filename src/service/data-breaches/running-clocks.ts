import { type DataBreach, startOf } from '../../rulebook/data-breaches/breach.ts';
import { type Calendar, marksOf, runsUntil } from '../../rulebook/data-breaches/clock.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { RunningClock } from './store.ts';

/** The calendar of the policy: what working hours are counted by. */
export function calendarOf({ calendar: working, zone }: Policy): Calendar {
  return { working, zone };
}

/** The clocks that have begun and that nobody has stopped, and when each is warned of next. */
export function runningClocks(
  breach: DataBreach,
  warned: ReadonlyMap<string, number>,
  calendar: Calendar,
): readonly RunningClock[] {
  const marks = marksOf(breach.rules);
  return breach.regimes.flatMap((regime) => {
    const since = startOf(breach, regime);
    if (since === undefined || breach.stopped[regime.name] !== undefined) return [];
    const before = warned.get(regime.name) ?? 0;
    const next = marks.find((mark) => mark > before);
    return [
      {
        ...{ regime: regime.name, dueAt: runsUntil(regime, since, 100, calendar), warned: before },
        nextAt: next === undefined ? undefined : runsUntil(regime, since, next, calendar),
      },
    ];
  });
}
