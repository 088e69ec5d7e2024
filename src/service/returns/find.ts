import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { ReturnedUnits } from '../../rulebook/returns/inspection.ts';
import type { KnownRefund, ReturnParts, ToldPhoto } from './parts.ts';
import { type SeenReturn, seeReturn } from './see.ts';
import { findReturn, type OfReturn, ownerOfCode, type ReturnRow } from './store.ts';
import type { Looker } from './view.ts';

/** A return with the money that went back for its order since it was requested. */
export type WholeReturn = {
  readonly seen: SeenReturn;
  readonly refunds: readonly KnownRefund[];
  readonly photos: readonly ToldPhoto[];
};

/** One return as it stands for somebody; undefined: the seller has none of that id. */
export async function lookAtReturn(parts: ReturnParts, of: OfReturn, looker: Looker): Promise<WholeReturn | undefined> {
  const row = await findReturn(parts.pool, of);
  if (row === undefined) return undefined;
  const [seen] = await seeRows(parts, of.seller, [row]);
  if (seen === undefined) return undefined;
  const order = { seller: of.seller, order: row.order_id };
  const [refunds, photos] = await Promise.all([parts.refundsOf(parts.pool, order), parts.photosFor(order, looker)]);
  return {
    seen,
    refunds: refunds.filter(({ at }) => at >= row.requested_at),
    photos: photos.filter((each) => each.return === of.id),
  };
}

/** Rows of one seller as they stand. */
export async function seeRows(
  { ledger, policy }: Pick<ReturnParts, 'ledger' | 'policy'>,
  seller: string,
  rows: readonly ReturnRow[],
): Promise<readonly SeenReturn[]> {
  if (rows.length === 0) return [];
  const rules = await policy();
  const seen = await ledger.look(seller, (docket) =>
    rows.map((row) => seeReturn(row, orderFactsOf(docket, row.order_id), rules, docket.clock)),
  );
  return seen ?? [];
}

/** Rows of several sellers as they stand, in their order. */
export async function seeRowsOfMany(
  parts: Pick<ReturnParts, 'ledger' | 'policy'>,
  rows: readonly ReturnRow[],
): Promise<readonly SeenReturn[]> {
  const seen = new Map<ReturnRow, SeenReturn>();
  for (const [seller, own] of Map.groupBy(rows, ({ seller_id }) => seller_id))
    for (const each of await seeRows(parts, seller, own)) seen.set(each.row, each);
  return rows.flatMap((row) => seen.get(row) ?? []);
}

/** The same at the hub, each with how many of each listing can be in it. */
export async function seeAtHub(
  parts: Pick<ReturnParts, 'ledger' | 'policy' | 'pool' | 'sentWith'>,
  rows: readonly ReturnRow[],
): Promise<readonly { readonly seen: SeenReturn; readonly units: readonly ReturnedUnits[] }[]> {
  const seen = await seeRowsOfMany(parts, rows);
  const orders = seen.map(({ row }) => ({ seller: row.seller_id, order: row.order_id }));
  const sent = await parts.sentWith(parts.pool, orders);
  return seen.map((each, index) => ({ seen: each, units: sent[index] ?? [] }));
}

/** The return that a code stands for, as it was scanned or typed. `no-code`: it is none; undefined: none of ours. */
export async function findByCode(
  { pool, codes }: Pick<ReturnParts, 'pool' | 'codes'>,
  text: string,
): Promise<OfReturn | 'no-code' | undefined> {
  const code = codes.read(text);
  return code === undefined ? 'no-code' : ownerOfCode(pool, codes.digestOf(code));
}
