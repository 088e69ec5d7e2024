import type { z } from 'zod';
import { needsTwo } from '../../rulebook/stock/decide-lot.ts';
import { LOT_ACTS, type LotProposal } from '../../rulebook/stock/lot.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { type CustodyRow, custodyOfLots } from './custody-store.ts';
import type { LotRow } from './lot-store.ts';
import type { HubParts } from './parts.ts';
import type { hubQuarantinePage, sellerQuarantinePage } from './quarantine-contract.ts';
import { toEntry, toEntryBy } from './see-custody.ts';

type AtHub = z.input<typeof hubQuarantinePage>['items'][number];
type OfSeller = z.input<typeof sellerQuarantinePage>['items'][number];

/** What lies apart as the hub sees it: with who did what, and who asked for what. */
export async function seeLotsAtHub(
  { pool, named }: Pick<HubParts, 'pool' | 'named'>,
  rows: readonly LotRow[],
): Promise<readonly AtHub[]> {
  const custody = await custodyOf(pool, rows);
  const people = new Set([...custody.values()].flat().map(({ person_id }) => person_id));
  for (const { proposal } of rows) if (proposal !== null) people.add(proposal.by);
  const names = await named([...people]);
  return rows.map((row) => ({
    ...{ ...toLot(row), seller: row.seller_id },
    ...(row.proposal === null ? {} : { proposal: { ...toProposal(row.proposal), by: byOf(row.proposal.by, names) } }),
    twoFor: LOT_ACTS.filter((act) => needsTwo(act, row.why)),
    custody: (custody.get(keyOf(row)) ?? []).map((entry) => toEntryBy(entry, names)),
  }));
}

/** The same as its seller sees it. */
export async function seeLotsOfSeller(
  { pool }: Pick<HubParts, 'pool'>,
  rows: readonly LotRow[],
): Promise<readonly OfSeller[]> {
  const custody = await custodyOf(pool, rows);
  return rows.map((row) => ({
    ...toLot(row),
    ...(row.proposal === null ? {} : { proposal: toProposal(row.proposal) }),
    ...(row.ended_at === null || row.ended_as === null
      ? {}
      : { ended: { at: formatTimestamp(row.ended_at), as: row.ended_as } }),
    custody: (custody.get(keyOf(row)) ?? []).map(toEntry),
  }));
}

function keyOf({ seller_id, lot }: Pick<LotRow, 'seller_id'> & { readonly lot: number | null }): string {
  return `${seller_id}/${lot}`;
}

async function custodyOf(
  pool: HubParts['pool'],
  rows: readonly LotRow[],
): Promise<ReadonlyMap<string, readonly CustodyRow[]>> {
  const all: CustodyRow[] = [];
  for (const [seller, own] of Map.groupBy(rows, ({ seller_id }) => seller_id))
    all.push(
      ...(await custodyOfLots(
        pool,
        seller,
        own.map(({ lot }) => lot),
      )),
    );
  return Map.groupBy(all, keyOf);
}

function toLot(row: LotRow) {
  const { lot, hub, listing_id: listing, quantity, left_units: left, why, since, return_id, order_id } = row;
  return {
    ...{ lot, hub, listing, quantity, left, why, since: formatTimestamp(since) },
    ...(return_id === null ? {} : { return: return_id }),
    ...(order_id === null ? {} : { order: order_id }),
  };
}

function toProposal({ act, ground, quantity, place, at }: LotProposal) {
  return { act, ground, quantity, at: formatTimestamp(at), ...(place === undefined ? {} : { place }) };
}

function byOf(id: string, names: ReadonlyMap<string, string>) {
  return { id, name: names.get(id) ?? id };
}
