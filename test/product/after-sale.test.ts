import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toldListingOf } from '../../src/cli/demo/after-sale/listings.ts';
import { TOLD_ORDERS } from '../../src/cli/demo/after-sale/orders.ts';
import { SCRIPTS } from '../../src/cli/demo/after-sale/scripts.ts';
import { tellAfterSale } from '../../src/cli/demo/after-sale/tell.ts';
import { beginAfterSale, demoPlan, endAfterSale } from '../../src/cli/demo/demo-plan.ts';
import { stateOfReturn } from '../../src/rulebook/returns/return.ts';
import { factsOf } from '../../src/service/returns/see.ts';
import type { ReturnRow } from '../../src/service/returns/store.ts';
import { PATIENCE } from '../browser/browser.ts';
import { type Shown, showProduct } from './product.ts';

let shown: Shown;
beforeAll(async () => {
  shown = await showProduct();
}, PATIENCE);
// What was logged meanwhile is searched for values of customers then.
afterAll(() => shown?.remove());

async function rows<Row extends object>(query: string): Promise<readonly Row[]> {
  return (await shown.service().parts.threads.pool.query<Row>(query)).rows;
}

const keyOf = new Map<string, string>(Object.entries(TOLD_ORDERS).map(([name, { order }]) => [order, name]));

/** What there is of each told order, by its name. */
async function stated(query: string): Promise<Readonly<Record<string, string>>> {
  const found = await rows<{ order_id: string; state: string }>(query);
  return Object.fromEntries(found.map(({ order_id, state }) => [keyOf.get(order_id), state]));
}

const COUNTED = [
  'data_breach_acts',
  'incidents',
  'events',
  'messages',
  'threads',
  'returns',
  'disputes',
  'dispute_entries',
  'message_reports',
  'stock',
  'listing_entries',
  'listing_reports',
];

async function counts(): Promise<Readonly<Record<string, number>>> {
  const each = await rows<{ name: string; count: number }>(
    COUNTED.map((name) => `select '${name}' as name, count(*)::int as count from ${name}`).join(' union all '),
  );
  return Object.fromEntries(each.map(({ name, count }) => [name, count]));
}

test(
  'a demonstration shows conversations, returns and disputes in every state, and tells them once',
  async () => {
    const service = shown.service();
    const { signal } = new AbortController();
    const at = await service.ledger.clock();
    const present = { people: shown.people, customers: ['C-1', 'C-2', 'C-3'] };
    const decided = await rows('select line from decisions');
    expect(await tellAfterSale(service, present, at, signal)).toBe(true);
    // It moves no seller: what is told late is judged as if it had been told in time.
    expect(await rows('select line from decisions')).toEqual(decided);

    const returns = await rows<ReturnRow>(`select * from returns where order_id like 'O-A%'`);
    expect(Object.fromEntries(returns.map((row) => [keyOf.get(row.order_id), stateOfReturn(factsOf(row))]))).toEqual({
      ...{ returnAsked: 'requested', returnMoving: 'sent', returnArrived: 'received', returnInspected: 'inspected' },
      ...{ returnRefunded: 'refunded', returnRefused: 'refused', returnWithdrawn: 'withdrawn' },
      ...{ hubAsked: 'requested', hubMoving: 'sent', hubArrived: 'received', hubDamaged: 'inspected' },
      ...{ hubRefunded: 'refunded', hubRefused: 'refused' },
    });
    const disputes = (): Promise<Readonly<Record<string, string>>> =>
      stated(`select order_id, (state ->> 'stage') || coalesce(' ' || outcome, '') as state from disputes
      where order_id like 'O-A%'`);
    // Of the one that the marketplace told, the service hears a moment later.
    await expect.poll(disputes, { timeout: PATIENCE }).toEqual({
      ...{ disputeNew: 'awaiting_answer', disputeDue: 'awaiting_answer', disputeAnswered: 'awaiting_decision' },
      ...{ disputeForSeller: 'decided customer_fault', disputeForCustomer: 'decided seller_fault' },
      ...{ disputeWithdrawn: 'ended withdrawn', disputeReviewed: 'in_review customer_fault' },
      ...{ hubDisputeOpen: 'awaiting_decision', hubDisputeDecided: 'decided no_fault' },
    });

    const shop = shown.people.find(({ role }) => role === 'seller-owner')?.sellerId ?? '';
    const listings = await rows<{ listing_id: string; stage: string }>(
      `select listing_id, coalesce(state ->> 'stage', 'none') as stage from listings where seller_id = '${shop}'`,
    );
    const stages = new Map(listings.map(({ listing_id, stage }) => [listing_id, stage]));
    const told = ['reported', 'flagged', 'inspected', 'appealed', 'restored'] as const;
    expect(told.map((name) => stages.get(toldListingOf({ seller: shop }, name)))).toEqual([
      // What a program found waits by that alone.
      ...['reported', 'none', 'listed', 'appealed', 'restored'],
    ]);
    const inquiries = await rows<{ status: string; acts: number }>(
      'select status, count(*)::int as acts from data_breaches join data_breach_acts using (breach_id) group by 1 order by 1',
    );
    expect(inquiries.map(({ status }) => status)).toEqual(['closed', 'contained']);
    expect(await rows("select state from data_breach_notices where state = 'queued'")).toEqual([]);

    const begun = await rows<{ order_id: string }>('select distinct order_id, about from threads');
    expect(begun).toHaveLength(SCRIPTS.length);
    expect(SCRIPTS.length).toBeGreaterThanOrEqual(12);
    expect(
      await stated(`select order_id, state || case when retried then ' retried' else '' end as state from messages
      where state <> 'delivered'`),
    ).toEqual({ call: 'masked retried', discount: 'held', threat: 'held' });
    expect(
      await stated(`select order_id, reason as state from message_reports join messages using (seller_id, message_id)`),
    ).toEqual({ rude: 'harassment' });
    expect(await stated(`select order_id, 'by customer' as state from threads where customer_blocked`)).toEqual({
      blocked: 'by customer',
    });
    const [closing] = await rows<{ delivered: number }>(
      `select max(at)::float8 as delivered from events where id = '${TOLD_ORDERS.closing.order}-delivered'`,
    );
    const closes = (closing?.delivered ?? 0) + 7 * 24 * 3_600_000;
    expect([closes > at, closes < at + 5 * 60_000]).toEqual([true, true]);
    expect(await rows(`select 1 from stock`)).not.toHaveLength(0);
    expect(await stated(`select order_id, state from parcels where order_id like 'O-A20%'`)).toEqual({
      ...{ toPick: 'packed', toPickToo: 'picking', toPickLast: 'waiting' },
    });
    // The number that was written down stands sealed, nowhere else.
    for (const table of ['events', 'outbox', 'messages', 'decisions'])
      expect([table, await rows(`select 1 from ${table} as row where row::text ~ '876.?555'`)]).toEqual([table, []]);

    // Broken off and told again, nothing is there twice.
    const before = await counts();
    expect(await tellAfterSale(service, present, at, signal)).toBe(true);
    expect(await counts()).toEqual(before);
    expect(await rows('select line from decisions')).toEqual(decided);
  },
  PATIENCE,
);

test('a start goes on with what another one began to tell, and tells nothing when all has been told', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-plan-'));
  demoPlan(folder, 1000);
  expect([beginAfterSale(folder, 5000), beginAfterSale(folder, 9000)]).toEqual([5000, 5000]);
  endAfterSale(folder);
  expect(beginAfterSale(folder, 9000)).toBeUndefined();
});
