import { Button } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import {
  AFFECTED_NAMES,
  CONTEXT_KIND_NAMES,
  CONTEXT_STATE_NAMES,
  CONTEXTS_WORDS,
  describeExcused,
} from '../../words/staff-contexts-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import type { Context } from './api-shapes.ts';
import { CONTEXT_ICONS } from './context-icons.ts';
import { stateOf } from './context-lanes.ts';
import './contexts-table.css';

const WORDS = CONTEXTS_WORDS.columns;

type ContextsTableProps = {
  rows: readonly Context[] | undefined;
  now: number;
  /** Absent where the viewer may not. */
  onWithdraw: ((context: Context) => void) | undefined;
  empty: ReactNode;
  failure?: ReactNode;
};

/** The contexts in words. */
export function ContextsTable({ rows, now, onWithdraw, empty, failure }: ContextsTableProps) {
  const columns: readonly Column<Context>[] = [
    {
      key: 'kind',
      header: WORDS.kind,
      cell: (context) => (
        <span className="contexts-table-head">
          <Kind kind={context.kind} />
          <State context={context} now={now} />
        </span>
      ),
    },
    { key: 'times', header: WORDS.times, cell: (context) => <Times context={context} /> },
    { key: 'where', header: WORDS.where, cell: whereOf },
    { key: 'affects', header: WORDS.affects, cell: ({ affects }) => <Affected affects={affects} /> },
    {
      key: 'excused',
      header: WORDS.excused,
      cell: ({ excused }) => describeExcused(excused.lapses, excused.sellers),
    },
    ...(onWithdraw === undefined
      ? []
      : [
          {
            key: 'withdraw',
            header: WORDS.withdraw,
            cell: (context: Context) => <Withdraw context={context} onWithdraw={onWithdraw} />,
          },
        ]),
  ];
  return (
    <DataTable
      label={CONTEXTS_WORDS.table}
      columns={columns}
      rows={rows}
      rowKey={({ contextId }) => contextId}
      empty={empty}
      failure={failure}
    />
  );
}

function Affected({ affects }: Pick<Context, 'affects'>) {
  return affects.map((each, index) => (
    <Fragment key={each}>
      {index === 0 ? '' : ', '}
      <span className="contexts-table-affected">{AFFECTED_NAMES[each]}</span>
    </Fragment>
  ));
}

function Kind({ kind }: { kind: Context['kind'] }) {
  const Icon = CONTEXT_ICONS[kind];
  return (
    <span className="contexts-table-kind">
      <Icon aria-hidden="true" size={17} stroke={1.8} />
      {CONTEXT_KIND_NAMES[kind]}
    </span>
  );
}

function State({ context, now }: { context: Context; now: number }) {
  const state = stateOf(context, now);
  return (
    <span className="contexts-table-state" data-state={state}>
      {CONTEXT_STATE_NAMES[state]}
    </span>
  );
}

function Times({ context: { from, to } }: { context: Context }) {
  return (
    <span className="contexts-table-times">
      <Instant at={from} show="absolute" />
      <span>
        <span className="hidden-from-sight">{CONTEXTS_WORDS.to}</span>
        <span aria-hidden="true">– </span>
        <Instant at={to} show="absolute" />
      </span>
    </span>
  );
}

/** `Portland, St. Thomas · Island Couriers`. */
export function whereOf({ regions, countries, carriers }: Pick<Context, 'regions' | 'countries' | 'carriers'>): string {
  const parts = [regions, countries, carriers].flatMap((names) => (names === null ? [] : [names.join(', ')]));
  return parts.length === 0 ? CONTEXTS_WORDS.everywhere : parts.join(' · ');
}

function Withdraw({ context, onWithdraw }: { context: Context; onWithdraw: (context: Context) => void }) {
  if (context.withdrawnAt !== null) {
    return (
      <span className="soft">
        <Instant at={context.withdrawnAt} precision="short-day" show="absolute" />
      </span>
    );
  }
  return (
    <Button variant="default" size="compact-sm" onClick={() => onWithdraw(context)}>
      {CONTEXTS_WORDS.withdraw}
    </Button>
  );
}
