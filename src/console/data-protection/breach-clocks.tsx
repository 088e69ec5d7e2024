import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { BREACH_TELLS, GROUND_NAMES, WARNING_NAMES, BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { BreachActDialog } from './breach-act-dialog.tsx';
import type { Breach } from './use-breaches.ts';

type Clock = Breach['clocks'][number];
type Ground = keyof typeof GROUND_NAMES;
type Stopping = { readonly how: 'notify' | 'waive'; readonly regime: string; readonly isOfCustomers: boolean };

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
          fill(stopped.how === 'notified' ? WORDS.notifiedBy : WORDS.waivedBy, { name: stopped.by.name })
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
                  onClick={() => setStopping({ how, regime: name, isOfCustomers: tells === 'customers' })}
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
        <StopDialog id={id} stopping={stopping} onClose={() => setStopping(undefined)} />
      )}
    </Section>
  );
}

type StopDialogProps = { readonly id: string; readonly stopping: Stopping; readonly onClose: () => void };

function StopDialog({ id, stopping, onClose }: StopDialogProps) {
  const { how, regime, isOfCustomers } = stopping;
  const [ground, setGround] = useState<Ground | ''>('');
  const [isChecked, setChecked] = useState(false);
  return (
    <BreachActDialog
      id={id}
      onClose={onClose}
      onCheck={() => setChecked(true)}
      title={how === 'notify' ? WORDS.notifyTitle : WORDS.waiveTitle}
      label={WORDS[how]}
      asksWhy={how === 'waive'}
      act={(text) => {
        if (how === 'notify') return { do: how, regime };
        if (!isOfCustomers) return { do: how, regime, text };
        return ground === '' ? undefined : { do: how, regime, ground, text };
      }}
    >
      <p>{fill(how === 'notify' ? WORDS.notifyLead : WORDS.waiveLead, { regime })}</p>
      {isOfCustomers ? (
        <NativeSelect
          label={WORDS.ground}
          data={[{ value: '', label: '' }, ...Object.entries(GROUND_NAMES).map(([value, label]) => ({ value, label }))]}
          value={ground}
          onChange={(event) => setGround(event.currentTarget.value as Ground | '')}
          error={isChecked && ground === '' ? WORDS.groundMissing : undefined}
        />
      ) : null}
    </BreachActDialog>
  );
}
