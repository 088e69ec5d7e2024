import type { Pool } from 'pg';
import { expect } from 'vitest';
import type { Instant } from '../../src/rulebook/instant.ts';
import { LATE, openTestLedger } from './drive.ts';
import { replayLog, storedBySeller } from './replay-log.ts';

/** Checks what must hold of a ledger after whatever happened to it: nothing half, nothing twice, nothing that a replay denies. */
export async function expectWhole(pool: Pool, now: () => Instant = () => LATE): Promise<void> {
  const stored = await storedBySeller(pool);
  expect(await replayLog(pool)).toEqual(stored);
  expect(await count(pool, BROKEN)).toEqual([]);
  const ledger = await openTestLedger(pool, await clockOf(pool), { now, cached: 0 });
  for (const [seller, lines] of stored) expect(await ledger.look(seller, ({ decided }) => decided)).toBe(lines.length);
}

/** Each names what is broken and where. */
const BROKEN = `
  select 'position of seller' as what, seller_id as where from sellers
    where position <> (select count(*) from events where events.seller_id = sellers.seller_id)
  union all select 'gap in positions', seller_id from events where seller_id <> 'platform'
    group by seller_id having max(position) <> count(*) or min(position) <> 1
  union all select 'order without event', id from order_sellers where kind = 'order' and not exists (select from events
    where seller_id = owner and type = 'order.placed' and body -> 'data' ->> 'orderId' = order_sellers.id)
  union all select 'order not registered', id from events where type = 'order.placed' and not exists (select from order_sellers
    where owner = seller_id and order_sellers.id = body -> 'data' ->> 'orderId')
  union all select 'number of decisions', seller_id from sellers
    where decided <> (select count(*) from decisions where decisions.seller_id = sellers.seller_id)
  union all select 'gap in decisions', seller_id from decisions group by seller_id having max(sequence) <> count(*)
  union all select 'decision without message', seller_id from decisions
    where not exists (select from outbox where outbox.seller_id = decisions.seller_id and body::text = line::jsonb::text)
  union all select 'snapshot ahead', seller_id from snapshots
    where position > (select position from sellers where sellers.seller_id = snapshots.seller_id)
  union all select 'log of the platform', version::text from platform_log
    where version > (select platform_version from installation)
  union all select 'entries of the platform', '' from installation
    where platform_version <> (select count(*) from platform_log)
  union all select 'context without event', version::text from platform_log where kind = 'context'
    and not exists (select from events where seller_id = 'platform' and position = version)`;

async function count(pool: Pool, statement: string): Promise<unknown[]> {
  return (await pool.query(statement)).rows;
}

async function clockOf(pool: Pool): Promise<'wall' | 'events'> {
  return (await pool.query('select clock from installation')).rows[0].clock;
}
