import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { plainly } from '../../words/said.ts';
import { STAFF_NOTICES as TEXT } from '../../words/staff-notices-en.ts';
import { SELLER_WORDS } from '../../words/staff-seller-en.ts';
import { useClock } from '../kit/clock.tsx';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { EmptyState } from '../kit/states.tsx';
import { absolute } from '../kit/time.ts';
import type { NoticeSummary } from './api-shapes.ts';
import { ActionLink } from './links.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useSellerNotices } from './use-seller-notices.ts';

const COLUMNS: readonly Column<NoticeSummary>[] = [
  { key: 'title', header: TEXT.columns.title, cell: ({ title }) => <Title of={title} /> },
  { key: 'at', header: TEXT.columns.at, cell: ({ at }) => <Instant at={at} show="absolute" /> },
  {
    key: 'action',
    header: TEXT.columns.action,
    cell: ({ action }) => (action === undefined ? null : <ActionLink action={action} />),
  },
  {
    key: 'delivered',
    header: TEXT.columns.delivered,
    cell: ({ deliveredAt, undeliveredAt }) => {
      if (deliveredAt !== undefined) return <Instant at={deliveredAt} show="absolute" />;
      return undeliveredAt === undefined ? TEXT.notDelivered : TEXT.notReached;
    },
  },
];

/** Everything a seller was told, the latest first, with whether it arrived. */
export function SellerNotices({ seller }: { seller: string }) {
  const { data, error, isFetching, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useSellerNotices(seller);
  const failure = <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />;
  return (
    <>
      <DataTable
        label={SELLER_WORDS.views.notices}
        columns={COLUMNS}
        rows={data?.pages.flatMap(({ items }) => items)}
        rowKey={({ id }) => id}
        link={({ id }, content) => (
          <Link to="/staff/notices/$id" params={{ id }} state={({ sellersList }) => ({ sellersList })}>
            {content}
          </Link>
        )}
        empty={<EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>}
        failure={data === undefined && error !== null ? failure : undefined}
      />
      {data !== undefined && error !== null ? failure : null}
      {hasNextPage ? (
        <Button variant="default" fullWidth mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {TEXT.more}
        </Button>
      ) : null}
    </>
  );
}

function Title({ of: title }: { of: NoticeSummary['title'] }) {
  const { zone } = useClock();
  return plainly(title, (at) => absolute(at, zone));
}
