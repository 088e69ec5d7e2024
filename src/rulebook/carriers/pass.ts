import { type Duration, HOUR, type Instant, MINUTE } from '../instant.ts';

/** The longest shift that a driver's pass is for (reading 79). */
export const LONGEST_SHIFT_HOURS = 14;

/** For how long the link of a pass can be opened, once. */
export const LINK_LASTS: Duration = 15 * MINUTE;

/** What becomes of a pass. */
export type PassTimes = {
  readonly linkUntil: Instant;
  readonly until: Instant;
  readonly openedAt: Instant | undefined;
  readonly endedAt: Instant | undefined;
};

/** When the link of a pass given now runs out, and when the shift is over. */
export function passTimes(now: Instant, hours: number): Pick<PassTimes, 'linkUntil' | 'until'> {
  const until = now + hours * HOUR;
  return { linkUntil: Math.min(now + LINK_LASTS, until), until };
}

/** Whether the link can be opened: once, in time, and not after the pass was ended. */
export function canOpen({ linkUntil, openedAt, endedAt }: PassTimes, now: Instant): boolean {
  return openedAt === undefined && endedAt === undefined && now < linkUntil;
}

/** Whether a driver is let in: after opening the link, until the shift is over. */
export function isInForce({ until, openedAt, endedAt }: PassTimes, now: Instant): boolean {
  return openedAt !== undefined && endedAt === undefined && now < until;
}
