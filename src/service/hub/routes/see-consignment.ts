import { findConsignment } from '../consignment-store.ts';
import { custodyOfConsignment } from '../custody-store.ts';
import type { HubParts, OfConsignment } from '../parts.ts';
import { toConsignment } from '../see-consignments.ts';

/** A consignment as its seller sees it; undefined: there is none. */
export async function seeConsignment({ pool }: Pick<HubParts, 'pool'>, of: OfConsignment) {
  const [kept, custody] = await Promise.all([findConsignment(pool, of), custodyOfConsignment(pool, of)]);
  return kept === undefined ? undefined : toConsignment(kept, custody);
}
