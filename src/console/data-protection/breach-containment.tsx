import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { STOP_NAMES, BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { Section } from '../kit/page.tsx';
import { BreachActDialog } from './breach-act-dialog.tsx';
import { type PutOff, PutOffFields, untilOf } from './breach-secrecy.tsx';
import type { Breach, Measure } from './use-breaches.ts';

type Stop = keyof typeof STOP_NAMES;

/** What is stopped; stops take effect at once, and freezes are lifted again. */
export function BreachContainment({ breach: { id, measures, can } }: { readonly breach: Breach }) {
  const [stopping, setStopping] = useState(false);
  const [lifting, setLifting] = useState<Measure>();
  return (
    <Section
      title={WORDS.contain}
      lead={WORDS.containLead}
      actions={can.includes('contain') ? <Button onClick={() => setStopping(true)}>{WORDS.stop}</Button> : undefined}
    >
      {measures.length === 0 ? <p className="soft">{WORDS.nothingStopped}</p> : null}
      <ul className="incident-entries" aria-label={WORDS.inForce}>
        {measures.map((each) => (
          <li key={keyOf(each)} className="incident-holding">
            <p>
              {STOP_NAMES[`${each.kind} ${each.what}` as Stop]}
              {each.what === 'all' ? null : (
                <>
                  : <code>{each.id}</code>
                </>
              )}
            </p>
            {each.kind === 'freeze' && can.includes('lift') ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${WORDS.lift}: ${each.id}`}
                onClick={() => setLifting(each)}
              >
                {WORDS.lift}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {can.includes('contain') ? <p className="soft">{WORDS.rotateElsewhere}</p> : null}
      {stopping ? <StopDialog id={id} onClose={() => setStopping(false)} /> : null}
      {lifting === undefined ? null : (
        <BreachActDialog
          id={id}
          onClose={() => setLifting(undefined)}
          title={WORDS.liftTitle}
          label={WORDS.lift}
          act={(text) => ({ do: 'lift', measures: [lifting], text })}
        />
      )}
    </Section>
  );
}

function keyOf({ kind, what, id }: Measure): string {
  return `${kind} ${what} ${id}`;
}

function StopDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const [stop, setStop] = useState<Stop>('freeze seller');
  const [which, setWhich] = useState('');
  const [hours, setHours] = useState<PutOff>('');
  const [secretWhy, setSecretWhy] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isAll = stop === 'freeze all';
  const isUnsaid = hours !== '' && secretWhy.trim().length < 10;
  const isMissing = !isAll && which.trim() === '';
  const measure = (): Measure => {
    const [kind, what] = stop.split(' ');
    return { kind, what, id: isAll ? 'all' : which.trim() } as Measure;
  };
  return (
    <BreachActDialog
      id={id}
      onClose={onClose}
      title={WORDS.stopTitle}
      label={WORDS.stop}
      grave
      onCheck={() => setChecked(true)}
      act={(text) => {
        if (isMissing || isUnsaid) return undefined;
        const contain = { do: 'contain' as const, measures: [measure()], text };
        return hours === '' ? contain : { ...contain, secret: { until: untilOf(hours), text: secretWhy.trim() } };
      }}
    >
      <NativeSelect
        label={WORDS.what}
        data={Object.entries(STOP_NAMES).map(([value, label]) => ({ value, label }))}
        value={stop}
        onChange={(event) => setStop(event.currentTarget.value as Stop)}
      />
      {isAll ? null : (
        <TextInput
          label={WORDS.which}
          value={which}
          onChange={(event) => setWhich(event.currentTarget.value)}
          error={isChecked && isMissing ? WORDS.whichMissing : undefined}
        />
      )}
      {/* Where all are stopped no shop alone is concerned. */}
      {isAll ? null : (
        <PutOffFields
          hours={hours}
          onHours={setHours}
          why={secretWhy}
          onWhy={setSecretWhy}
          isMissing={isChecked && isUnsaid}
        />
      )}
    </BreachActDialog>
  );
}
