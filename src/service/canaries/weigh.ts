import { watchOf } from '../../rulebook/canaries/canary.ts';
import { type Hit, type WeighedHits, weighHits } from '../../rulebook/canaries/weigh-hits.ts';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import { backgroundOf, type HitRow, hitsOfShop, type ShownRow, shownOf } from './hit-store.ts';
import { type CanaryRow, listOfShop } from './store.ts';

/** What reached the canaries of a shop, with the chain of evidence. */
export type ShopEvidence = {
  readonly weighed: WeighedHits;
  readonly canaries: ReadonlyMap<string, CanaryRow>;
  readonly hits: readonly HitRow[];
  /** Who was shown them, by order. */
  readonly shown: ReadonlyMap<string, readonly ShownRow[]>;
};

const FIELD = { mail: 'email', phone: 'phone' } as const;

/** Weighs what reached the canaries of a shop as it stands now. */
export async function weighShop(database: Queryable, seller: string, now: Instant): Promise<ShopEvidence> {
  const rows = await listOfShop(database, seller);
  const hits = await hitsOfShop(database, seller);
  const background = await backgroundOf(database, now);
  const orders = rows.flatMap(({ order_id: order }) => (order === null ? [] : [order]));
  const shown = Map.groupBy(await shownOf(database, seller, orders), ({ order_id: order }) => order);
  const canaries = new Map(rows.map((row) => [row.canary_id, row]));
  const shownTo = ({ canary_id, kind, at }: HitRow, isShop: boolean) =>
    (shown.get(canaries.get(canary_id)?.order_id ?? '') ?? [])
      .filter((each) => each.field === FIELD[kind] && each.is_shop === isShop && each.at <= at)
      .map(({ access_id: access }) => access);
  const judged = hits.map(
    (hit): Hit => ({
      ...{ id: hit.hit_id, canary: hit.canary_id, at: hit.at, alsoReached: hit.also },
      settledAt: canaries.get(hit.canary_id)?.settled_at ?? undefined,
      ...{ shownToShop: shownTo(hit, true), shownToOthers: shownTo(hit, false) },
    }),
  );
  const watchedDays = rows.reduce((sum, row) => sum + daysWatched(row, shown.get(row.order_id ?? '') ?? [], now), 0);
  return { weighed: weighHits({ hits: judged, watchedDays, background }), canaries, hits, shown };
}

/** For how many days each number and address that the shop was shown is watched, added up: chance has as long for it. */
function daysWatched({ settled_at }: CanaryRow, shown: readonly ShownRow[], now: Instant): number {
  if (settled_at === null) return 0;
  const { from, until } = watchOf(settled_at);
  const contacts = new Set(shown.filter(({ is_shop: isShop }) => isShop).map(({ field }) => field)).size;
  return (contacts * Math.max(0, Math.min(now, until) - from)) / DAY;
}
