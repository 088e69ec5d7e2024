import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ageWords, CARRIERS_WORDS } from '../../words/staff-carriers-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { PageHeader } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import { StaffFailure } from '../staff/staff-failure.tsx';
import { SetUpCarrier } from './carrier-form.tsx';
import { CarrierSecret } from './carrier-secret.tsx';
import { type Carrier, useCarriers } from './use-carriers.ts';
import './carriers.css';

const WORDS = CARRIERS_WORDS;

const COLUMNS: readonly Column<Carrier>[] = [
  {
    key: 'name',
    header: WORDS.columns.name,
    cell: ({ name, state }) => (
      <span className="carriers-name">
        <strong>{name}</strong>
        {state === 'paused' ? <span className="soft">{WORDS.paused}</span> : null}
      </span>
    ),
  },
  {
    key: 'heard',
    header: WORDS.columns.heard,
    cell: ({ heardAt }) => (heardAt === null ? WORDS.never : <Instant at={heardAt} show="relative" />),
  },
  {
    key: 'lag',
    header: WORDS.columns.lag,
    align: 'end',
    cell: ({ lagSeconds }) => <span className="number">{lagSeconds === null ? '–' : ageWords(lagSeconds)}</span>,
  },
  {
    key: 'waiting',
    header: WORDS.columns.waiting,
    align: 'end',
    cell: ({ waiting: { order, code } }) => <span className="number">{order + code}</span>,
  },
  {
    key: 'rejected',
    header: WORDS.columns.rejected,
    align: 'end',
    cell: ({ lastWeek: { refused, rejected } }) => <span className="number">{refused + rejected}</span>,
  },
];

/** Who tells of parcels: a list, and how to add to it. */
export function CarriersScreen() {
  const carriers = useCarriers();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<{ readonly carrier: string; readonly secret: string }>();
  const open = (carrier: string) => void navigate({ to: '/staff/carriers/$carrier', params: { carrier } });
  return (
    <>
      <PageHeader
        title={WORDS.title}
        lead={WORDS.what}
        // Whoever may not look may not add either.
        actions={carriers.data === undefined ? undefined : <Button onClick={() => setAdding(true)}>{WORDS.add}</Button>}
      />
      <DataTable
        label={WORDS.list}
        columns={COLUMNS}
        rows={carriers.data}
        rowKey={({ carrier }) => carrier}
        link={({ carrier }, content) => (
          <Link to="/staff/carriers/$carrier" params={{ carrier }}>
            {content}
          </Link>
        )}
        empty={<EmptyState title={WORDS.emptyTitle}>{WORDS.empty}</EmptyState>}
        failure={
          carriers.isError ? (
            <StaffFailure
              error={carriers.error}
              retrying={carriers.isFetching}
              onRetry={() => void carriers.refetch()}
            />
          ) : undefined
        }
      />
      <SetUpCarrier
        opened={adding}
        onClose={() => setAdding(false)}
        onMade={(carrier, secret) => {
          setAdding(false);
          if (secret === null) open(carrier);
          else setMade({ carrier, secret });
        }}
      />
      <CarrierSecret
        secret={made?.secret}
        onKept={() => {
          setMade(undefined);
          if (made !== undefined) open(made.carrier);
        }}
      />
    </>
  );
}
