import type { z } from 'zod';
import { PLATFORM } from '../../rulebook/ids.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { countByStatus, listCampaigns, shopsOf } from './campaign-store.ts';
import type { campaigns, hitCanary } from './contract.ts';
import type { CanaryParts } from './parts.ts';
import { type CanaryRow, freeContacts } from './store.ts';
import { type ShopEvidence, weighShop } from './weigh.ts';

/** All campaigns as the officer sees them. */
export async function toCampaigns(parts: CanaryParts): Promise<z.input<typeof campaigns>> {
  const { pool, set, digests } = parts;
  const rows = await listCampaigns(pool);
  const ids = rows.map(({ campaign_id: id }) => id);
  const shops = Map.groupBy(await shopsOf(pool, ids), ({ campaign_id: id }) => id);
  const counts = Map.groupBy(await countByStatus(pool, ids), ({ campaign: id }) => id);
  const people = rows.flatMap(({ started_by, stopped_by }) => [
    started_by,
    ...(stopped_by === null ? [] : [stopped_by]),
  ]);
  const personOf = await namesOf(parts, people);
  const reasons = await parts.texts.read(
    pool,
    PLATFORM,
    rows.map(({ reason_ref: ref }) => ref),
  );
  const numbers = (set?.numbers ?? []).map((each) => digests.contact('phone', each));
  return {
    ready: set !== undefined,
    numbersLeft: (await freeContacts(pool, numbers)).length,
    items: rows.map((row) => ({
      ...{ id: row.campaign_id, startedAt: formatTimestamp(row.started_at), startedBy: personOf(row.started_by) },
      reason: reasons.get(row.reason_ref) ?? '',
      ...(row.stopped_at !== null &&
        row.stopped_by !== null && { stopped: { at: formatTimestamp(row.stopped_at), by: personOf(row.stopped_by) } }),
      shops: (shops.get(row.campaign_id) ?? []).map(({ seller, is_reported: reported, planned_until }) => ({
        ...{ seller, reported, plannedUntil: formatTimestamp(planned_until) },
      })),
      counts: (counts.get(row.campaign_id) ?? []).map(({ status, count }) => ({ status, count })),
    })),
  };
}

/** Canaries that were hit, each with its chain of evidence. */
export async function toHits(
  parts: CanaryParts,
  rows: readonly CanaryRow[],
  now: Instant,
): Promise<readonly z.input<typeof hitCanary>[]> {
  const evidence = new Map<string, ShopEvidence>();
  for (const { seller } of rows)
    if (!evidence.has(seller)) evidence.set(seller, await weighShop(parts.pool, seller, now));
  const all = [...evidence.values()];
  const viewers = all.flatMap(({ shown }) => [...shown.values()].flat().map(({ person_id: id }) => id));
  const judges = rows.flatMap(({ judged_by: by }) => (by === null ? [] : [by]));
  const personOf = await namesOf(parts, [...viewers, ...judges]);
  const refs = rows.flatMap(({ reason_ref: ref }) => (ref === null ? [] : [ref]));
  const reasons = await parts.texts.read(parts.pool, PLATFORM, refs);
  return rows.map((row) => {
    const { weighed, hits, shown } = evidence.get(row.seller) as ShopEvidence;
    const counted = new Set(weighed.counted);
    return {
      ...{ id: row.canary_id, seller: row.seller, order: row.order_id ?? '', status: row.status as 'hit' },
      ...(row.settled_at !== null && { settledAt: formatTimestamp(row.settled_at) }),
      ...(row.told_at !== null && row.breach_id !== null && { inquiry: row.breach_id }),
      ...{ verdict: weighed.verdict, byChance: weighed.byChance },
      hits: hits
        .filter(({ canary_id: id }) => id === row.canary_id)
        .map(({ hit_id: id, kind, at, has_said: readable }) => ({
          ...{ id, kind, at: formatTimestamp(at), counts: counted.has(id), readable },
        })),
      viewers: (shown.get(row.order_id ?? '') ?? []).map(
        ({ access_id: access, person_id, at, field, is_shop: ofShop }) => ({
          ...{ access, person: personOf(person_id), at: formatTimestamp(at), field, ofShop },
        }),
      ),
      ...(row.judged_at !== null &&
        row.judged_by !== null && {
          judged: {
            ...{ at: formatTimestamp(row.judged_at), by: personOf(row.judged_by) },
            reason: reasons.get(row.reason_ref ?? '') ?? '',
          },
        }),
    };
  });
}

async function namesOf({ named }: Pick<CanaryParts, 'named'>, ids: readonly string[]) {
  const names = await named([...new Set(ids)]);
  return (id: string) => ({ id, name: names.get(id) ?? id });
}
