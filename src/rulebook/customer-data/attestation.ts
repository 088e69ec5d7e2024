import { DAY, type Instant } from '../instant.ts';
import { formatTimestamp, parseTimestamp } from '../timestamp.ts';
import { localDay, startOfLocalDay, type Zone } from '../zone.ts';

/** That somebody read the privacy briefing and said that they keep to it. */
export type Attestation = {
  /** Names the text that was read. */
  readonly version: string;
  readonly at: Instant;
};

/** Why somebody has to read the briefing before anything of a customer is shown to them (policy §5; requirements D2, D3, D5). */
export type AttestationDue = 'first' | 'new-version' | 'year-over';

/** Whether the briefing must be read now, and why; undefined: what was attested is still good. */
export function attestationDue(
  zone: Zone,
  latest: Attestation | undefined,
  now: { readonly version: string; readonly at: Instant },
): AttestationDue | undefined {
  if (latest === undefined) return 'first';
  if (latest.version !== now.version) return 'new-version';
  return now.at < attestedUntil(zone, latest.at) ? undefined : 'year-over';
}

/** The instant from which it has to be attested anew: the same day of the next year begins in the marketplace's zone (reading 87). */
export function attestedUntil(zone: Zone, at: Instant): Instant {
  return startOfLocalDay(zone, sameDayNextYear(localDay(zone, at)));
}

/** Days are counted from 1970-01-01. The next year has no 29 February: then it is 1 March. */
function sameDayNextYear(day: number): number {
  const date = formatTimestamp(day * DAY);
  const [year, rest] = [Number(date.slice(0, 4)), date.slice(4)];
  const inNextYear = (monthAndDay: string) => parseTimestamp(`${year + 1}${monthAndDay}`);
  return ((inNextYear(rest) ?? inNextYear('-03-01T00:00:00Z')) as Instant) / DAY;
}
