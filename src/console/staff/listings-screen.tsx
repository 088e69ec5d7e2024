import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { LISTING_STAGE_NAMES, LISTING_TEXT, STAFF_LISTINGS as TEXT } from '../../words/listings-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import '../listings/listings.css';
import type { StaffListingSummary } from '../listings/shapes.ts';
import { SellerLink } from './links.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useListings } from './use-listings.ts';

const route = getRouteApi('/staff/listings');
const { columns: NAMES } = TEXT;

const COLUMNS: readonly Column<StaffListingSummary>[] = [
  { key: 'listing', header: NAMES.listing, cell: ({ listing }) => listing },
  { key: 'seller', header: NAMES.seller, cell: ({ seller }) => <SellerLink seller={seller} /> },
  { key: 'state', header: NAMES.state, cell: ({ stage }) => LISTING_STAGE_NAMES[stage] },
  { key: 'reports', header: NAMES.reports, cell: ({ reports }) => reports },
  { key: 'since', header: NAMES.since, cell: ({ since }) => <Instant at={since} /> },
  { key: 'due', header: NAMES.due, cell: due },
];

/** Listings that a person is waited for, and a way to look at any other one. */
export function ListingsScreen() {
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useListings(show);
  const { data, error, isFetching, refetch } = asked;
  const open = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [seller, listing] = [form.get('seller'), form.get('listing')].map((each) => String(each ?? '').trim());
    if (seller !== '' && listing !== '')
      void navigate({ to: '/staff/listings/$id', params: { id: `${seller}~${listing}` } });
  };
  return (
    <>
      <PageHeader
        title={TEXT.title}
        lead={TEXT.lead}
        actions={
          <SegmentedControl
            aria-label={TEXT.show}
            data={[
              { value: 'waiting', label: TEXT.waiting },
              { value: 'all', label: TEXT.all },
            ]}
            value={show ?? 'waiting'}
            onChange={(to) => void navigate({ to: '/staff/listings', search: to === 'all' ? { show: to } : {} })}
          />
        }
      />
      <DataTable
        label={TEXT.list}
        columns={COLUMNS}
        rows={data?.pages.flatMap(({ items }) => items)}
        rowKey={({ id }) => id}
        link={({ id }, content) => (
          <Link to="/staff/listings/$id" params={{ id }}>
            {content}
          </Link>
        )}
        empty={<EmptyState title={TEXT.emptyTitle}>{TEXT.empty}</EmptyState>}
        failure={
          error === null ? undefined : (
            <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
          )
        }
      />
      <MoreButton asked={asked} label={LISTING_TEXT.more} />
      <Section title={TEXT.find}>
        <form className="listing-steps" onSubmit={open}>
          <TextInput label={TEXT.findSeller} name="seller" maxLength={64} required />
          <TextInput label={TEXT.findListing} name="listing" maxLength={128} required />
          <Button type="submit" variant="default" style={{ alignSelf: 'end' }}>
            {TEXT.open}
          </Button>
        </form>
      </Section>
    </>
  );
}

function due({ dueAt, overdue }: StaffListingSummary) {
  if (dueAt === undefined) return '';
  return (
    <>
      {overdue ? <strong>{TEXT.overdue}: </strong> : null}
      <Instant at={dueAt} />
    </>
  );
}
