import { Button, Radio } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { fill } from '../../words/fill.ts';
import { ASK_RETURN as TEXT } from '../../words/own-returns-en.ts';
import { RETURN_REASON_NAMES } from '../../words/returns-en.ts';
import { Failure } from '../api/failure.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { EmptyState } from '../kit/states.tsx';
import type { OwnReturn } from '../returns/shapes.ts';
import './ask-return.css';
import { useOwnOrder } from './use-own-orders.ts';
import { useAskReturn, useReturnsOfOrder } from './use-own-returns.ts';

type Reason = NonNullable<OwnReturn['reason']>;

const route = getRouteApi('/customer/orders/$order/return');
const REASONS = Object.keys(RETURN_REASON_NAMES) as readonly Reason[];

/** Asks to send an order back: why, and what follows. */
export function AskReturnPage() {
  const { order } = route.useParams();
  const { data, isError, error, isFetching, refetch } = useReturnsOfOrder(order);
  const whole = useOwnOrder(order).data;
  return (
    <>
      <PageHeader title={fill(TEXT.title, { order })} back={<OrderLink order={order} />} />
      {data === undefined && !isError ? <PageSkeleton /> : null}
      {data === undefined && isError ? <Failure error={error} retrying={isFetching} onRetry={() => refetch()} /> : null}
      {data === undefined ? null : data.ask.allowed ? (
        <Ask order={order} fulfilment={whole?.fulfilment ?? 'seller'} />
      ) : (
        <EmptyState title={TEXT.notNow} action={<OrderLink order={order} />}>
          {data.ask.reason}.
        </EmptyState>
      )}
    </>
  );
}

function Ask({ order, fulfilment }: { readonly order: string; readonly fulfilment: 'seller' | 'dispatched' }) {
  const navigate = route.useNavigate();
  // Made once: pressed twice, or sent again after a lost answer, it is one return.
  const [id] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState<Reason>();
  const asking = useAskReturn(order, id);
  const ask = (withPhotos: boolean) => {
    if (reason === undefined || asking.isPending) return;
    asking.mutate(reason, {
      // Photos are part of the conversation about the return: they are chosen and sent there.
      onSuccess: (asked) =>
        void (withPhotos
          ? navigate({
              to: '/customer/messages/$thread',
              params: { thread: `${order}~${asked.return}` },
              replace: true,
            })
          : navigate({
              to: '/customer/returns/$order/$return',
              params: { order, return: asked.return },
              replace: true,
            })),
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(false);
  };
  return (
    <form className="ask-return" onSubmit={submit}>
      <Radio.Group label={TEXT.why} value={reason ?? ''} onChange={(chosen) => setReason(chosen as Reason)}>
        <div className="ask-return-reasons">
          {REASONS.map((each) => (
            <Radio key={each} value={each} label={RETURN_REASON_NAMES[each]} size="md" />
          ))}
        </div>
      </Radio.Group>
      <Section title={TEXT.follows} frame="card">
        <ul>
          <li>{TEXT.code}</li>
          <li>{TEXT.hand}</li>
          <li>{TEXT.looked[fulfilment]}</li>
          <li>{TEXT.words[fulfilment]}</li>
        </ul>
      </Section>
      {asking.isError ? <Failure error={asking.error} title={TEXT.failed} data={TEXT.failedData} /> : null}
      <Button type="submit" size="md" disabled={reason === undefined} loading={asking.isPending}>
        {TEXT.button}
      </Button>
      <Button variant="default" size="md" disabled={reason === undefined || asking.isPending} onClick={() => ask(true)}>
        {TEXT.withPhotos}
      </Button>
    </form>
  );
}

function OrderLink({ order }: { readonly order: string }) {
  return (
    <Link to="/customer/orders/$order" params={{ order }}>
      {fill(TEXT.back, { order })}
    </Link>
  );
}
