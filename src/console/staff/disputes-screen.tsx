import { getRouteApi, Link } from '@tanstack/react-router';
import { DISPUTE_REASON_NAMES } from '../../words/dispute-rulings-en.ts';
import { DISPUTE_STAGE_NAMES, DISPUTE_TEXT, SELLER_DISPUTES, STAFF_DISPUTES as TEXT } from '../../words/disputes-en.ts';
import type { StaffDisputeSummary } from '../disputes/shapes.ts';
import { ShowSwitch } from '../disputes/show-switch.tsx';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import { SellerLink } from './links.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useDisputes } from './use-disputes.ts';

const route = getRouteApi('/staff/disputes');
const { columns: NAMES } = SELLER_DISPUTES;

const COLUMNS: readonly Column<StaffDisputeSummary>[] = [
  { key: 'order', header: NAMES.order, cell: ({ order }) => order },
  { key: 'seller', header: TEXT.seller, cell: ({ seller }) => <SellerLink seller={seller} /> },
  {
    key: 'reason',
    header: NAMES.reason,
    cell: ({ reason }) => (reason === undefined ? '' : DISPUTE_REASON_NAMES[reason]),
  },
  { key: 'opened', header: TEXT.opened, cell: ({ openedAt }) => <Instant at={openedAt} /> },
  { key: 'state', header: NAMES.state, cell: ({ stage }) => DISPUTE_STAGE_NAMES[stage] },
  { key: 'due', header: NAMES.due, cell: due },
];

/** What is to be decided, the oldest first; what is overdue says so. */
export function DisputesScreen() {
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useDisputes(show);
  const { data, error, isFetching, refetch } = asked;
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
          <Link to="/staff/disputes/$id" params={{ id }}>
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
      <MoreButton asked={asked} label={DISPUTE_TEXT.more} />
    </>
  );
}

function due({ dueAt, overdue }: StaffDisputeSummary) {
  if (dueAt === undefined) return '';
  return (
    <>
      {overdue ? <strong>{TEXT.overdue}: </strong> : null}
      <Instant at={dueAt} />
    </>
  );
}
