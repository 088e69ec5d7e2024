import type { Duration, Instant } from '../instant.ts';
import type { BreachRules } from '../policy/data-breaches.ts';
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

/** What a clock is counted from and by. */
export type Runs = Pick<BreachRegime, 'within' | 'counted'>;

/** A clock as it stands. */
export type BreachClock = {
  readonly regime: BreachRegime;
  /** Undefined: it has not begun. */
  readonly dueAt: Instant | undefined;
  readonly stopped: Stopped | undefined;
  /** The last mark that it has come to, in hundredths of its time: 0, those that are warned of, 100. Of one that was stopped: then. */
  readonly run: number;
};

/** When a clock that began at an instant has run for so many hundredths of its time. */
export function runsUntil({ within, counted }: Runs, since: Instant, hundredths: number, calendar: Calendar): Instant {
  const length = Math.ceil((within * hundredths) / 100);
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

/** At how many hundredths of its time the staff are warned, rising; the last one says that it is over (threat model, T17). */
export function marksOf({ warnedAt }: Pick<BreachRules, 'warnedAt'>): readonly number[] {
  return [...warnedAt.map((share) => Math.round(share * 100)), 100];
}

/** How far a clock has run: the last of the marks that it has come to; 0: none. */
export function runTo(
  marks: readonly number[],
  regime: Runs,
  { since, now }: { readonly since: Instant; readonly now: Instant },
  calendar: Calendar,
): number {
  return marks.findLast((mark) => now >= runsUntil(regime, since, mark, calendar)) ?? 0;
}

/** A clock as it stands at an instant; there is none that waits. `since`: undefined where it has not begun. */
export function clockAt(
  marks: readonly number[],
  regime: BreachRegime,
  { since, stopped }: { readonly since: Instant | undefined; readonly stopped: Stopped | undefined },
  now: Instant,
  calendar: Calendar,
): BreachClock {
  if (since === undefined) return { regime, stopped, dueAt: undefined, run: 0 };
  return {
    ...{ regime, stopped, dueAt: runsUntil(regime, since, 100, calendar) },
    run: runTo(marks, regime, { since, now: stopped?.at ?? now }, calendar),
  };
}
