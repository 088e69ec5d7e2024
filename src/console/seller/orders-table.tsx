import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FULFILMENT_NAMES, ORDERS_TEXT as TEXT } from '../../words/orders-en.ts';
import { useClock } from '../kit/clock.tsx';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { Deadline } from './moment.tsx';
import { placeOf } from './order-facts.tsx';
import { OrderState } from './order-state.tsx';
import type { OrderSummary } from './shapes.ts';
import './orders-table.css';

const COLUMNS: readonly Column<OrderSummary>[] = [
  { key: 'order', header: TEXT.order, cell: ({ orderId }) => <span className="orders-id">{orderId}</span> },
  { key: 'state', header: TEXT.state, cell: (order) => <OrderState order={order} /> },
  { key: 'next', header: TEXT.next, cell: (order) => <Next order={order} /> },
  { key: 'placed', header: TEXT.placed, cell: ({ placedAt }) => <Instant at={placedAt} show="absolute" /> },
  { key: 'to', header: TEXT.to, cell: ({ destination }) => placeOf(destination) },
];

/** Orders below each other, each with what is next about it. */
export function OrdersTable({ orders }: { readonly orders: readonly OrderSummary[] }) {
  return (
    <DataTable
      label={TEXT.label}
      columns={COLUMNS}
      rows={orders}
      rowKey={({ orderId }) => orderId}
      link={({ orderId }, content) => (
        <Link to="/seller/orders/$order" params={{ order: orderId }}>
          {content}
        </Link>
      )}
      empty={null}
    />
  );
}

function Next({ order: { state, fulfilment, shipBy } }: { readonly order: OrderSummary }): ReactNode {
  const { now } = useClock();
  if (fulfilment === 'dispatched') return FULFILMENT_NAMES.dispatched;
  if (state !== 'paid') return '–';
  const at = <Deadline at={shipBy} />;
  return <Sentence of={Date.parse(shipBy) < now ? TEXT.handOverLate : TEXT.handOver} values={{ at }} />;
}
