import type { ProblemCode } from '../../http/problems.ts';

/** A scan decides, writes down and opens. As so many requests it counts: 600 a minute for a key, 60 for a driver. */
export const SCAN_COST = 10;

/** Why a scan comes to nothing, whatever it was for. */
export const SCAN_REFUSALS: readonly ProblemCode[] = [
  'label-unreadable',
  'label-unknown',
  'label-voided',
  'parcel-over',
  'parcel-with-another',
  'leg-begun-elsewhere',
  'parcel-on-another-leg',
  'parcel-going-back',
  'keys-unavailable',
];
