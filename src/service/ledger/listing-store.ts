import type { Transaction } from '../postgres/transaction.ts';
import { dataOf } from './event-data.ts';
import type { EventRow } from './event-store.ts';

type Said = {
  readonly listingId: string;
  readonly finding: string;
  readonly by: string;
  readonly confirmed?: boolean;
};
type Told = { readonly seller: string; readonly at: number; readonly said: Said };

/**
 * Writes down, in the transaction that appends them, that a program or somebody's report found something wrong with a listing that nobody
 * has confirmed: it waits for a person (policy §2). What staff found, or what was confirmed, is looked at: it waits no longer.
 */
export async function insertListings(transaction: Transaction, events: readonly EventRow[]): Promise<void> {
  const last = new Map<string, Told>();
  for (const row of events) {
    if (row.type !== 'listing.inspected') continue;
    const said = dataOf<Said>(row);
    last.set(`${row.seller}\n${said.listingId}`, { seller: row.seller, at: row.at, said });
  }
  const told = [...last.values()];
  const isSettled = ({ said: { by, confirmed } }: Told) => by === 'staff' || confirmed === true;
  const flagged = told.filter((each) => !isSettled(each) && each.said.finding !== 'accurate');
  const settled = told.filter(isSettled);
  if (flagged.length > 0) await flag(transaction, flagged);
  if (settled.length > 0) await settle(transaction, settled);
}

async function flag(transaction: Transaction, flagged: readonly Told[]): Promise<void> {
  await transaction.query({
    name: 'flag-listings',
    text: `insert into listings (seller_id, listing_id, flagged_at, flagged_finding, waits_since)
      select seller_id, listing_id, at, finding, at
      from unnest($1::text[], $2::text[], $3::int8[], $4::text[]) as input (seller_id, listing_id, at, finding)
      on conflict (seller_id, listing_id) do update set
        flagged_at = coalesce(listings.flagged_at, excluded.flagged_at),
        flagged_finding = excluded.flagged_finding,
        waits_since = case when listings.state ->> 'stage' = 'taken_down' then listings.waits_since
          else coalesce(listings.waits_since, excluded.waits_since) end`,
    values: [
      ...[flagged.map(({ seller }) => seller), flagged.map(({ said }) => said.listingId)],
      ...[flagged.map(({ at }) => at), flagged.map(({ said }) => said.finding)],
    ],
  });
}

/** Most inspections are of listings that nobody has said anything of: then there is nothing to settle. */
async function settle(transaction: Transaction, settled: readonly Told[]): Promise<void> {
  await transaction.query({
    name: 'settle-listings',
    text: `update listings set flagged_at = null, flagged_finding = null,
        waits_since = case when coalesce(listings.state ->> 'stage', 'listed') in ('listed', 'restored') then null
          else listings.waits_since end
      from unnest($1::text[], $2::text[]) as input (seller_id, listing_id)
      where listings.seller_id = input.seller_id and listings.listing_id = input.listing_id
        and listings.flagged_at is not null`,
    values: [settled.map(({ seller }) => seller), settled.map(({ said }) => said.listingId)],
  });
}
