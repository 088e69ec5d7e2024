import { Button } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { BREACH_TELLS, WARNING_NAMES, BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { BreachActDialog } from './breach-act-dialog.tsx';
import type { Breach } from './use-breaches.ts';

type Clock = Breach['clocks'][number];
type Stopping = { readonly how: 'notify' | 'waive'; readonly regime: string };

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
      cell: ({ name, stopped }) =>
        stopped !== undefined ? (
          fill(stopped.how === 'notified' ? WORDS.notifiedBy : WORDS.waivedBy, { name: stopped.by.name })
        ) : (
          <div className="request-acts">
            {(['notify', 'waive'] as const)
              .filter((how) => can.includes(how))
              .map((how) => (
                <Button
                  key={how}
                  size="compact-sm"
                  variant="default"
                  aria-label={`${WORDS[how]}: ${name}`}
                  onClick={() => setStopping({ how, regime: name })}
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
        <BreachActDialog
          id={id}
          onClose={() => setStopping(undefined)}
          title={stopping.how === 'notify' ? WORDS.notifyTitle : WORDS.waiveTitle}
          label={WORDS[stopping.how]}
          asksWhy={stopping.how === 'waive'}
          act={(text) =>
            stopping.how === 'notify'
              ? { do: 'notify', regime: stopping.regime }
              : { do: 'waive', regime: stopping.regime, text }
          }
        >
          <p>{fill(stopping.how === 'notify' ? WORDS.notifyLead : WORDS.waiveLead, { regime: stopping.regime })}</p>
        </BreachActDialog>
      )}
    </Section>
  );
}
