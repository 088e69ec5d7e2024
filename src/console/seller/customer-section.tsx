import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { enumeration } from '../../words/quantities-en.ts';
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
  const shown = data.fields.filter(({ field, purposes }) => !PARTS.includes(field) || purposes.length > 0);
  return (
    <>
      <FactList
        facts={shown.map((field) => ({
          term: FIELD_NAMES[field.field],
          detail: <Hidden field={field} onAsk={() => setAsked(field)} />,
        }))}
      />
      {reasonsOf(shown).map(({ fields, why }) => (
        <p key={why}>{fields.length === shown.length ? why : fill(TEXT.why, { fields: namesOf(fields), why })}</p>
      ))}
      {shown.some(({ rule }) => rule === 'inquiry.frozen') ? <Link to="/seller/inquiries">{TEXT.inquiry}</Link> : null}
      {asked === undefined ? null : <RevealDialog order={order} field={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** Parts of a name and an address: of no interest unless there is a way to see them. */
const PARTS: readonly CustomerField['field'][] = ['first_name', 'region'];

type Reason = { readonly why: string; readonly fields: readonly CustomerField[] };

/** Why they are hidden and what serves instead, each reason once with the fields it is for. */
function reasonsOf(fields: readonly CustomerField[]): readonly Reason[] {
  const reasons = new Map<string, CustomerField[]>();
  for (const field of fields) {
    const why = [field.reason, field.purposes.length > 0 ? undefined : field.instead].filter(Boolean).join(' ');
    reasons.set(why, [...(reasons.get(why) ?? []), field]);
  }
  return [...reasons].map(([why, those]) => ({ why, fields: those }));
}

function namesOf(fields: readonly CustomerField[]): string {
  return enumeration(
    fields.map(({ field }, index) => (index === 0 ? FIELD_NAMES[field] : FIELD_NAMES[field].toLowerCase())),
    'and',
  );
}

/** A field that is hidden, with the way on. */
function Hidden({ field, onAsk }: { readonly field: CustomerField; readonly onAsk: () => void }) {
  const { masked, purposes } = field;
  return (
    <div className="customer-field">
      <span className="customer-mask">
        <span aria-hidden="true">{masked}</span>
        <span className="hidden-from-sight">{TEXT.masked}</span>
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
