import type { Pool } from 'pg';
import { type Peers, peersOf, SHOP_SIZES, type ShopSize, sizeOf } from '../../rulebook/access-watch/usual.ts';
import { HOUR } from '../../rulebook/instant.ts';
import { shortCache } from '../short-cache.ts';
import { watchedShops } from './store.ts';

/** What is usual among shops changes slowly. */
const LIFETIME = HOUR;

/**
 * What is usual among shops of like size, from what is remembered of each. Answers at once: what is not at hand is looked up behind, and
 * until then the policy's figures are held against whoever looks.
 */
export function openPeers(pool: Pool, now: () => number): (size: ShopSize) => Peers {
  const known = shortCache<Readonly<Record<ShopSize, Peers>>>({
    ...{ clock: now, lifetime: LIFETIME, most: 1 },
    async load() {
      const shops = await watchedShops(pool);
      const of = (size: ShopSize) => peersOf(shops.filter((shop) => sizeOf(shop) === size).map(({ past }) => past));
      return Object.fromEntries(SHOP_SIZES.map((size) => [size, of(size)])) as Record<ShopSize, Peers>;
    },
  });
  return (size) => {
    const found = known.atHand('all');
    if (found !== undefined) return found[size];
    known.get('all').catch(() => undefined);
    return {};
  };
}
