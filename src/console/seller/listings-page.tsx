import { Link } from '@tanstack/react-router';
import { LISTING_STAGE_NAMES, LISTING_TEXT, SELLER_LISTINGS as TEXT } from '../../words/listings-en.ts';
import { Failure } from '../api/failure.tsx';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import type { SellersListingSummary } from '../listings/shapes.ts';
import { useListings } from './use-listings.ts';

const COLUMNS: readonly Column<SellersListingSummary>[] = [
  { key: 'listing', header: TEXT.columns.listing, cell: ({ listing }) => listing },
  { key: 'state', header: TEXT.columns.state, cell: ({ stage }) => LISTING_STAGE_NAMES[stage] },
  { key: 'at', header: TEXT.columns.at, cell: ({ at }) => <Instant at={at} /> },
];

/** The shop’s listings that a person found wrong or took down. */
export function ListingsPage() {
  const asked = useListings();
  const { data, error, isError, isFetching, refetch } = asked;
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      <DataTable
        label={TEXT.list}
        columns={COLUMNS}
        rows={data?.pages.flatMap(({ items }) => items)}
        rowKey={({ listing }) => listing}
        link={({ listing }, content) => (
          <Link to="/seller/listings/$listing" params={{ listing }}>
            {content}
          </Link>
        )}
        empty={<EmptyState title={TEXT.emptyTitle}>{TEXT.empty}</EmptyState>}
        failure={isError ? <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} /> : undefined}
      />
      <MoreButton asked={asked} label={LISTING_TEXT.more} />
    </>
  );
}
