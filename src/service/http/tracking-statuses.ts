import type { TrackingProblemCode } from '../../words/tracking-api-en.ts';

/** What each problem of carriers that tell of parcels is over HTTP. */
export const TRACKING_STATUSES: Readonly<Record<TrackingProblemCode, number>> = {
  'unknown-carrier': 404,
  'carrier-exists': 409,
  'too-many-carriers': 409,
  'carrier-paused': 409,
  'message-not-signed': 401,
  'message-wrong-signature': 401,
  'message-too-old': 401,
  'codes-of-format': 400,
};
