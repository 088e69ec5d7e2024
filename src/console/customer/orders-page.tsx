import { Link } from '@tanstack/react-router';
import { OWN_FULFILMENT, OWN_OPEN_CASES, OWN_ORDERS as TEXT } from '../../words/customer-pages-en.ts';
import { fill } from '../../words/fill.ts';
import { Failure } from '../api/failure.tsx';
import { Instant } from '../kit/instant.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { PageHeader } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import { OwnOrderState } from './order-state.tsx';
import './orders-page.css';
import type { OwnOrder } from './shapes.ts';
import { useOwnOrders } from './use-own-orders.ts';

/** The own orders, each with how far it has come and who sends it. */
export function OwnOrdersPage() {
  const asked = useOwnOrders();
  const { data, isError, error, isFetching, refetch, fetchNextPage } = asked;
  const orders = data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader title={TEXT.title} lead={TEXT.lead} />
      {orders === undefined && !isError ? <TableSkeleton columns={2} /> : null}
      {orders?.length === 0 ? <EmptyState title={TEXT.noneTitle}>{TEXT.none}</EmptyState> : null}
      {orders === undefined || orders.length === 0 ? null : (
        <ul className="own-orders" aria-label={TEXT.label}>
          {orders.map((order) => (
            <li key={order.order}>
              <Item order={order} />
            </li>
          ))}
        </ul>
      )}
      {isError ? (
        <Failure
          error={error}
          retrying={isFetching}
          onRetry={() => void (orders === undefined ? refetch() : fetchNextPage())}
        />
      ) : null}
      <MoreButton asked={asked} label={TEXT.more} />
    </>
  );
}

function Item({ order: given }: { readonly order: OwnOrder }) {
  const { order, seller, fulfilment, placedAt, openCases } = given;
  return (
    <Link to="/customer/orders/$order" params={{ order }} className="own-order">
      <strong>{fill(TEXT.order, { order })}</strong>
      <OwnOrderState state={given.state} />
      <span className="soft">
        {fill(TEXT.from, { seller })} · {TEXT.sends}: {OWN_FULFILMENT[fulfilment]}
      </span>
      <span className="soft">
        <Sentence of={TEXT.placed} values={{ at: <Instant at={placedAt} show="absolute" /> }} />
      </span>
      {openCases.map(({ kind, openedAt }) => (
        <span key={`${kind} ${openedAt}`}>{OWN_OPEN_CASES[kind]}</span>
      ))}
    </Link>
  );
}
