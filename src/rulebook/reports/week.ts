import { DAY, type Instant } from '../instant.ts';
import { formatTimestamp } from '../timestamp.ts';
import { localMonday, startOfLocalDay, type Zone } from '../zone.ts';

/** A calendar week of the marketplace, Monday to Sunday: `from ≤ at < to`. With clocks changed it has 167 or 169 hours. */
export type Week = {
  /** The Monday it begins with: `2026-03-09`. */
  readonly name: string;
  readonly from: Instant;
  readonly to: Instant;
};

/** The week that an instant lies in. */
export function weekAt(zone: Zone, at: Instant): Week {
  return weekFrom(zone, localMonday(zone, at));
}

/** The latest week that is over at an instant. */
export function weekBefore(zone: Zone, at: Instant): Week {
  return weekFrom(zone, localMonday(zone, at) - 7);
}

function weekFrom(zone: Zone, monday: number): Week {
  return {
    name: formatTimestamp(monday * DAY).slice(0, 'yyyy-mm-dd'.length),
    from: startOfLocalDay(zone, monday),
    to: startOfLocalDay(zone, monday + 7),
  };
}
