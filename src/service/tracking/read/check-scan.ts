import { type Instant, MINUTE } from '../../../rulebook/instant.ts';
import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import { normalTrackingNumber } from '../../../rulebook/tracking-number.ts';
import type { ScanFault } from '../../../words/tracking-api-en.ts';
import type { WrittenScan } from './heard-scan.ts';

/** A scan that can be used, once its code and its order are known. */
export type HeardScan = {
  readonly pointer: string;
  /** As numbers are compared. */
  readonly number: string;
  readonly codes: readonly string[];
  readonly at: Instant;
  readonly region: string | undefined;
  readonly destination: string | undefined;
  readonly label: string | undefined;
};

/** A scan that cannot: which part of it, and why. */
export type FaultyScan = { readonly pointer: string; readonly fault: ScanFault };

/** Tells the two apart. */
export function isUsable(scan: HeardScan | FaultyScan): scan is HeardScan {
  return !('fault' in scan);
}

/** Clocks of carriers go ahead of ours by a little. */
const AHEAD = 10 * MINUTE;

/** Checks a scan by itself. */
export function checkScan(written: WrittenScan, now: Instant): HeardScan | FaultyScan {
  const { pointer } = written;
  const fault = (part: string, why: ScanFault): FaultyScan => ({ pointer: `${pointer}/${part}`, fault: why });
  const number = typeof written.number === 'string' ? normalTrackingNumber(written.number.trim()) : '';
  if (!NUMBER.test(number)) return fault('trackingNumber', 'number');
  const codes = written.codes.map(textOf).filter((code) => CODE.test(code));
  if (codes.length === 0) return fault('code', 'code');
  const at = typeof written.at === 'string' ? parseTimestamp(written.at) : undefined;
  if (at === undefined) return fault('at', 'time');
  if (at > now + AHEAD) return fault('at', 'future');
  return {
    ...{ pointer, number, codes, at },
    region: placeOf(written.region),
    destination: placeOf(written.destination),
    label: typeof written.label === 'string' && written.label.length <= MOST_LABEL ? written.label : undefined,
  };
}

const NUMBER = /^[A-Z0-9]{3,40}$/;
const CODE = /^[\p{L}\p{N}][\p{L}\p{N} ._:/-]{0,39}$/u;
const MOST_LABEL = 64;

function textOf(code: unknown): string {
  return typeof code === 'string' ? code.trim() : typeof code === 'number' ? String(code) : '';
}

/** The name or code of a region or depot. What could be an address is dropped: nothing of a person is kept. */
function placeOf(place: unknown): string | undefined {
  const text = typeof place === 'string' ? place.trim() : '';
  const digits = text.replaceAll(/[^0-9]/g, '').length;
  return PLACE.test(text) && digits <= 2 ? text : undefined;
}

const PLACE = /^[\p{L}\p{N}][\p{L}\p{N} .'’()-]{0,31}$/u;
