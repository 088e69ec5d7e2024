import type { ListingTimes } from '../../rulebook/listings/decide.ts';
import { type Listing, LOOK_WITHIN, UNTOUCHED } from '../../rulebook/listings/listing.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { ListingRow } from './store.ts';

/** How a listing stands: as people left it, and reported where a program has found something since that nobody has confirmed. */
export function standOf(row: ListingRow | undefined): Listing {
  const known = row?.state ?? UNTOUCHED;
  const flagged = row?.flagged_at ?? null;
  if (flagged === null || (known.stage !== 'listed' && known.stage !== 'restored')) return known;
  return { stage: 'reported', lookBy: flagged + LOOK_WITHIN, notBy: null };
}

/** How long an appeal can be made and decided: as for every action (policy §3). */
export function timesOf({ ladder }: Policy): ListingTimes {
  const { window, decidedWithin } = ladder.appeal;
  return { window, decidedWithin };
}
