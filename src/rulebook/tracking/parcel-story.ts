import type { Scan } from '../facts.ts';
import { DAY, type Duration, type Instant } from '../instant.ts';
import { CONTRADICTIONS, contradictionsOf } from './contradictions.ts';
import { checkNumber } from './number-kind.ts';
import { inOrderOfTime, type TrackedOrder, type TrackedScan } from './tracked.ts';

/** How much can be relied on what is told of a parcel. */
export const CONFIDENCES = ['certain', 'likely', 'contradictory'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What speaks for or against it. */
export const REASONS = ['complete', 'acceptance_missing', 'quiet', 'number_mistyped', ...CONTRADICTIONS] as const;
export type ReasonCode = (typeof REASONS)[number];

/** `scans`: those that it rests on, by id. */
export type Reason = { readonly code: ReasonCode; readonly scans: readonly string[] };

/** What is known of one parcel, made of scans alone. */
export type ParcelStory = {
  readonly number: string;
  /** Those that have scanned it, the first one first. */
  readonly carriers: readonly string[];
  /** Each scan once, in the order in which they happened. */
  readonly scans: readonly TrackedScan[];
  readonly state: Scan;
  /** Since when it is in that state. */
  readonly since: Instant;
  readonly confidence: Confidence;
  readonly reasons: readonly Reason[];
};

/** A parcel on its way of which nothing is heard for so long is likely where it was, and not certainly (reading 113). */
export const QUIET_AFTER: Duration = 7 * DAY;

/**
 * Makes one story of the scans of a parcel, in whatever order and however often they came. It is certain when the carrier has accepted it,
 * nothing contradicts and it is not quiet; contradictory when scans exclude each other; else likely.
 */
export function parcelStory(
  number: string,
  heard: readonly TrackedScan[],
  order: TrackedOrder,
  now: Instant,
): ParcelStory {
  const scans = eachOnce(heard.toSorted(inOrderOfTime));
  const { state, since } = stateOf(scans);
  const contradictions = contradictionsOf(scans, order);
  const doubts = doubtsOf(number, scans, state, now);
  const reasons: readonly Reason[] = [...contradictions, ...doubts];
  return {
    ...{ number, scans, state, since },
    carriers: [...new Set(scans.map(({ carrier }) => carrier))],
    confidence: contradictions.length > 0 ? 'contradictory' : doubts.length > 0 ? 'likely' : 'certain',
    reasons: reasons.length > 0 ? reasons : [{ code: 'complete', scans: [] }],
  };
}

/** A scan that says the same of the same instant is the same one, whoever passed it on. */
function eachOnce(scans: readonly TrackedScan[]): readonly TrackedScan[] {
  const known = new Set<string>();
  return scans.filter(({ at, scan, carrier, region, destinationRegion }) => {
    const name = JSON.stringify([at, scan, carrier, region ?? null, destinationRegion ?? null]);
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
}

/** What was brought back is back, what was delivered is delivered; else it is where it was scanned last. */
function stateOf(scans: readonly TrackedScan[]): { readonly state: Scan; readonly since: Instant } {
  const back = scans.findLast(({ scan }) => scan === 'returned');
  const arrived = scans.find(({ scan }) => scan === 'delivered');
  const over =
    back !== undefined && !scans.some(({ scan, at }) => scan === 'delivered' && at > back.at) ? back : arrived;
  const { scan: state, at: since } = over ?? (scans.at(-1) as TrackedScan);
  return { state, since };
}

function doubtsOf(number: string, scans: readonly TrackedScan[], state: Scan, now: Instant): readonly Reason[] {
  const doubts: Reason[] = [];
  if (!scans.some(({ scan }) => scan === 'accepted')) doubts.push({ code: 'acceptance_missing', scans: [] });
  const last = scans.at(-1) as TrackedScan;
  const isOver = state === 'delivered' || state === 'returned';
  if (!isOver && now - last.at > QUIET_AFTER) doubts.push({ code: 'quiet', scans: [last.id] });
  if (checkNumber(number).check === 'wrong') doubts.push({ code: 'number_mistyped', scans: [] });
  return doubts;
}
