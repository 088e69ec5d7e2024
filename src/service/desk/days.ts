import { DAY } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';

/** `2026-12-24` of a local day counted from 1970-01-01. */
export function writtenDay(day: number): string {
  return formatTimestamp(day * DAY).slice(0, 10);
}

/** The other way round, of a date that the contract has checked. */
export function dayWritten(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}
