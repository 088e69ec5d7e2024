import type { Instant } from '../../rulebook/instant.ts';
import { DAY, wholeSeconds } from '../calendar.ts';
import type { Random } from '../random.ts';

/** Of the customers whose values were taken, those who are written to or called; a mailing goes to most. */
const CONTACTED = 0.6;
/** Between the taking and the contact, in days: after the parcel has come, so that it is no part of the order. */
const AFTER_DAYS: readonly [number, number] = [4, 20];
/** Of those who are contacted, the ones who report it. */
const REPORTS = 0.04;

/** What comes to one customer whose values were taken. */
export type Contact = {
  readonly at: Instant;
  /** When the customer reports it; undefined: like most, never. */
  readonly reportedAt: Instant | undefined;
};

/** Whether and when whoever took a customer's values makes use of them. */
export function drawContact(takenAt: Instant, random: Random): Contact | undefined {
  if (!random.chance(CONTACTED)) return undefined;
  const at = takenAt + wholeSeconds(random.between(...AFTER_DAYS) * DAY);
  return { at, reportedAt: random.chance(REPORTS) ? at + wholeSeconds(random.between(0, 3) * DAY) : undefined };
}

/** Of the customers of a shop, those who agreed to say that it wrote to them outside. */
const COLLUDE = 0.2;

/** When one of them says so, of an order that was placed after they agreed. */
export function drawFalseReport(placedAt: Instant, random: Random): Instant | undefined {
  return random.chance(COLLUDE) ? placedAt + wholeSeconds(random.between(1, 14) * DAY) : undefined;
}
