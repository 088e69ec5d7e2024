import { type ClockWarning, WARNS_FROM } from '../clock-warnings.ts';
import { type Duration, HOUR, type Instant } from '../instant.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { isWorkingDay } from '../working-days.ts';
import { localDay, startOfLocalDay, type Zone } from '../zone.ts';
import type { BreachRegime, NoticeReceipt } from './regimes.ts';

/** The marketplace's calendar: what working hours are counted by. */
export type Calendar = { readonly working: WorkingCalendar; readonly zone: Zone };

/** How a clock is stopped: the notice was given, or somebody decided, for a reason, that none is due. Nothing else stops one. */
export type Stopped = {
  readonly how: 'notified' | 'waived';
  /** Of a notice with a receipt: when it was sent, not when that was noted. */
  readonly at: Instant;
  readonly by: string;
  readonly receipt?: NoticeReceipt | undefined;
};

/** A clock as it stands. */
export type BreachClock = {
  readonly regime: BreachRegime;
  readonly dueAt: Instant;
  readonly stopped: Stopped | undefined;
  /** Of one that was stopped: as it was then. */
  readonly warning: ClockWarning;
};

/** When a clock that began at an instant has run for so many hundredths of its hours. */
export function runsUntil(
  { hours, counted }: Pick<BreachRegime, 'hours' | 'counted'>,
  since: Instant,
  hundredths: number,
  calendar: Calendar,
): Instant {
  const length = Math.ceil((hours * HOUR * hundredths) / 100);
  return counted === 'wall' ? since + length : workingTimeAfter(calendar, since, length);
}

/** When so much working time has passed. A day counts as long as it is: 23 or 25 hours where clocks change. */
function workingTimeAfter({ working, zone }: Calendar, since: Instant, length: Duration): Instant {
  let [left, at] = [length, since];
  for (let day = localDay(zone, since); ; day++) {
    const end = startOfLocalDay(zone, day + 1);
    if (isWorkingDay(working, day)) {
      if (left <= end - at) return at + left;
      left -= end - at;
    }
    at = end;
  }
}

/** How far a clock has run: 50, 75 and 90 hundredths are warned of (threat model, T17). */
export function warningOf(regime: BreachRegime, since: Instant, now: Instant, calendar: Calendar): ClockWarning {
  return WARNS_FROM.find(([from]) => now >= runsUntil(regime, since, from, calendar))?.[1] ?? 'none';
}

/** A clock as it stands at an instant; there is none that waits. */
export function clockAt(
  regime: BreachRegime,
  { suspectedAt, stopped }: { readonly suspectedAt: Instant; readonly stopped: Stopped | undefined },
  now: Instant,
  calendar: Calendar,
): BreachClock {
  return {
    ...{ regime, stopped, dueAt: runsUntil(regime, suspectedAt, 100, calendar) },
    warning: warningOf(regime, suspectedAt, stopped?.at ?? now, calendar),
  };
}
