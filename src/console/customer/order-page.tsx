import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { OWN_CANCELLED_BY, OWN_FULFILMENT, OWN_ORDERS as TEXT } from '../../words/customer-pages-en.ts';
import { fill } from '../../words/fill.ts';
import { titleOfReturnOrDispute } from '../../words/return-dispute-names-en.ts';
import { Failure } from '../api/failure.tsx';
import { useFollow } from '../api/use-follow.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { OrderMessages } from '../messages/order-messages.tsx';
import { OrderTracking } from '../tracking/order-tracking.tsx';
import { AddressSection } from './address-section.tsx';
import { DisputesSection } from './disputes-section.tsx';
import { EraseSection } from './erase-section.tsx';
import { ListingsSection } from './listings-section.tsx';
import { OrderReturns } from './order-returns.tsx';
import { OwnOrderState } from './order-state.tsx';
import { OwnValuesSection } from './own-values.tsx';
import type { OwnOrderWhole } from './shapes.ts';
import { useOwnOrder } from './use-own-orders.ts';
import { Uses } from './uses.tsx';

const route = getRouteApi('/customer/orders/$order');

/** One of the own orders: how far it has come, what is known of the customer for it, and who used that. */
export function OwnOrderPage() {
  const { order: id } = route.useParams();
  const { data, isError, error, isFetching, refetch } = useOwnOrder(id);
  const client = useQueryClient();
  useFollow(data === undefined ? undefined : `/v1/live/own-orders/${id}`, () => {
    void refetch();
    void client.invalidateQueries({ queryKey: ['own-returns', id] });
  });
  if (data !== undefined) return <Whole order={data} />;
  if (!isError) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={fill(TEXT.order, { order: id })} back={<OrdersLink />} />
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    </>
  );
}

function Whole({ order }: { readonly order: OwnOrderWhole }) {
  return (
    <>
      <PageHeader
        title={fill(TEXT.order, { order: order.order })}
        back={<OrdersLink />}
        beside={<OwnOrderState state={order.state} />}
      />
      <Section title={TEXT.facts}>
        <FactList facts={factsOf(order)} />
        {order.state === undefined ? <p>{TEXT.settled}</p> : null}
      </Section>
      {order.state === undefined ? null : <OrderTracking order={order.order} audience="other" />}
      {order.cases.length === 0 ? null : (
        <Section title={TEXT.cases}>
          <FactList facts={order.cases.map((each) => caseOf(order.order, each))} />
        </Section>
      )}
      <OrderReturns order={order.order} />
      <OrderMessages audience="customer" order={order.order} />
      {order.state === undefined ? null : <DisputesSection order={order.order} />}
      <ListingsSection order={order.order} />
      {order.state === 'paid' ? <AddressSection order={order.order} /> : null}
      <OwnValuesSection order={order.order} />
      <Section title={TEXT.uses} lead={TEXT.usesLead}>
        <Uses search={{ order: order.order }} />
      </Section>
      <EraseSection order={order.order} />
    </>
  );
}

/** What is known of an order, one a line; of what has not happened only what may still happen. */
function factsOf(order: OwnOrderWhole): readonly Fact[] {
  const { seller, fulfilment, placedAt, shipBy, acceptedAt, deliverBy, deliveredAt, cancelledAt, state } = order;
  const isOver = state === 'cancelled' || state === undefined;
  return [
    { term: TEXT.shop, detail: seller },
    { term: TEXT.sends, detail: OWN_FULFILMENT[fulfilment] },
    { term: TEXT.placedTerm, detail: <Instant at={placedAt} /> },
    ...(isOver ? [] : known(TEXT.shipBy, shipBy)),
    ...(isOver && acceptedAt === undefined ? [] : [happened(TEXT.accepted, acceptedAt)]),
    ...(isOver ? [] : known(TEXT.deliverBy, deliverBy)),
    ...(isOver && deliveredAt === undefined ? [] : [happened(TEXT.delivered, deliveredAt)]),
    ...(cancelledAt === undefined ? [] : [{ term: TEXT.cancelled, detail: cancellation(order, cancelledAt) }]),
  ];
}

function known(term: string, at: string | undefined): readonly Fact[] {
  return at === undefined ? [] : [{ term, detail: <Instant at={at} /> }];
}

function happened(term: string, at: string | undefined): Fact {
  return { term, detail: at === undefined ? TEXT.notYet : <Instant at={at} /> };
}

function cancellation({ cancelledBy }: OwnOrderWhole, at: string) {
  const by = cancelledBy === undefined ? '' : OWN_CANCELLED_BY[cancelledBy];
  return (
    <>
      <Instant at={at} />
      {by === '' ? null : `, ${by}`}
    </>
  );
}

function caseOf(order: string, { id, kind, openedAt, endedAt }: OwnOrderWhole['cases'][number]): Fact {
  const from = <Instant at={openedAt} show="absolute" />;
  return {
    ...{ id, term: titleOfReturnOrDispute(kind, id) },
    detail: (
      <>
        {endedAt === undefined ? (
          <Sentence of={TEXT.caseOpen} values={{ at: from }} />
        ) : (
          <Sentence of={TEXT.caseEnded} values={{ from, to: <Instant at={endedAt} show="absolute" /> }} />
        )}
        {' · '}
        {kind === 'return' ? (
          <Link to="/customer/returns/$order/$return" params={{ order, return: id }}>
            {TEXT.toCase.return}
          </Link>
        ) : (
          <Link to="/customer/orders/$order" params={{ order }} hash="disputes">
            {TEXT.toCase.dispute}
          </Link>
        )}
      </>
    ),
  };
}

function OrdersLink() {
  return <Link to="/customer">{TEXT.back}</Link>;
}
