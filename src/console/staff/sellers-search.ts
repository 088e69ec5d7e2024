import type { Category, Rung } from './api-shapes.ts';

/** How many sellers a page of the list has. */
export const PAGE = 50;

export const RUNGS: readonly Rung[] = ['good', 'warned', 'restricted', 'suspended', 'removed'];

export const CATEGORIES: readonly Category[] = [
  'shipping',
  'cancellation',
  'tracking',
  'listing',
  'refund',
  'defect',
  'customer_data',
  'critical',
  'stock',
];

export const SELLER_SORTS = ['seller', 'rung', 'fullest', 'changed'] as const;
export type SellerSort = (typeof SELLER_SORTS)[number];
export type SortOrder = 'asc' | 'desc';

/** The state of the list of sellers, as the address has it; what is not there has its usual value. */
export type SellersSearch = {
  readonly search?: string;
  /** Rungs with commas between them. */
  readonly rung?: string;
  readonly category?: Category;
  readonly sort?: SellerSort;
  readonly order?: SortOrder;
  readonly cursor?: string;
  /** Which page it is, from 1; only for the figures below the list. */
  readonly page?: number;
};

/** What an address says about the list; nonsense is left out. */
export function readSellersSearch(given: Readonly<Record<string, unknown>>): SellersSearch {
  // A search for `17` stands in an address as a number.
  const search = ['string', 'number'].includes(typeof given['search']) ? String(given['search']).slice(0, 64) : '';
  const rungs = rungsOf(typeof given['rung'] === 'string' ? given['rung'] : undefined);
  const category = CATEGORIES.find((each) => each === given['category']);
  const sort = SELLER_SORTS.find((each) => each === given['sort']);
  const order = given['order'] === 'asc' || given['order'] === 'desc' ? given['order'] : undefined;
  const cursor = typeof given['cursor'] === 'string' && given['cursor'] !== '' ? given['cursor'] : undefined;
  const page = typeof given['page'] === 'number' && given['page'] > 1 ? Math.floor(given['page']) : undefined;
  return {
    ...(search === '' ? {} : { search }),
    ...(rungs.length === 0 ? {} : { rung: rungs.join(',') }),
    ...(category === undefined ? {} : { category }),
    ...(sort === undefined ? {} : { sort }),
    ...(order === undefined ? {} : { order }),
    ...(cursor === undefined ? {} : { cursor, ...(page === undefined ? {} : { page }) }),
  };
}

/** The rungs chosen, in the ladder's order. */
export function rungsOf(rung: string | undefined): readonly Rung[] {
  const chosen = rung?.split(',') ?? [];
  return RUNGS.filter((each) => chosen.includes(each));
}

/** With other filters or another order there is no use in the page that was looked at: the first one is shown. */
export function fromTheTop(search: SellersSearch): SellersSearch {
  const { cursor: _cursor, page: _page, ...filters } = search;
  return readSellersSearch(filters);
}

export function withText(search: SellersSearch, text: string): SellersSearch {
  const { search: _before, ...others } = search;
  return fromTheTop(text === '' ? others : { ...others, search: text });
}

export function withCategory(search: SellersSearch, category: Category | undefined): SellersSearch {
  const { category: _before, ...others } = search;
  return fromTheTop(category === undefined ? others : { ...others, category });
}

export function withRungs(search: SellersSearch, rungs: readonly Rung[]): SellersSearch {
  return fromTheTop({ ...search, rung: rungs.join(',') });
}

/** Everybody is listed again, in the same order. */
export function cleared({ sort, order }: SellersSearch): SellersSearch {
  return { ...(sort === undefined ? {} : { sort }), ...(order === undefined ? {} : { order }) };
}

export function isFiltered({ search, rung, category }: SellersSearch): boolean {
  return search !== undefined || rung !== undefined || category !== undefined;
}

/** How a column is sorted first: ids upwards, all else with what is most pressing on top. */
export function usualOrder(sort: SellerSort): SortOrder {
  return sort === 'seller' ? 'asc' : 'desc';
}

/** The search sorted by a column; the column in force turns around. */
export function sortBy(search: SellersSearch, sort: SellerSort): SellersSearch {
  const now = search.sort ?? 'rung';
  const order = search.order ?? usualOrder(now);
  const next = now === sort ? (order === 'asc' ? 'desc' : 'asc') : usualOrder(sort);
  const { sort: _sort, order: _order, ...rest } = search;
  return fromTheTop({
    ...rest,
    ...(sort === 'rung' ? {} : { sort }),
    ...(next === usualOrder(sort) ? {} : { order: next }),
  });
}
