import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ACCESSES_TEXT } from '../../words/accesses-page-en.ts';
import { fill } from '../../words/fill.ts';
import { ORDERS_TEXT as TEXT } from '../../words/orders-en.ts';
import { PRIVACY_TEXT } from '../../words/privacy-page-en.ts';
import { TEAM_TEXT } from '../../words/team-page-en.ts';
import { Failure } from '../api/failure.tsx';
import { useViewer } from '../api/viewer.ts';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { LabelBatch } from './label-batch.tsx';
import { OrdersFilters } from './orders-filters.tsx';
import { OrdersTable } from './orders-table.tsx';
import type { OrdersSearch } from './routes.ts';
import { useOrders } from './use-orders.ts';

const route = getRouteApi('/seller/orders');

/** The own orders; which of them are shown is in the address. */
export function OrdersPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isOwner = useViewer().role === 'seller-owner';
  const show = (chosen: OrdersSearch) => void navigate({ search: chosen, resetScroll: false });
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} actions={<FurtherLinks isOwner={isOwner} />} />
      <OrdersFilters
        search={search}
        onSearch={show}
        onFind={(order) => void navigate({ to: '/seller/orders/$order', params: { order } })}
      />
      <Content search={search} onAll={() => show({})} />
    </>
  );
}

function FurtherLinks({ isOwner }: { readonly isOwner: boolean }) {
  return (
    <>
      <Link to="/seller/returns">{TEXT.returns}</Link>
      {isOwner ? <Link to="/seller/accesses">{ACCESSES_TEXT.link}</Link> : null}
      {isOwner ? <Link to="/seller/team">{TEAM_TEXT.link}</Link> : null}
      <Link to="/seller/privacy">{PRIVACY_TEXT.link}</Link>
    </>
  );
}

function Content({ search, onAll }: { readonly search: OrdersSearch; readonly onAll: () => void }) {
  const asked = useOrders(search);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  const first = data?.pages[0];
  if (data === undefined || first === undefined) {
    if (isError) return <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />;
    return <TableSkeleton columns={4} />;
  }
  const orders = data.pages.flatMap(({ items }) => items);
  return (
    <>
      {orders.length === 0 ? (
        <Nothing search={search} onAll={onAll} />
      ) : (
        <>
          <LabelBatch
            chosen={orders.map(({ orderId }) => orderId).filter((id) => chosen.has(id))}
            onClear={() => setChosen(new Set())}
          />
          <OrdersTable orders={orders} chosen={chosen} onChoose={setChosen} />
        </>
      )}
      {isError ? <Failure error={error} retrying={isFetching} onRetry={() => fetchNextPage()} /> : null}
      <MoreButton asked={asked} label={TEXT.more} />
      <p className="soft">{fill(TEXT.kept, { days: first.keptDays })}</p>
    </>
  );
}

function Nothing({ search, onAll }: { readonly search: OrdersSearch; readonly onAll: () => void }) {
  const { state, fulfilment } = search;
  if (state === undefined && fulfilment === undefined)
    return <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState>;
  return (
    <EmptyState title={TEXT.noneSuchTitle} action={<Button onClick={onAll}>{TEXT.showAll}</Button>}>
      {TEXT.noneSuch}
    </EmptyState>
  );
}
