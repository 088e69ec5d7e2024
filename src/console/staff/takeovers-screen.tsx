import { getRouteApi } from '@tanstack/react-router';
import { TAKEOVER_WORDS as WORDS } from '../../words/staff-takeovers-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import type { Takeover } from './api-shapes.ts';
import { SellerLink } from './links.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { TakeoverConfirm } from './takeover-confirm.tsx';
import { useTakeovers } from './use-takeovers.ts';

const route = getRouteApi('/staff/sellers/$id/takeovers');

const COLUMNS: readonly Column<Takeover>[] = [
  {
    key: 'time',
    header: WORDS.columns.time,
    cell: ({ from, to }) => (
      <>
        <Instant at={from} show="absolute" /> – <Instant at={to} show="absolute" />
      </>
    ),
  },
  {
    key: 'confirmed',
    header: WORDS.columns.confirmed,
    cell: ({ confirmedAt }) => <Instant at={confirmedAt} show="absolute" />,
  },
  { key: 'by', header: WORDS.columns.by, cell: ({ by }) => by.name },
  { key: 'reason', header: WORDS.columns.reason, cell: ({ reason }) => reason ?? WORDS.destroyed },
];

/** Confirming that a seller's account was taken over, and what was confirmed before. */
export function TakeoversScreen() {
  const { id } = route.useParams();
  const { data, error, isFetching, refetch } = useTakeovers(id);
  const failure = <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader title={WORDS.title} back={<SellerLink seller={id} />} lead={WORDS.lead} />
      <TakeoverConfirm key={id} seller={id} />
      <Section title={WORDS.history}>
        <DataTable
          label={WORDS.history}
          columns={COLUMNS}
          rows={data?.items}
          rowKey={(takeover) => takeover.id}
          empty={<p className="soft">{WORDS.none}</p>}
          failure={data === undefined && error !== null ? failure : undefined}
        />
      </Section>
    </>
  );
}
