import { getRouteApi, Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { ORDER_TEXT as TEXT } from '../../words/orders-en.ts';
import { titleOfReturnOrDispute } from '../../words/return-dispute-names-en.ts';
import { Failure } from '../api/failure.tsx';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { OrderMessages } from '../messages/order-messages.tsx';
import { OrderTracking } from '../tracking/order-tracking.tsx';
import { CaseLink } from './case-link.tsx';
import { CustomerSection } from './customer-section.tsx';
import { LabelSection } from './label-section.tsx';
import { Moment } from './moment.tsx';
import { factsOf } from './order-facts.tsx';
import { OrderLapses } from './order-lapses.tsx';
import { complaint, OrderNext } from './order-next.tsx';
import { OrderState } from './order-state.tsx';
import { ParcelSection } from './parcel-section.tsx';
import type { Order } from './shapes.ts';
import { useOrder } from './use-orders.ts';

const route = getRouteApi('/seller/orders/$order');

/** One of the own orders: what to do, what is known, and what may be seen of its customer. */
export function OrderPage() {
  const { order: id } = route.useParams();
  const { data, isError, error, isFetching, refetch } = useOrder(id);
  if (data !== undefined) return <Whole order={data} />;
  if (!isError) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={fill(TEXT.title, { order: id })} back={<OrdersLink />} />
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    </>
  );
}

function Whole({ order }: { readonly order: Order }) {
  return (
    <>
      <PageHeader
        title={fill(TEXT.title, { order: order.orderId })}
        back={<OrdersLink />}
        beside={<OrderState order={order} />}
      />
      <Section title={TEXT.next} frame="card">
        <OrderNext order={order} />
      </Section>
      {order.fulfilment === 'dispatched' ? <ParcelSection order={order.orderId} /> : <LabelSection order={order} />}
      <Section title={TEXT.facts}>
        <FactList facts={factsOf(order)} />
      </Section>
      <OrderTracking order={order.orderId} audience="seller" />
      <CustomerSection order={order} />
      <OrderMessages audience="seller" order={order.orderId} />
      {order.cases.length === 0 ? null : (
        <Section title={TEXT.cases}>
          <FactList facts={order.cases.map(caseOf)} />
        </Section>
      )}
      <Section title={TEXT.lapses}>
        <OrderLapses order={order} />
      </Section>
    </>
  );
}

function caseOf({ id, kind, reason, openedAt, endedAt }: Order['cases'][number]): Fact {
  const from = <Moment at={openedAt} />;
  const words = complaint(reason);
  return {
    ...{ id, term: titleOfReturnOrDispute(kind, id) },
    detail: (
      <>
        {words === '' ? null : `${words}; `}
        {endedAt === undefined ? (
          <Sentence of={TEXT.caseOpen} values={{ at: from }} />
        ) : (
          <Sentence of={TEXT.caseEnded} values={{ from, to: <Moment at={endedAt} /> }} />
        )}
        {' · '}
        <CaseLink id={id} kind={kind} />
      </>
    ),
  };
}

function OrdersLink() {
  return <Link to="/seller/orders">{TEXT.back}</Link>;
}
