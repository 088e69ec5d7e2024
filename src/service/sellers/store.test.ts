import { beforeAll, describe, expect, test } from 'vitest';
import { withDatabase } from '../../../test/database.ts';
import { CATEGORIES, METRICS, RUNGS } from '../../rulebook/policy/policy.ts';
import {
  countByRung,
  countSellers,
  type SellerListRow,
  type SellersFilter,
  type SellersKey,
  type SellersSort,
  type SortOrder,
  sellersPage,
  statementFor,
} from './store.ts';

const COUNT = 20_000;
const ALL: SellersFilter = { search: null, ranks: null, category: null };
const SORTS: readonly SellersSort[] = ['seller', 'rung', 'fullest', 'changed'];
const ORDERS: readonly SortOrder[] = ['asc', 'desc'];

const database = withDatabase();

type Known = { readonly id: string; readonly rank: number; readonly fullest: number; readonly changed: number };
let sellers: Known[];

/** As in a marketplace: nineteen of twenty are in good standing, half have nothing in any meter. */
function known(index: number): Known {
  const rank = index % 20 > 0 ? 0 : 1 + ((index / 20) % 4);
  return {
    id: `S-${index}`,
    rank,
    fullest: index % 2 === 0 ? 0 : (index * 37) % 120,
    changed: rank === 0 && index % 7 > 0 ? 0 : 1_770_000_000_000 + (index % 5000) * 60_000,
  };
}

beforeAll(async () => {
  sellers = Array.from({ length: COUNT }, (_, index) => known(index));
  const { pool } = database();
  await pool.query(
    `insert into sellers (seller_id, rung, rung_rank, held, open_actions, fullest_metric, fullest, changed_at, last_event_at, country)
     select id, rung, rank, held::jsonb, 1, metric, fullest, changed, 1770000000000, 'JM'
     from unnest($1::text[], $2::text[], $3::int2[], $4::text[], $5::text[], $6::int2[], $7::int8[])
       as input (id, rung, rank, held, metric, fullest, changed)`,
    [
      sellers.map(({ id }) => id),
      sellers.map(({ rank }) => RUNGS[rank]),
      sellers.map(({ rank }) => rank),
      sellers.map(({ id, rank }) =>
        JSON.stringify(rank === 0 ? [] : [{ category: categoryOf(id), rung: RUNGS[rank] }]),
      ),
      sellers.map(({ fullest }) => (fullest === 0 ? null : METRICS[fullest % 6])),
      sellers.map(({ fullest }) => (fullest === 0 ? null : fullest)),
      sellers.map(({ changed }) => (changed === 0 ? null : changed)),
    ],
  );
  await pool.query('vacuum analyze sellers');
});

function categoryOf(id: string): string {
  return CATEGORIES[Number(id.slice(2)) % CATEGORIES.length] as string;
}

function sortedBy(seller: Known, sort: SellersSort): number {
  return { seller: 0, rung: seller.rank, fullest: seller.fullest, changed: seller.changed }[sort];
}

/** What the list should be, the plain way. */
function expected(sort: SellersSort, order: SortOrder, fits: (seller: Known) => boolean = () => true): string[] {
  const sign = order === 'asc' ? 1 : -1;
  const idSign = sort === 'seller' ? sign : -sign;
  return sellers
    .filter(fits)
    .sort((one, other) => sign * (sortedBy(one, sort) - sortedBy(other, sort)) || idSign * (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Some pages, one after the other. */
async function paged(filter: SellersFilter, by: SellersSort, order: SortOrder, limit: number, most: number) {
  const ids: string[] = [];
  let after: SellersKey | undefined;
  while (ids.length < most) {
    const rows: readonly SellerListRow[] = await sellersPage(database().pool, filter, { by, order }, after, limit);
    ids.push(...rows.map((row) => row.seller_id));
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) break;
    after = { sortedBy: last.sorted_by, seller: last.seller_id };
  }
  return ids;
}

describe.each(SORTS.flatMap((by) => ORDERS.map((order) => ({ by, order }))))('by $by, $order', ({ by, order }) => {
  test('the first pages are those of a plain sort, ties included', async () => {
    expect(await paged(ALL, by, order, 170, 2000)).toEqual(expected(by, order).slice(0, 2040));
  });

  test('with filters all pages are', async () => {
    const filter = { search: '7', ranks: [1, 3], category: null };
    const fits = ({ id, rank }: Known) => id.includes('7') && (rank === 1 || rank === 3);
    expect(await paged(filter, by, order, 30, COUNT)).toEqual(expected(by, order, fits));
    const inCategory = { search: null, ranks: null, category: 'refund' as const };
    const isRefund = ({ id, rank }: Known) => rank > 0 && categoryOf(id) === 'refund';
    expect(await paged(inCategory, by, order, 30, COUNT)).toEqual(expected(by, order, isRefund));
  });

  test('is read fast, on the first page and deep in the list; by id and rung from an index', async () => {
    const index = { seller: 'sellers_pkey', rung: 'sellers_rung', fullest: undefined, changed: undefined }[by];
    const middle = expected(by, order)[COUNT / 2] as string;
    const at = sortedBy(known(Number(middle.slice(2))), by);
    for (const isFurther of [false, true]) {
      const keys = isFurther ? (by === 'seller' ? [middle] : [middle, at]) : [];
      const text = `explain (analyze, timing off, format json) ${statementFor(by, order, isFurther)}`;
      const explained = async () => {
        const { rows } = await database().pool.query(text, [null, null, null, 51, ...keys]);
        const [{ Plan: plan, 'Execution Time': milliseconds }] = rows[0]['QUERY PLAN'];
        return { plan, milliseconds };
      };
      const times = [await explained(), await explained(), await explained()];
      const { plan, milliseconds } = times.reduce((best, each) =>
        each.milliseconds < best.milliseconds ? each : best,
      );
      // From an index well under a millisecond, else ten or so; the machine may be busy.
      expect(milliseconds).toBeLessThan(index === undefined ? 250 : 50);
      if (index === undefined) continue;
      const scans = JSON.stringify(plan).match(/"Node Type":"[^"]*Scan"[^}]*?"Index Name":"[^"]*"/g) ?? [];
      expect(scans.length).toBe(isFurther && by !== 'seller' ? 2 : 1);
      for (const scan of scans) expect(scan).toContain(`"Index Name":"${index}"`);
      expect(JSON.stringify(plan)).not.toContain('Seq Scan');
    }
  });
});

describe('counts', () => {
  test('by rung, and of what fits', async () => {
    const { pool } = database();
    const counts = await countByRung(pool);
    for (const rank of [0, 1, 2, 3, 4])
      expect(counts.get(rank) ?? 0).toBe(sellers.filter((seller) => seller.rank === rank).length);
    expect(await countSellers(pool, ALL)).toBe(COUNT);
    expect(await countSellers(pool, { search: 's-77', ranks: [0], category: null })).toBe(
      sellers.filter(({ id, rank }) => id.startsWith('S-77') && rank === 0).length,
    );
    expect(await countSellers(pool, { search: null, ranks: null, category: 'stock' })).toBe(
      sellers.filter(({ id, rank }) => rank > 0 && categoryOf(id) === 'stock').length,
    );
  });
});
