import { Button, Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { DESK_PLACE_NAMES, DESK_TEXT as TEXT } from '../../words/desk-en.ts';
import { fill } from '../../words/fill.ts';
import { BATCH_TEXT } from '../../words/labels-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { Deadline } from '../seller/moment.tsx';
import { placeOf } from '../seller/order-facts.tsx';
import './desk-table.css';
import { HandOverDialog } from './hand-over-dialog.tsx';
import type { DeskOrder } from './shapes.ts';

type DeskTableProps = {
  readonly orders: readonly DeskOrder[];
  /** From what is said to its scan. */
  readonly claimHours: number;
  /** Those chosen for their labels. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** The orders of the desk below each other, each with what was said of it and the way to say it. */
export function DeskTable({ orders, claimHours, chosen, onChoose }: DeskTableProps) {
  const [saying, setSaying] = useState<DeskOrder>();
  const columns: readonly Column<DeskOrder>[] = [
    { key: 'order', header: TEXT.order, cell: ({ orderId }) => <span className="desk-order">{orderId}</span> },
    { key: 'due', header: TEXT.due, cell: (order) => <Due order={order} /> },
    { key: 'to', header: TEXT.to, cell: ({ destination }) => placeOf(destination) },
    { key: 'said', header: TEXT.said, cell: (order) => <Said order={order} onSay={() => setSaying(order)} /> },
  ];
  const ids = orders.map(({ orderId }) => orderId);
  const isAll = ids.every((id) => chosen.has(id));
  const toggle = (id: string) =>
    onChoose(new Set(chosen.has(id) ? [...chosen].filter((each) => each !== id) : [...chosen, id]));
  const lead = {
    header: (
      <Checkbox
        aria-label={BATCH_TEXT.chooseAll}
        checked={isAll}
        indeterminate={!isAll && chosen.size > 0}
        onChange={() => onChoose(new Set(isAll ? [] : ids))}
      />
    ),
    cell: ({ orderId }: DeskOrder) => (
      <Checkbox
        aria-label={fill(BATCH_TEXT.choose, { order: orderId })}
        checked={chosen.has(orderId)}
        onChange={() => toggle(orderId)}
      />
    ),
  };
  return (
    <>
      <DataTable
        label={TEXT.label}
        columns={columns}
        rows={orders}
        rowKey={({ orderId }) => orderId}
        lead={lead}
        link={({ orderId }, content) => (
          <Link to="/seller/orders/$order" params={{ order: orderId }}>
            {content}
          </Link>
        )}
        empty={null}
      />
      {saying === undefined ? null : (
        <HandOverDialog
          key={saying.orderId}
          order={saying}
          claimHours={claimHours}
          onClose={() => setSaying(undefined)}
        />
      )}
    </>
  );
}

function Due({ order: { place, shipBy } }: { readonly order: DeskOrder }) {
  return (
    <span className="desk-due" data-place={place}>
      {place === 'overdue' ? <strong>{DESK_PLACE_NAMES.overdue}: </strong> : null}
      <Deadline at={shipBy} />
    </span>
  );
}

function Said({ order, onSay }: { readonly order: DeskOrder; readonly onSay: () => void }): ReactNode {
  const { claim } = order;
  return (
    <div className="desk-said">
      {claim === undefined ? null : (
        <p>
          <Claim claim={claim} /> <Sentence of={TEXT.scanBy} values={{ at: <Deadline at={claim.scanBy} /> }} />
        </p>
      )}
      <Button variant="default" size="compact-sm" onClick={onSay}>
        {claim === undefined ? TEXT.say : TEXT.correct}
      </Button>
    </div>
  );
}

function Claim({ claim }: { readonly claim: NonNullable<DeskOrder['claim']> }) {
  const at = <Instant at={claim.at} show="absolute" />;
  const { carrier, trackingNumber: number } = claim;
  if (carrier === undefined || number === undefined) return <Sentence of={TEXT.claimElsewhere} values={{ at }} />;
  return <Sentence of={TEXT.claim} values={{ at, carrier, number }} />;
}
