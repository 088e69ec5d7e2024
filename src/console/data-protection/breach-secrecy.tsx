import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { BREACH_SECRECY as WORDS } from '../../words/staff-breaches-en.ts';
import { Instant } from '../kit/instant.tsx';
import { BreachActDialog } from './breach-act-dialog.tsx';
import type { Breach } from './use-breaches.ts';

/** Until when telling a seller is put off: so many hours from now; empty: it is not. */
export type PutOff = keyof typeof WORDS.choices;

export function untilOf(hours: PutOff): string {
  return new Date(Date.now() + Number(hours) * 3_600_000).toISOString();
}

/** Who is not told yet, until when, and what can be done about it. */
export function BreachSecrecy({ breach: { id, secrecy, can } }: { readonly breach: Breach }) {
  const [step, setStep] = useState<'keep_secret' | 'agree_secret'>();
  const { untold, until, asked } = secrecy;
  if (untold.length === 0 && asked === undefined) return null;
  return (
    <div>
      {untold.length === 0 ? null : (
        <p>
          {fill(WORDS.untold, { sellers: untold.join(', ') })} {until === undefined ? null : <Instant at={until} />}
        </p>
      )}
      {asked === undefined ? null : (
        <p>
          {fill(WORDS.asked, { name: asked.by.name })} <Instant at={asked.until} />
        </p>
      )}
      <div className="request-acts">
        {(['keep_secret', 'agree_secret'] as const)
          .filter((each) => can.includes(each))
          .map((each) => (
            <Button key={each} size="compact-sm" variant="default" onClick={() => setStep(each)}>
              {WORDS[each]}
            </Button>
          ))}
      </div>
      {step === 'keep_secret' ? <PutOffDialog id={id} onClose={() => setStep(undefined)} /> : null}
      {step === 'agree_secret' ? (
        <BreachActDialog
          id={id}
          onClose={() => setStep(undefined)}
          title={WORDS.agreeTitle}
          label={WORDS.agree_secret}
          act={(text) => ({ do: 'agree_secret', text })}
        />
      ) : null}
    </div>
  );
}

function PutOffDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const [hours, setHours] = useState<PutOff>('24');
  return (
    <BreachActDialog
      id={id}
      onClose={onClose}
      title={WORDS.title}
      label={WORDS.keep_secret}
      act={(text) => (hours === '' ? undefined : { do: 'keep_secret', until: untilOf(hours), text })}
    >
      <p>{WORDS.lead}</p>
      <PutOffSelect hours={hours} onHours={setHours} />
    </BreachActDialog>
  );
}

type PutOffSelectProps = { readonly hours: PutOff; readonly onHours: (hours: PutOff) => void };

function PutOffSelect({ hours, onHours }: PutOffSelectProps) {
  return (
    <NativeSelect
      label={WORDS.when}
      data={Object.entries(WORDS.choices).map(([value, label]) => ({ value, label }))}
      value={hours}
      onChange={(event) => onHours(event.currentTarget.value as PutOff)}
    />
  );
}

type PutOffFieldsProps = PutOffSelectProps & {
  readonly why: string;
  readonly onWhy: (why: string) => void;
  readonly isMissing: boolean;
};

/** Beside a stop: when its seller is told, and why not at once. */
export function PutOffFields({ hours, onHours, why, onWhy, isMissing }: PutOffFieldsProps) {
  return (
    <>
      <PutOffSelect hours={hours} onHours={onHours} />
      {hours === '' ? null : (
        <Textarea
          label={WORDS.why}
          description={WORDS.whyHelp}
          value={why}
          maxLength={4000}
          rows={2}
          onChange={(event) => onWhy(event.currentTarget.value)}
          error={isMissing ? WORDS.whyMissing : undefined}
        />
      )}
    </>
  );
}
