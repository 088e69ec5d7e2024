import { DAY } from '../../../rulebook/instant.ts';
import type { TrackingParts } from '../parts.ts';
import { countsSince, statesOf } from '../state-store.ts';
import type { CarrierFigures } from '../view.ts';
import { countWaiting } from '../waiting-store.ts';

/** How many days back it is counted. */
const DAYS = 7;

/** How all carriers do. */
export async function readFigures({ pool, now }: Pick<TrackingParts, 'pool' | 'now'>): Promise<CarrierFigures> {
  const since = Math.floor(now() / DAY) * DAY - (DAYS - 1) * DAY;
  const [states, counts, waiting] = await Promise.all([statesOf(pool), countsSince(pool, since), countWaiting(pool)]);
  return { states, counts, waiting };
}
