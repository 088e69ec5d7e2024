import { type Duration, HOUR, type Instant, MINUTE } from '../instant.ts';
import { PROOF_LASTS } from './step-up.ts';

/** The longest that a link of the marketplace may be good (design §3): it is followed at once, or asked for again. */
export const LINK_LASTS: Duration = 10 * MINUTE;

/** How far the marketplace's clock and ours may be apart. */
export const CLOCKS_APART: Duration = MINUTE;

/** How long a customer stays signed in at most, and without asking for anything (NIST SP 800-63B §4.2.3: 12 hours at most). */
export const ARRIVAL_LASTS: Duration = 12 * HOUR;
export const ARRIVAL_RESTS: Duration = HOUR;

/** When a customer came and when they last asked for something. */
export type Arrival = { readonly arrivedAt: Instant; readonly lastSeenAt: Instant };

/** Until when a customer is signed in, if nothing more is asked for. */
export function signedInUntil({ arrivedAt, lastSeenAt }: Arrival): Instant {
  return Math.min(arrivedAt + ARRIVAL_LASTS, lastSeenAt + ARRIVAL_RESTS);
}

/**
 * Until when having come from the marketplace proves who a customer is, for grave acts: they have no password here, and the
 * marketplace has just asked for theirs.
 */
export function provenUntil({ arrivedAt }: Pick<Arrival, 'arrivedAt'>): Instant {
  return arrivedAt + PROOF_LASTS;
}

/** Whether a grave act may be done now. An arrival of the future proves nothing: a clock was put back. */
export function hasJustArrived(arrival: Pick<Arrival, 'arrivedAt'>, now: Instant): boolean {
  return now >= arrival.arrivedAt && now < provenUntil(arrival);
}
