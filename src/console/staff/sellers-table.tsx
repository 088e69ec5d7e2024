import type { ReactNode } from 'react';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { digits, SELLERS_WORDS, STAFF_WORDS } from '../../words/staff-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import type { Paging } from '../kit/paging-bar.tsx';
import { RungBadge } from '../kit/rung-badge.tsx';
import type { SellerRow } from './api-shapes.ts';
import { SellerLink } from './links.tsx';
import { useListState } from './list-state.ts';
import { MeterCell } from './meter-cell.tsx';
import { SELLER_SORTS, type SellerSort, type SellersSearch, usualOrder } from './sellers-search.ts';
import './sellers-table.css';

const WORDS = SELLERS_WORDS.columns;

const COLUMNS: readonly Column<SellerRow>[] = [
  { key: 'seller', header: WORDS.seller, sort: 'seller', cell: ({ seller }) => <code title={seller}>{seller}</code> },
  { key: 'rung', header: WORDS.rung, sort: 'rung', cell: (row) => <Rungs row={row} /> },
  { key: 'fullest', header: WORDS.fullest, sort: 'fullest', cell: ({ fullest }) => <Fullest fullest={fullest} /> },
  {
    key: 'openActions',
    header: WORDS.openActions,
    align: 'end',
    cell: ({ openActions }) => (openActions === 0 ? <None /> : digits(openActions)),
  },
  { key: 'changedAt', header: WORDS.changedAt, sort: 'changed', cell: ({ changedAt }) => <When at={changedAt} /> },
  { key: 'lastEventAt', header: WORDS.lastEventAt, cell: ({ lastEventAt }) => <When at={lastEventAt} /> },
  {
    key: 'place',
    header: WORDS.place,
    cell: (row) => <Place row={row} />,
  },
];

type SellersTableProps = {
  search: SellersSearch;
  rows: readonly SellerRow[] | undefined;
  refreshing: boolean;
  paging: Paging;
  empty: ReactNode;
  failure?: ReactNode;
  onSort: (sort: SellerSort) => void;
};

/** The rows of the list; every column that the API can sort by is sorted by its header. */
export function SellersTable({ search, rows, refreshing, paging, empty, failure, onSort }: SellersTableProps) {
  const by = search.sort ?? 'rung';
  const list = useListState() ?? { search, trail: [] };
  return (
    <div className="sellers-table">
      <DataTable
        label={SELLERS_WORDS.title}
        columns={COLUMNS}
        rows={rows}
        rowKey={({ seller }) => seller}
        link={({ seller }, content) => (
          <SellerLink seller={seller} list={list}>
            {content}
          </SellerLink>
        )}
        sorting={{ by, order: search.order ?? usualOrder(by) }}
        onSort={(sorting) => {
          const sort = SELLER_SORTS.find((each) => each === sorting.by);
          if (sort !== undefined) onSort(sort);
        }}
        paging={paging}
        refreshing={refreshing}
        empty={empty}
        failure={failure}
      />
    </div>
  );
}

function Rungs({ row: { rung, categories } }: { row: SellerRow }) {
  const held = categories.map(({ category }) => POLICY_TERMS.category[category]).join(', ');
  return (
    <>
      <RungBadge rung={rung} size="sm" /> <span className="soft">{held}</span>
    </>
  );
}

function Fullest({ fullest }: { fullest: SellerRow['fullest'] }) {
  return fullest === null ? <span className="soft">{SELLERS_WORDS.noMeter}</span> : <MeterCell {...fullest} />;
}

function When({ at }: { at: string | null }) {
  return at === null ? <span className="soft">{STAFF_WORDS.never}</span> : <Instant at={at} show="relative" />;
}

function Place({ row: { country, region } }: { row: SellerRow }) {
  const place = [region, country].filter((each) => each !== null).join(', ');
  return place === '' ? <None /> : <span title={place}>{place}</span>;
}

function None() {
  return <span className="soft">{STAFF_WORDS.none}</span>;
}
