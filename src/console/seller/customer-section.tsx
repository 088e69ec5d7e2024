import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { FIELD_NAMES, CUSTOMER_TEXT as TEXT } from '../../words/reveal-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { Failure } from '../api/failure.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import './customer-section.css';
import { RevealDialog } from './reveal-dialog.tsx';
import type { CustomerField, Order } from './shapes.ts';

/** What a seller may see of the customer of an order, why not the rest, and what serves instead. No value comes with the page. */
export function CustomerSection({ order }: { readonly order: Pick<Order, 'orderId' | 'fulfilment'> }) {
  if (order.fulfilment === 'dispatched')
    return (
      <Section title={TEXT.title}>
        <p>{TEXT.hub}</p>
      </Section>
    );
  return (
    <Section title={TEXT.title} lead={TEXT.lead}>
      <Fields order={order.orderId} />
    </Section>
  );
}

function Fields({ order }: { readonly order: string }) {
  const api = useApi();
  const [asked, setAsked] = useState<CustomerField>();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['customer-fields', order],
    queryFn: ({ signal }) => answer(api.GET('/v1/orders/{id}/customer', { params: { path: { id: order } }, signal })),
  });
  if (data === undefined)
    return error === null ? (
      <CardSkeleton lines={6} />
    ) : (
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    );
  return (
    <>
      <FactList
        facts={data.fields.map((field) => ({
          term: FIELD_NAMES[field.field],
          detail: <Hidden field={field} onAsk={() => setAsked(field)} />,
        }))}
      />
      {asked === undefined ? null : <RevealDialog order={order} field={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** A field that is hidden, with the way on. */
function Hidden({ field, onAsk }: { readonly field: CustomerField; readonly onAsk: () => void }) {
  const { masked, reason, instead, purposes } = field;
  return (
    <div className="customer-field">
      <span className="customer-mask">
        <span aria-hidden="true">{masked}</span>
        <span className="hidden-from-sight">{TEXT.masked}</span>
      </span>
      <span className="soft">
        {reason} {purposes.length > 0 ? null : instead}
      </span>
      {purposes.length === 0 ? null : (
        <Button
          variant="default"
          size="compact-md"
          onClick={onAsk}
          aria-label={fill(TEXT.showField, { field: FIELD_NAMES[field.field] })}
        >
          {TEXT.show}
        </Button>
      )}
    </div>
  );
}
