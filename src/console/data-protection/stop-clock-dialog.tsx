import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { CHANNEL_NAMES, GROUND_NAMES, BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { BreachActDialog } from './breach-act-dialog.tsx';
import type { Breach } from './use-breaches.ts';

/** A clock that somebody wants to stop, and how. */
export type Stopping = {
  readonly how: 'notify' | 'waive';
  readonly regime: string;
  readonly tells: Breach['clocks'][number]['tells'];
};
type StopClockDialogProps = { readonly id: string; readonly stopping: Stopping; readonly onClose: () => void };
type Ground = keyof typeof GROUND_NAMES;
type Channel = keyof typeof CHANNEL_NAMES;

/** Asks what shows that a notice was given, or why none is due. */
export function StopClockDialog({ stopping, ...rest }: StopClockDialogProps) {
  return stopping.how === 'notify' ? (
    <NoticeGiven stopping={stopping} {...rest} />
  ) : (
    <NotDue stopping={stopping} {...rest} />
  );
}

function NoticeGiven({ id, stopping: { regime, tells }, onClose }: StopClockDialogProps) {
  const [sentAt, setSentAt] = useState('');
  const [channel, setChannel] = useState<Channel>('portal');
  const [reference, setReference] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isAsked = tells === 'regulator';
  const isDated = !Number.isNaN(Date.parse(sentAt));
  return (
    <BreachActDialog
      {...{ id, onClose }}
      title={WORDS.notifyTitle}
      label={WORDS.notify}
      asksWhy={false}
      onCheck={() => setChecked(true)}
      act={() => {
        if (!isAsked) return { do: 'notify', regime };
        if (!isDated || reference.trim() === '') return undefined;
        const receipt = { sentAt: sentAt.trim(), channel, reference: reference.trim() };
        return { do: 'notify', regime, receipt };
      }}
    >
      <p>{fill(WORDS.notifyLead, { regime })}</p>
      {isAsked ? (
        <>
          <TextInput
            label={WORDS.sentWhen}
            description={WORDS.sentWhenHelp}
            value={sentAt}
            onChange={(event) => setSentAt(event.currentTarget.value)}
            error={isChecked && !isDated ? WORDS.sentWhenMissing : undefined}
          />
          <NativeSelect
            label={WORDS.channel}
            data={Object.entries(CHANNEL_NAMES).map(([value, label]) => ({ value, label }))}
            value={channel}
            onChange={(event) => setChannel(event.currentTarget.value as Channel)}
          />
          <TextInput
            label={WORDS.reference}
            value={reference}
            maxLength={64}
            onChange={(event) => setReference(event.currentTarget.value)}
            error={isChecked && reference.trim() === '' ? WORDS.referenceMissing : undefined}
          />
        </>
      ) : null}
    </BreachActDialog>
  );
}

function NotDue({ id, stopping: { regime, tells }, onClose }: StopClockDialogProps) {
  const [ground, setGround] = useState<Ground | ''>('');
  const [isChecked, setChecked] = useState(false);
  return (
    <BreachActDialog
      {...{ id, onClose }}
      title={WORDS.waiveTitle}
      label={WORDS.waive}
      onCheck={() => setChecked(true)}
      act={(text) => {
        if (tells !== 'customers') return { do: 'waive', regime, text };
        return ground === '' ? undefined : { do: 'waive', regime, ground, text };
      }}
    >
      <p>{fill(WORDS.waiveLead, { regime })}</p>
      {tells === 'customers' ? (
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
