import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';

/** An instant as the API writes it; undefined stays undefined. */
export function written(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : formatTimestamp(at);
}

/** Millionths of a nat as nats with 2 decimals, half up, as in a decision's line. */
export function hundredths(millionths: number): number {
  return Math.floor((millionths + 5000) / 10_000) / 100;
}

/** Millionths of a nat as nats with 3 decimals: single steps. */
export function thousandths(millionths: number): number {
  return Math.round(millionths / 1000) / 1000;
}

/** A share with 4 decimals. */
export function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/** A part of a whole as a share; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded(part / whole);
}
