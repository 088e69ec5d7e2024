import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FULFILMENT_NAMES } from '../../words/orders-en.ts';
import { RETURN_REASONS_TOLD } from '../../words/returns-en.ts';
import { RETURN_FILTER_NAMES, SELLER_RETURNS as TEXT } from '../../words/seller-returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { ToggleChips } from '../kit/filters.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { NextSentence } from '../returns/next-sentence.tsx';
import { ReturnState } from '../returns/return-state.tsx';
import type { ReturnSummary } from '../returns/shapes.ts';
import './orders-filters.css';
import type { ReturnsSearch } from './routes.ts';
import { useReturns } from './use-returns.ts';

const route = getRouteApi('/seller/returns');

const STATES = (['open', 'to_inspect', 'to_decide', 'over'] as const).map((value) => ({
  value,
  label: RETURN_FILTER_NAMES[value],
}));
const FULFILMENTS = (['seller', 'dispatched'] as const).map((value) => ({ value, label: FULFILMENT_NAMES[value] }));

const COLUMNS: readonly Column<ReturnSummary>[] = [
  { key: 'order', header: TEXT.order, cell: ({ order }) => order },
  { key: 'state', header: TEXT.state, cell: (one) => <ReturnState of={one} /> },
  { key: 'next', header: TEXT.next, cell: (one) => <NextSentence of={one} reader="seller" /> },
  {
    key: 'reason',
    header: TEXT.reason,
    cell: ({ reason }) => (reason === undefined ? '–' : RETURN_REASONS_TOLD[reason]),
  },
  { key: 'asked', header: TEXT.asked, cell: ({ requestedAt }) => <Instant at={requestedAt} show="absolute" /> },
];

/** What customers send back; which of them are shown is in the address. */
export function ReturnsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (chosen: ReturnsSearch) => void navigate({ search: chosen, resetScroll: false });
  const { state, fulfilment } = search;
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      <div className="orders-filters not-on-paper">
        <ToggleChips
          label={TEXT.filter}
          options={STATES}
          chosen={state === undefined ? [] : [state]}
          onChange={(chosen) => show({ fulfilment, state: chosen.find((each) => each !== state) })}
        />
        <ToggleChips
          label={TEXT.fulfilment}
          options={FULFILMENTS}
          chosen={fulfilment === undefined ? [] : [fulfilment]}
          onChange={(chosen) => show({ state, fulfilment: chosen.find((each) => each !== fulfilment) })}
        />
      </div>
      <Content search={search} onAll={() => show({})} />
    </>
  );
}

function Content({ search, onAll }: { readonly search: ReturnsSearch; readonly onAll: () => void }) {
  const asked = useReturns(search);
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  if (data === undefined) {
    if (isError) return <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />;
    return <TableSkeleton columns={4} />;
  }
  return (
    <>
      <DataTable
        label={TEXT.label}
        columns={COLUMNS}
        rows={data.pages.flatMap(({ items }) => items)}
        rowKey={(one) => one.return}
        link={(one, content) => (
          <Link to="/seller/returns/$return" params={{ return: one.return }}>
            {content}
          </Link>
        )}
        empty={<Nothing search={search} onAll={onAll} />}
      />
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => fetchNextPage()} /> : null}
      <MoreButton asked={asked} label={TEXT.more} />
    </>
  );
}

function Nothing({ search, onAll }: { readonly search: ReturnsSearch; readonly onAll: () => void }) {
  if (search.state === undefined && search.fulfilment === undefined)
    return <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>;
  return (
    <EmptyState title={TEXT.noneSuchTitle} action={<Button onClick={onAll}>{TEXT.showAll}</Button>}>
      {TEXT.noneSuch}
    </EmptyState>
  );
}
