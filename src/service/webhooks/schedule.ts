import { DAY, type Duration, HOUR, MINUTE, SECOND } from '../../rulebook/instant.ts';

/** How long after each failure a message is sent again; after the last one it is given up (Standard Webhooks). */
export const BACK_OFF: readonly Duration[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** By how much of itself a wait is lengthened at most, so that what failed at once does not come again at once. */
const JITTER = 0.2;

/** An endpoint to which nothing could be delivered for so long is disabled. */
export const FAILS_AT_MOST: Duration = 5 * DAY;

/** The longest wait that the other side may ask for. */
const LONGEST_ASKED: Duration = DAY;

/**
 * How long to wait after the `tries`-th failure; undefined: it is given up. `random` lies between 0 and 1. Where the other
 * side asks for a longer wait (`Retry-After`), it gets it, up to a day.
 */
export function waitAfter(tries: number, random: number, asked: Duration = 0): Duration | undefined {
  const wait = BACK_OFF[tries - 1];
  if (wait === undefined) return undefined;
  return Math.max(Math.round(wait * (1 + JITTER * random)), Math.min(asked, LONGEST_ASKED));
}
