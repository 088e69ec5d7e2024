import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { chooseWords, DELIVERIES_WORDS, OUTCOME_WORDS } from '../../words/staff-webhooks-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import type { Paging } from '../kit/paging-bar.tsx';
import type { WebhookDelivery } from './api-shapes.ts';
import { SellerLink } from './links.tsx';
import { type WebhookSearch, withOpen } from './webhooks-search.ts';

const WORDS = DELIVERIES_WORDS;

type DeliveriesTableProps = {
  rows: readonly WebhookDelivery[] | undefined;
  search: WebhookSearch;
  /** The ids of those that are to be sent again. */
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
  refreshing: boolean;
  paging: Paging;
  empty: ReactNode;
  failure?: ReactNode;
};

/** The messages, each with what became of it; opened, with each attempt. */
export function DeliveriesTable({ rows, search, chosen, onChoose, ...rest }: DeliveriesTableProps) {
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const columns: readonly Column<WebhookDelivery>[] = [
    { key: 'type', header: WORDS.columns.type, cell: ({ type }) => type },
    {
      key: 'choose',
      header: WORDS.columns.choose,
      cell: ({ id, type, seller }) => (
        <Checkbox aria-label={chooseWords(type, seller)} checked={chosen.includes(id)} onChange={() => toggle(id)} />
      ),
    },
    {
      key: 'seller',
      header: WORDS.columns.seller,
      cell: ({ seller }) => (seller === null ? STAFF_WORDS.none : <SellerLink seller={seller} />),
    },
    { key: 'state', header: WORDS.columns.state, cell: ({ state }) => WORDS.states[state] },
    { key: 'made', header: WORDS.columns.made, cell: ({ createdAt }) => <Instant at={createdAt} show="absolute" /> },
    { key: 'last', header: WORDS.columns.last, cell: (delivery) => <Last delivery={delivery} /> },
    {
      key: 'attempts',
      header: WORDS.columns.attempts,
      align: 'end',
      cell: ({ attempts }) => <span className="number">{attempts}</span>,
    },
  ];
  return (
    <DataTable
      {...rest}
      label={WORDS.title}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      link={({ id }, content) => (
        <Link to="." search={withOpen(search, id)} resetScroll={false}>
          {content}
        </Link>
      )}
    />
  );
}

function Last({ delivery: { last, nextAt } }: { delivery: WebhookDelivery }) {
  if (last === null) return <span className="soft">{WORDS.never}</span>;
  return (
    <span className="webhooks-address">
      <span>
        {OUTCOME_WORDS[last.outcome]}
        {last.status === null ? '' : ` (${last.status})`}
      </span>
      <span className="soft">
        <Instant at={last.at} show="absolute" />
        {nextAt === null ? null : (
          <>
            {', '}
            {WORDS.next} <Instant at={nextAt} show="relative" />
          </>
        )}
      </span>
    </span>
  );
}
