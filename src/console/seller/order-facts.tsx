import type { ReactNode } from 'react';
import { fill } from '../../words/fill.ts';
import { CANCELLED_BY, FULFILMENT_NAMES, ORDER_TEXT as TEXT } from '../../words/orders-en.ts';
import { CANCELLATION_REASONS } from '../../words/seller-lapses-en.ts';
import type { Fact } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import type { Order, OrderSummary } from './shapes.ts';

/** What is known of an order, one a line; of what has not happened only what may still happen. */
export function factsOf(order: Order): readonly Fact[] {
  const { placedAt, shipBy, acceptedAt, deliverBy, deliveredAt, cancelledAt, fulfilment, items } = order;
  return [
    { term: TEXT.placed, detail: <Instant at={placedAt} /> },
    { term: TEXT.fulfilment, detail: FULFILMENT_NAMES[fulfilment] },
    { term: TEXT.shipBy, detail: <Instant at={shipBy} /> },
    ...(cancelledAt === undefined || acceptedAt !== undefined ? [happened(TEXT.accepted, acceptedAt)] : []),
    { term: TEXT.deliverBy, detail: <Instant at={deliverBy} /> },
    ...(cancelledAt === undefined || deliveredAt !== undefined ? [happened(TEXT.delivered, deliveredAt)] : []),
    ...(cancelledAt === undefined ? [] : [{ term: TEXT.cancelled, detail: cancellation(order, cancelledAt) }]),
    { term: TEXT.to, detail: destination(order) },
    ...(items.length === 0 ? [] : [{ term: TEXT.items, detail: items.map(({ listingId }) => listingId).join(', ') }]),
  ];
}

/** Region and country, as far as they are known. */
export function placeOf({ country, region }: OrderSummary['destination']): string {
  return region === undefined ? country : `${region}, ${country}`;
}

function happened(term: string, at: string | undefined): Fact {
  return { term, detail: at === undefined ? TEXT.notYet : <Instant at={at} /> };
}

function destination({ destination: to, international }: Order): string {
  const place = placeOf(to);
  return international === true ? fill(TEXT.abroad, { place }) : place;
}

/** Why is told where it is the seller's own word; what others said of it is theirs. */
function cancellation({ cancelled }: Order, at: string): ReactNode {
  const by = cancelled === undefined ? undefined : CANCELLED_BY[cancelled.by];
  const reason = cancelled?.by === 'seller' ? cancelled.reason : undefined;
  const known = reason !== undefined && Object.hasOwn(CANCELLATION_REASONS, reason);
  return (
    <>
      <Instant at={at} />
      {by === undefined ? null : `, ${by}`}
      {known ? `: ${CANCELLATION_REASONS[reason as keyof typeof CANCELLATION_REASONS]}` : null}
    </>
  );
}
