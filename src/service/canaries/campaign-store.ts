import type { CanaryStatus } from '../../rulebook/canaries/canary.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** A campaign as it is kept. */
export type CampaignRow = {
  readonly campaign_id: string;
  readonly started_by: string;
  readonly started_at: Instant;
  readonly reason_ref: string;
  readonly stopped_by: string | null;
  readonly stopped_at: Instant | null;
};

/** A shop of a campaign. */
export type ShopRow = {
  readonly campaign_id: string;
  readonly seller: string;
  readonly is_reported: boolean;
  readonly planned_until: Instant;
};

export async function insertCampaign(
  transaction: Transaction,
  campaign: Pick<CampaignRow, 'campaign_id' | 'started_by' | 'started_at' | 'reason_ref'>,
  shops: readonly { readonly seller: string; readonly isReported: boolean }[],
): Promise<void> {
  const { campaign_id: id, started_by, started_at, reason_ref } = campaign;
  await transaction.query(
    'insert into canary_campaigns (campaign_id, started_by, started_at, reason_ref) values ($1, $2, $3, $4)',
    [id, started_by, started_at, reason_ref],
  );
  await transaction.query(
    `insert into canary_shops (campaign_id, seller, is_reported, planned_until)
     select $1::uuid, seller, reported, $4::int8 from unnest($2::text[], $3::bool[]) as input (seller, reported)`,
    [id, shops.map(({ seller }) => seller), shops.map(({ isReported }) => isReported), started_at],
  );
}

export async function lockCampaign(transaction: Transaction, id: string): Promise<CampaignRow | undefined> {
  const { rows } = await transaction.query<CampaignRow>(
    'select * from canary_campaigns where campaign_id = $1 for update',
    [id],
  );
  return rows[0];
}

/** It ends: what is not placed never is. What is placed is cancelled and watched as ever. */
export async function keepStopped(transaction: Transaction, id: string, by: string, at: Instant): Promise<void> {
  await transaction.query('update canary_campaigns set stopped_by = $2, stopped_at = $3 where campaign_id = $1', [
    ...[id, by, at],
  ]);
  await transaction.query(
    `update canaries set status = 'over', made = null where campaign_id = $1 and status = 'planned'`,
    [id],
  );
}

/** The latest first; few. */
export async function listCampaigns(database: Queryable): Promise<readonly CampaignRow[]> {
  const { rows } = await database.query<CampaignRow>(
    'select * from canary_campaigns order by campaign_id desc limit 100',
  );
  return rows;
}

export async function shopsOf(database: Queryable, campaigns: readonly string[]): Promise<readonly ShopRow[]> {
  const { rows } = await database.query<ShopRow>(
    'select * from canary_shops where campaign_id = any ($1::uuid[]) order by campaign_id, seller',
    [campaigns],
  );
  return rows;
}

/** How many canaries of each campaign stand how. */
export async function countByStatus(
  database: Queryable,
  campaigns: readonly string[],
): Promise<readonly { readonly campaign: string; readonly status: CanaryStatus; readonly count: number }[]> {
  const { rows } = await database.query<{ campaign: string; status: CanaryStatus; count: number }>(
    `select campaign_id as campaign, status, count(*)::int as count from canaries
     where campaign_id = any ($1::uuid[]) group by campaign_id, status`,
    [campaigns],
  );
  return rows;
}

/** Of these shops, those that a campaign that runs has already. */
export async function shopsWatched(database: Queryable, sellers: readonly string[]): Promise<readonly string[]> {
  const { rows } = await database.query<{ seller: string }>(
    `select distinct seller from canary_shops join canary_campaigns using (campaign_id)
     where stopped_at is null and seller = any ($1) order by seller`,
    [sellers],
  );
  return rows.map(({ seller }) => seller);
}

/** A shop whose next month is to be planned; another server waits until the transaction ends. */
export async function takeShopToPlan(transaction: Transaction, now: Instant): Promise<ShopRow | undefined> {
  const { rows } = await transaction.query<ShopRow>(
    `select canary_shops.* from canary_shops join canary_campaigns using (campaign_id)
     where stopped_at is null and planned_until <= $1 order by planned_until, campaign_id, seller limit 1
     for update of canary_shops, canary_campaigns`,
    [now],
  );
  return rows[0];
}

export async function keepPlanned(transaction: Transaction, shop: ShopRow, until: Instant): Promise<void> {
  await transaction.query('update canary_shops set planned_until = $3 where campaign_id = $1 and seller = $2', [
    ...[shop.campaign_id, shop.seller, until],
  ]);
}

/** Orders of a shop that are canaries and were due since. */
export async function listPlaced(database: Queryable, seller: string, since: Instant): Promise<readonly string[]> {
  const { rows } = await database.query<{ order_id: string }>(
    'select order_id from canaries where seller = $1 and order_id is not null and due_at >= $2',
    [seller, since],
  );
  return rows.map((row) => row.order_id);
}
