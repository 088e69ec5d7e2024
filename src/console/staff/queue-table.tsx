import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CASE_KIND_NAMES, CASE_OUTCOME_NAMES, HARM_NAMES, QUEUE_WORDS } from '../../words/staff-cases-en.ts';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { type Column, DataTable, type Lead } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { violationName } from './action-words.ts';
import type { CaseSummary } from './api-shapes.ts';
import { SellerLink } from './links.tsx';
import './queue.css';

const WORDS = QUEUE_WORDS.columns;

type QueueTableProps = {
  rows: readonly CaseSummary[] | undefined;
  /** Closed cases are told by how they ended. */
  closed: boolean;
  viewer: string;
  onClaim: (id: string) => void;
  claiming: string | undefined;
  refreshing: boolean;
  lead: Lead<CaseSummary> | undefined;
  empty: ReactNode;
  failure?: ReactNode;
};

/** The queue's rows, opened with Enter. */
export function QueueTable(props: QueueTableProps) {
  const { rows, closed, viewer, onClaim, claiming, refreshing, lead, empty, failure } = props;
  const common: readonly Column<CaseSummary>[] = [
    { key: 'kind', header: WORDS.kind, cell: ({ kind }) => CASE_KIND_NAMES[kind] },
    {
      key: 'seller',
      header: WORDS.seller,
      cell: ({ seller }) => (
        <SellerLink seller={seller}>
          <code>{seller}</code>
        </SellerLink>
      ),
    },
    {
      key: 'about',
      header: WORDS.about,
      cell: ({ violation, action }) => (
        <>
          {violation === null ? STAFF_WORDS.none : violationName(violation)}
          {action === null ? null : <code className="queue-action soft">{action}</code>}
        </>
      ),
    },
  ];
  const open: readonly Column<CaseSummary>[] = [
    { key: 'harm', header: WORDS.harm, cell: ({ harm }) => <HarmMark harm={harm} /> },
    { key: 'due', header: WORDS.due, cell: (row) => <Due row={row} /> },
    {
      key: 'holder',
      header: WORDS.holder,
      cell: ({ id, claimedBy }) =>
        claimedBy === null ? (
          <Button variant="default" size="compact-xs" loading={claiming === id} onClick={() => onClaim(id)}>
            {QUEUE_WORDS.claim}
          </Button>
        ) : claimedBy.id === viewer ? (
          <strong>{QUEUE_WORDS.you}</strong>
        ) : (
          claimedBy.name
        ),
    },
  ];
  const over: readonly Column<CaseSummary>[] = [
    {
      key: 'outcome',
      header: WORDS.outcome,
      cell: ({ outcome }) => (outcome === null ? STAFF_WORDS.none : CASE_OUTCOME_NAMES[outcome]),
    },
    {
      key: 'closed',
      header: WORDS.closed,
      cell: ({ closedAt }) => (closedAt === null ? STAFF_WORDS.none : <Instant at={closedAt} />),
    },
    { key: 'holder', header: WORDS.holder, cell: ({ closedBy }) => closedBy?.name ?? STAFF_WORDS.none },
  ];
  return (
    <DataTable
      label={QUEUE_WORDS.title}
      columns={[...common, ...(closed ? over : open)]}
      lead={lead}
      rows={rows}
      rowKey={({ id }) => id}
      link={({ id }, content) => (
        <Link to="/staff/cases/$id" params={{ id }} data-case={id}>
          {content}
        </Link>
      )}
      refreshing={refreshing}
      empty={empty}
      failure={failure}
    />
  );
}

/** What goes on while a case waits, in words and colour. */
export function HarmMark({ harm }: Pick<CaseSummary, 'harm'>) {
  return (
    <span className="queue-harm" data-harm={harm}>
      {HARM_NAMES[harm]}
    </span>
  );
}

/** When a case is due; what is past is said in words too. */
export function Due({ row: { due, overdue } }: { row: Pick<CaseSummary, 'due' | 'overdue'> }) {
  return (
    <span className="queue-due" data-overdue={overdue}>
      <Instant at={due} />
      {overdue ? <strong> {QUEUE_WORDS.overdue}</strong> : null}
    </span>
  );
}
