import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { TRACER_WORDS as WORDS } from '../../words/tracer-en.ts';
import { Notice } from '../kit/notice.tsx';
import { focusFirst } from '../sign-in/focus-first.ts';
import { problemWords } from '../staff/problem-words.ts';
import { listOf } from './breaches-view.tsx';
import type { TraceAsked, useTrace } from './use-trace.ts';

type TraceFormProps = { readonly trace: ReturnType<typeof useTrace>; readonly hasScope: boolean };

const PLACES = { sellers: WORDS.sellers, orders: WORDS.orders } as const;
const TIMES = { from: WORDS.from, to: WORDS.to } as const;

/** The text, the reason, and where to look. What was pasted is in no field that a browser remembers. */
export function TraceForm({ trace, hasScope }: TraceFormProps) {
  const [isChecked, setChecked] = useState(false);
  const [found, setFound] = useState('');
  const [why, setWhy] = useState('');
  const [within, setWithin] = useState({ sellers: '', orders: '', from: '', to: '' });
  const isShort = why.trim().length < 10;
  const isMissing = found.trim() === '';
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    const faults = { found: isMissing ? WORDS.foundMissing : undefined, text: isShort ? WORDS.whyMissing : undefined };
    if (!focusFirst(event.currentTarget, faults))
      trace.mutate({ found: found.trim(), text: why.trim(), ...withinOf(within) });
  };
  const field = (each: keyof typeof within, label: string, description: string) => (
    <TextInput
      key={each}
      label={label}
      description={description}
      value={within[each]}
      maxLength={2000}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setWithin((before) => ({ ...before, [each]: value }));
      }}
    />
  );
  return (
    <form className="incident-note" onSubmit={send} autoComplete="off" noValidate>
      <Textarea
        name="found"
        label={WORDS.found}
        description={WORDS.foundHelp}
        value={found}
        maxLength={4000}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setFound(event.currentTarget.value)}
        error={isChecked && isMissing ? WORDS.foundMissing : undefined}
      />
      <Notice>{WORDS.kept}</Notice>
      <Textarea
        name="text"
        label={WORDS.why}
        description={WORDS.whyHelp}
        value={why}
        maxLength={4000}
        rows={2}
        onChange={(event) => setWhy(event.currentTarget.value)}
        error={isChecked && isShort ? WORDS.whyMissing : undefined}
      />
      <fieldset className="incident-choices trace-where">
        <legend>{WORDS.where}</legend>
        <p className="soft">{hasScope ? WORDS.whereScope : WORDS.whereNowhere}</p>
        {Object.entries(PLACES).map(([each, label]) => field(each as keyof typeof within, label, WORDS.commas))}
        {Object.entries(TIMES).map(([each, label]) => field(each as keyof typeof within, label, WORDS.times))}
      </fieldset>
      {trace.error === null ? null : (
        <Notice tone="problem" title={WORDS.failed}>
          {problemWords(trace.error)}
        </Notice>
      )}
      <div>
        <Button type="submit" loading={trace.isPending}>
          {WORDS.send}
        </Button>
      </div>
    </form>
  );
}

function withinOf(typed: Readonly<Record<'sellers' | 'orders' | 'from' | 'to', string>>): Pick<TraceAsked, 'within'> {
  const lists = (['sellers', 'orders'] as const).flatMap((each) => {
    const list = listOf(typed[each]);
    return list.length === 0 ? [] : [[each, list] as const];
  });
  const times = (['from', 'to'] as const).flatMap((each) => {
    const time = typed[each].trim();
    return time === '' ? [] : [[each, time] as const];
  });
  return lists.length + times.length === 0 ? {} : { within: Object.fromEntries([...lists, ...times]) };
}
