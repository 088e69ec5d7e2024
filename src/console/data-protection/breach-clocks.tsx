import { Button } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { BREACH_TELLS, CHANNEL_NAMES, WARNING_NAMES, BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { StopClockDialog, type Stopping } from './stop-clock-dialog.tsx';
import type { Breach } from './use-breaches.ts';

type Clock = Breach['clocks'][number];

/** Within which time who has to be told, and how far each clock has run. */
export function BreachClocks({ breach: { id, clocks, can } }: { readonly breach: Breach }) {
  const [stopping, setStopping] = useState<Stopping>();
  const columns: readonly Column<Clock>[] = [
    { key: 'clock', header: WORDS.clock, cell: ({ name, hours }) => `${name} (${hours} h)` },
    { key: 'tells', header: WORDS.tells, cell: ({ tells }) => BREACH_TELLS[tells] },
    { key: 'due', header: WORDS.due, cell: ({ dueAt }) => <Instant at={dueAt} /> },
    { key: 'run', header: WORDS.run, cell: ({ warning }) => WARNING_NAMES[warning] },
    {
      key: 'state',
      header: WORDS.columns.state,
      cell: ({ name, tells, stopped }) =>
        stopped !== undefined ? (
          <StoppedClock stopped={stopped} />
        ) : (
          <div className="request-acts">
            {(['notify', 'waive'] as const)
              // The clock of the people concerned stops by their mails.
              .filter((how) => can.includes(how) && (how === 'waive' || tells !== 'customers'))
              .map((how) => (
                <Button
                  key={how}
                  size="compact-sm"
                  variant="default"
                  aria-label={`${WORDS[how]}: ${name}`}
                  onClick={() => setStopping({ how, regime: name, tells })}
                >
                  {WORDS[how]}
                </Button>
              ))}
          </div>
        ),
    },
  ];
  return (
    <Section title={WORDS.clocks} lead={WORDS.clocksLead}>
      <DataTable label={WORDS.clocks} columns={columns} rows={clocks} rowKey={({ name }) => name} empty={null} />
      {stopping === undefined ? null : (
        <StopClockDialog id={id} stopping={stopping} onClose={() => setStopping(undefined)} />
      )}
    </Section>
  );
}

function StoppedClock({ stopped: { how, by, receipt } }: { readonly stopped: NonNullable<Clock['stopped']> }) {
  return (
    <>
      {fill(how === 'notified' ? WORDS.notifiedBy : WORDS.waivedBy, { name: by.name })}
      {receipt === undefined ? null : (
        <div className="soft">
          <Instant at={receipt.sentAt} />,{' '}
          {fill(WORDS.receipt, { channel: CHANNEL_NAMES[receipt.channel], reference: receipt.reference })}
        </div>
      )}
    </>
  );
}
