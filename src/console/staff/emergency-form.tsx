import { Button, Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { EMERGENCY_FORM as WORDS } from '../../words/emergency-en.ts';
import { fill } from '../../words/fill.ts';
import { FIELD_NAMES, PURPOSE_NAMES } from '../../words/reveal-page-en.ts';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import './emergency-form.css';
import { problemWords } from './problem-words.ts';
import { type EmergencyRequest, useAskForEmergency } from './use-emergencies.ts';

/** Whole values: whoever is in danger is not helped by a part of a name. */
const FIELDS = ['phone', 'address', 'name', 'email'] as const;
const PURPOSES = ['support', 'resolve', 'fulfil', 'communicate'] as const;

/** As many as the rules ask for; the service counts again. */
const LEAST = 8;

const EMPTY: EmergencyRequest = { order: '', fields: [], purpose: 'support', reason: '' };

/** Asks for one order's fields with a reason, and says beforehand what will follow. */
export function EmergencyForm() {
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const ask = useAskForEmergency();
  const toast = useToast();
  const words = countWords(draft.reason);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const wanted = { ...draft, order: draft.order.trim(), reason: draft.reason.trim() };
    if (wanted.order === '' || wanted.fields.length === 0 || words < LEAST || ask.isPending) return;
    const done = () => {
      setDraft(EMPTY);
      setTried(false);
      toast(WORDS.done);
    };
    ask.mutate(wanted, { onSuccess: done });
  };
  const counted = fill(WORDS.words, { words, least: LEAST });
  return (
    <Section title={WORDS.title} frame="card">
      <form className="emergency-form" onSubmit={send}>
        <TextInput
          label={WORDS.order}
          description={WORDS.orderHelp}
          value={draft.order}
          maxLength={128}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setDraft({ ...draft, order: event.currentTarget.value })}
          error={tried && draft.order.trim() === '' ? WORDS.missing.order : undefined}
        />
        <Checkbox.Group
          label={WORDS.fields}
          description={WORDS.fieldsHelp}
          value={draft.fields}
          onChange={(chosen) => setDraft({ ...draft, fields: FIELDS.filter((each) => chosen.includes(each)) })}
          error={tried && draft.fields.length === 0 ? WORDS.missing.fields : undefined}
        >
          {FIELDS.map((each) => (
            <Checkbox key={each} value={each} label={FIELD_NAMES[each]} my="xs" />
          ))}
        </Checkbox.Group>
        <Radio.Group
          label={WORDS.purpose}
          value={draft.purpose}
          onChange={(chosen) => setDraft({ ...draft, purpose: chosen as EmergencyRequest['purpose'] })}
        >
          {PURPOSES.map((each) => (
            <Radio key={each} value={each} label={PURPOSE_NAMES[each]} my="xs" />
          ))}
        </Radio.Group>
        <Textarea
          label={WORDS.reason}
          description={fill(WORDS.reasonHelp, { least: LEAST })}
          autosize
          minRows={3}
          maxLength={4000}
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })}
          error={tried && words < LEAST ? counted : undefined}
        />
        <section aria-label={WORDS.follows}>
          <h3>{WORDS.follows}</h3>
          <ol>
            {WORDS.steps.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ol>
        </section>
        {ask.error === null ? null : <Notice tone="problem">{problemWords(ask.error)}</Notice>}
        <div>
          <Button type="submit" color="clay" loading={ask.isPending}>
            {WORDS.ask}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** As the rules count them: what has at least two letters. */
function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
