import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { TEAM_ROLES, ACCESSES_TEXT as TEXT, VERDICT_NAMES } from '../../words/accesses-page-en.ts';
import { FIELD_NAMES, PURPOSE_NAMES } from '../../words/reveal-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { useViewer } from '../api/viewer.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import type { Access } from './shapes.ts';

/** Below what is read first. */
const OwnAlarms = lazy(async () => ({ default: (await import('./own-alarms.tsx')).OwnAlarms }));

const PAGE = 30;

const COLUMNS: readonly Column<Access>[] = [
  { key: 'at', header: TEXT.at, cell: ({ at }) => <Instant at={at} show="absolute" /> },
  { key: 'who', header: TEXT.who, cell: ({ person, role }) => `${person.name}, ${TEAM_ROLES[role]}` },
  {
    key: 'order',
    header: TEXT.order,
    cell: ({ order }) => (
      <Link to="/seller/orders/$order" params={{ order }}>
        {order}
      </Link>
    ),
  },
  { key: 'purpose', header: TEXT.purpose, cell: ({ purpose }) => PURPOSE_NAMES[purpose] },
  { key: 'answered', header: TEXT.answered, cell: ({ verdicts }) => verdicts.map(told).join('; ') },
];

/** Who of the own team asked for what of customers, and what was answered; for the owner of a store. */
export function AccessesPage() {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  const asked = useInfiniteQuery({
    queryKey: ['accesses', id],
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/sellers/{id}/accesses', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  const rows = data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader
        title={TEXT.title}
        lead={TEXT.lead}
        back={<Link to="/seller/orders">{TEXT.back}</Link>}
        actions={<Link to="/seller/inquiries">{TEXT.inquiries}</Link>}
      />
      {rows === undefined && !isError ? <TableSkeleton columns={COLUMNS.length} /> : null}
      {rows === undefined ? null : (
        <DataTable
          label={TEXT.label}
          columns={COLUMNS}
          rows={rows}
          rowKey={({ id: access }) => access}
          empty={<EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>}
        />
      )}
      {isError ? (
        <Failure
          error={error}
          retrying={isFetching}
          onRetry={() => void (rows === undefined ? refetch() : fetchNextPage())}
        />
      ) : null}
      <MoreButton asked={asked} label={TEXT.more} />
      <Suspense fallback={null}>
        <OwnAlarms seller={id} />
      </Suspense>
    </>
  );
}

function told({ field, verdict }: Access['verdicts'][number]): string {
  return `${FIELD_NAMES[field]}: ${VERDICT_NAMES[verdict]}`;
}
