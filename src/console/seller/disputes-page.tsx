import { getRouteApi, Link } from '@tanstack/react-router';
import { DISPUTE_REASON_NAMES, OUTCOME_SENTENCES } from '../../words/dispute-rulings-en.ts';
import { DISPUTE_TEXT, SELLER_DISPUTES as TEXT } from '../../words/disputes-en.ts';
import { Failure } from '../api/failure.tsx';
import type { SellersDisputeSummary } from '../disputes/shapes.ts';
import { ShowSwitch } from '../disputes/show-switch.tsx';
import { stageName } from '../disputes/story.tsx';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import { useDisputes } from './use-disputes.ts';

const route = getRouteApi('/seller/disputes');

const COLUMNS: readonly Column<SellersDisputeSummary>[] = [
  { key: 'order', header: TEXT.columns.order, cell: ({ order }) => order },
  {
    key: 'reason',
    header: TEXT.columns.reason,
    cell: ({ reason }) => (reason === undefined ? '' : DISPUTE_REASON_NAMES[reason]),
  },
  { key: 'state', header: TEXT.columns.state, cell: ({ stage }) => stageName(stage, 'seller') },
  { key: 'due', header: TEXT.columns.due, cell: ({ dueAt }) => (dueAt === undefined ? '' : <Instant at={dueAt} />) },
  {
    key: 'outcome',
    header: TEXT.columns.outcome,
    cell: ({ outcome }) => (outcome === undefined ? '' : OUTCOME_SENTENCES[outcome]),
  },
];

/** Disputes about the shop’s orders: by when to answer, or how they ended. */
export function DisputesPage() {
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useDisputes(show);
  const { data, error, isError, isFetching, refetch } = asked;
  return (
    <>
      <PageHeader
        title={TEXT.title}
        lead={TEXT.lead}
        actions={
          <ShowSwitch show={show} onShow={(to) => void navigate({ search: to === undefined ? {} : { show: to } })} />
        }
      />
      <DataTable
        label={TEXT.list}
        columns={COLUMNS}
        rows={data?.pages.flatMap(({ items }) => items)}
        rowKey={({ id }) => id}
        link={({ id }, content) => (
          <Link to="/seller/disputes/$dispute" params={{ dispute: id }}>
            {content}
          </Link>
        )}
        empty={<EmptyState title={TEXT.emptyTitle}>{TEXT.empty}</EmptyState>}
        failure={isError ? <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} /> : undefined}
      />
      <MoreButton asked={asked} label={DISPUTE_TEXT.more} />
    </>
  );
}
