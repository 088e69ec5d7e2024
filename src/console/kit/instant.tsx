import { useClock } from './clock.tsx';
import { absolute, absoluteWithZone, type Precision, relative } from './time.ts';
import './instant.css';

export type InstantProps = {
  /** RFC 3339, as the API gives it. */
  at: string;
  precision?: Precision;
  /** Both by default: `16 Mar 2026, 10:00 · 3 days ago`. */
  show?: 'both' | 'absolute' | 'relative';
};

/** A point in time, in the marketplace's zone; the zone itself is told on hover. */
export function Instant({ at, precision = 'minute', show = 'both' }: InstantProps) {
  const { zone, now } = useClock();
  return (
    <time className="instant" dateTime={at} title={absoluteWithZone(at, zone)}>
      {show === 'relative' ? null : <span className="instant-absolute">{absolute(at, zone, precision)}</span>}
      {show === 'both' ? <span aria-hidden="true"> · </span> : null}
      {show === 'absolute' ? null : <span className="instant-relative">{relative(at, now)}</span>}
    </time>
  );
}
