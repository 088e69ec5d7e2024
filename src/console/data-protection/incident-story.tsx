import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { INCIDENT_ACT_NAMES, INCIDENTS_WORDS as WORDS } from '../../words/staff-incidents-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { problemWords } from '../staff/problem-words.ts';
import { type Incident, useWorkOnIncident } from './use-incidents.ts';

/** What was done and said about a report, in order, and a note for colleagues. */
export function IncidentStory({ incident: { reference, entries, status } }: { readonly incident: Incident }) {
  return (
    <Section title={WORDS.story}>
      {entries.length === 0 ? <p className="soft">{WORDS.nothingYet}</p> : null}
      <ol className="incident-entries">
        {entries.map(({ at, act, by, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added at the end
          <li key={index}>
            <p>
              {by?.name ?? WORDS.reporter} {INCIDENT_ACT_NAMES[act]} <Instant at={at} />
            </p>
            {text === null ? null : <blockquote className="incident-text">{text}</blockquote>}
          </li>
        ))}
      </ol>
      {status === 'destroyed' ? null : <NoteForm reference={reference} />}
    </Section>
  );
}

function NoteForm({ reference }: { readonly reference: string }) {
  const [text, setText] = useState('');
  const work = useWorkOnIncident(reference);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim().length < 3 || work.isPending) return;
    work.mutate({ do: 'note', text: text.trim() }, { onSuccess: () => setText('') });
  };
  return (
    <form className="incident-note" onSubmit={send}>
      <Textarea
        label={WORDS.note}
        description={WORDS.noteHelp}
        value={text}
        maxLength={4000}
        autosize
        minRows={2}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {work.error === null ? null : <Notice tone="problem">{problemWords(work.error)}</Notice>}
      <Button type="submit" variant="default" loading={work.isPending} disabled={text.trim().length < 3}>
        {WORDS.addNote}
      </Button>
    </form>
  );
}
