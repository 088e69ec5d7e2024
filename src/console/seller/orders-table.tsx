import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fill } from '../../words/fill.ts';
import { BATCH_TEXT } from '../../words/labels-en.ts';
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

type OrdersTableProps = {
  readonly orders: readonly OrderSummary[];
  /** Those chosen for their labels. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** Orders below each other, each with what is next about it; those that take a label can be chosen. */
export function OrdersTable({ orders, chosen, onChoose }: OrdersTableProps) {
  const takers = orders.filter(takesLabel).map(({ orderId }) => orderId);
  const isAll = takers.length > 0 && takers.every((order) => chosen.has(order));
  const lead = {
    header: (
      <Checkbox
        aria-label={BATCH_TEXT.chooseAll}
        checked={isAll}
        indeterminate={!isAll && chosen.size > 0}
        onChange={() => onChoose(new Set(isAll ? [] : takers))}
      />
    ),
    cell: (order: OrderSummary) =>
      takesLabel(order) ? <Choose order={order} chosen={chosen} onChoose={onChoose} /> : null,
  };
  return (
    <DataTable
      label={TEXT.label}
      columns={COLUMNS}
      rows={orders}
      rowKey={({ orderId }) => orderId}
      lead={takers.length === 0 ? undefined : lead}
      link={({ orderId }, content) => (
        <Link to="/seller/orders/$order" params={{ order: orderId }}>
          {content}
        </Link>
      )}
      empty={null}
    />
  );
}

function takesLabel({ state, fulfilment }: OrderSummary): boolean {
  return state === 'paid' && fulfilment === 'seller';
}

function Choose({
  order: { orderId },
  chosen,
  onChoose,
}: Omit<OrdersTableProps, 'orders'> & { readonly order: OrderSummary }) {
  const isChosen = chosen.has(orderId);
  return (
    <Checkbox
      aria-label={fill(BATCH_TEXT.choose, { order: orderId })}
      checked={isChosen}
      onChange={() => onChoose(new Set(isChosen ? [...chosen].filter((id) => id !== orderId) : [...chosen, orderId]))}
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
