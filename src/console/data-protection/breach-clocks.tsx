import { Button } from '@mantine/core';
import { useState } from 'react';
import { ROLE_NAMES } from '../../words/accounts-en.ts';
import { fill } from '../../words/fill.ts';
import { BREACH_TELLS, CHANNEL_NAMES, BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
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
    { key: 'clock', header: WORDS.clock, cell: clockName },
    { key: 'tells', header: WORDS.tells, cell: ({ tells }) => BREACH_TELLS[tells] },
    { key: 'duty', header: WORDS.duty, cell: ({ duty }) => ROLE_NAMES[duty] },
    {
      key: 'due',
      header: WORDS.due,
      cell: ({ dueAt }) => (dueAt === undefined ? WORDS.notBegun : <Instant at={dueAt} />),
    },
    { key: 'run', header: WORDS.run, cell: ({ run }) => runName(run) },
    {
      key: 'state',
      header: WORDS.columns.state,
      cell: ({ name, tells, dueAt, stopped }) =>
        stopped !== undefined ? (
          <StoppedClock stopped={stopped} />
        ) : (
          <div className="request-acts">
            {(['notify', 'waive'] as const)
              // The clock of the people concerned stops by their mails.
              // What has not begun needs no decision.
              .filter((how) => can.includes(how) && (how === 'waive' ? dueAt !== undefined : tells !== 'customers'))
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

function clockName({ name, hours, counted }: Clock): string {
  return fill(counted === 'wall' ? WORDS.clockWall : WORDS.clockWorking, { name, hours });
}

/** How far a clock has run. */
export function runName(run: number): string {
  if (run === 0) return WORDS.runNone;
  return run === 100 ? WORDS.runOver : fill(WORDS.runSome, { run });
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
