import type { Category, Metric, Rung } from '../../rulebook/policy/policy.ts';
import type { Queryable } from '../postgres/database.ts';

/** Which sellers a list is about. */
export type SellersFilter = {
  /** Part of a seller id, in small letters. */
  readonly search: string | null;
  /** Ranks of rungs; null: all. */
  readonly ranks: readonly number[] | null;
  readonly category: Category | null;
};

/** What a list of sellers is sorted by. */
export type SellersSort = 'seller' | 'rung' | 'fullest' | 'changed';
export type SortOrder = 'asc' | 'desc';

/** A row of a list of sellers. */
export type SellerListRow = {
  readonly seller_id: string;
  /** What it is sorted by, as a number; 0 where that is the id. */
  readonly sorted_by: number;
  readonly rung: Rung;
  readonly held: { category: Category; rung: Rung }[];
  readonly open_actions: number;
  readonly fullest_metric: Metric | null;
  readonly fullest: number | null;
  readonly changed_at: number | null;
  readonly last_event_at: number | null;
  readonly country: string | null;
  readonly region: string | null;
};

/** Where a page goes on: after the row that is so sorted and has this id. */
export type SellersKey = { readonly sortedBy: number; readonly seller: string };

/**
 * By what each sort sorts before the id. Only the rung has an index: the others change with most events, and an index on
 * them would cost each event more than sorting some ten thousand rows costs now and then.
 */
const SORTED_BY: Readonly<Record<Exclude<SellersSort, 'seller'>, string>> = {
  rung: 'rung_rank', // sellers_rung
  fullest: 'coalesce(fullest, 0)',
  changed: 'coalesce(changed_at, 0)',
};

const FILTER = `($1::text is null or strpos(lower(seller_id), $1::text) > 0)
    and ($2::int2[] is null or rung_rank = any($2::int2[]))
    and ($3::jsonb is null or held @> $3::jsonb)`;

const COLUMNS = `seller_id, rung, held, open_actions, fullest_metric, fullest, changed_at, last_event_at, country, region`;

/**
 * A page of sellers. With a sort other than the id ties are in the order of the ids (against it for `asc`), so that one
 * index serves both directions; after a key the page is the rest of the ties, then what comes behind them: both are
 * ranges of the index. Sorted by id it is the primary key.
 */
export async function sellersPage(
  database: Queryable,
  filter: SellersFilter,
  sort: { readonly by: SellersSort; readonly order: SortOrder },
  after: SellersKey | undefined,
  limit: number,
): Promise<readonly SellerListRow[]> {
  const values = [...valuesOf(filter), limit, ...afterValues(sort.by, after)];
  const { rows } = await database.query<SellerListRow>(statementFor(sort.by, sort.order, after !== undefined), values);
  return rows;
}

function afterValues(by: SellersSort, after: SellersKey | undefined): (string | number)[] {
  if (after === undefined) return [];
  return by === 'seller' ? [after.seller] : [after.seller, after.sortedBy];
}

/** The statement of a list; made of the constants of this file alone. */
export function statementFor(by: SellersSort, order: SortOrder, isFurther: boolean): string {
  const behind = order === 'desc' ? '<' : '>';
  if (by === 'seller') {
    const rest = isFurther ? `and seller_id ${behind} $5` : '';
    return `select ${COLUMNS}, 0 as sorted_by from sellers where ${FILTER} ${rest} order by seller_id ${order} limit $4`;
  }
  const key = SORTED_BY[by];
  const [ties, tieOrder] = order === 'desc' ? ['>', 'asc'] : ['<', 'desc'];
  const select = `select ${COLUMNS}, ${key} as sorted_by from sellers where ${FILTER}`;
  const ordered = `order by ${key} ${order}, seller_id ${tieOrder} limit $4`;
  if (!isFurther) return `${select} ${ordered}`;
  return `select * from (
      (${select} and ${key} = $6::int8 and seller_id ${ties} $5 order by seller_id ${tieOrder} limit $4)
      union all
      (${select} and ${key} ${behind} $6::int8 ${ordered})
    ) as page order by sorted_by ${order}, seller_id ${tieOrder} limit $4`;
}

/** How many sellers fit a filter. Walks them all. */
export async function countSellers(database: Queryable, filter: SellersFilter): Promise<number> {
  const { rows } = await database.query<{ count: number }>(
    `select count(seller_id)::int as count from sellers where ${FILTER}`,
    valuesOf(filter),
  );
  return rows[0]?.count ?? 0;
}

/** How many sellers stand on each rung, by its rank. From sellers_rung alone. */
export async function countByRung(database: Queryable): Promise<ReadonlyMap<number, number>> {
  const { rows } = await database.query<{ rank: number; count: number }>(
    'select rung_rank as rank, count(seller_id)::int as count from sellers group by rung_rank',
  );
  return new Map(rows.map(({ rank, count }) => [rank, count]));
}

function valuesOf({ search, ranks, category }: SellersFilter): unknown[] {
  return [search, ranks, category === null ? null : JSON.stringify([{ category }])];
}
