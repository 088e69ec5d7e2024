import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CASE_DECISION_NAMES, CASE_ENTRY_NAMES, CASE_WORDS } from '../../words/staff-cases-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import type { CaseDetail } from './api-shapes.ts';
import { problemWords } from './problem-words.ts';
import { useNote } from './use-cases.ts';

type Entry = CaseDetail['entries'][number];

/** What was done with a case, and a note for colleagues. */
export function CaseEntries({ detail: { id, entries, status } }: { detail: CaseDetail }) {
  return (
    <>
      {entries.length === 0 ? <p className="soft">{CASE_WORDS.entriesNone}</p> : null}
      <ol className="case-entries">
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.entry} ${entry.person?.id} ${entry.text} ${entry.file}`}>
            <p>
              {entryWords(entry)}{' '}
              <span className="soft">
                <Instant at={entry.at} />
              </span>
            </p>
            {entry.text === null ? null : <blockquote>{entry.text}</blockquote>}
          </li>
        ))}
      </ol>
      {status === 'closed' ? null : <NoteForm id={id} />}
    </>
  );
}

/** `Ada handed it over to Ben`. */
function entryWords({ entry, person, recipient, decision }: Entry): string {
  const words = CASE_ENTRY_NAMES[entry];
  if (person === null) return `${words}.`;
  if (entry === 'handed_over') return `${person.name} ${words} ${recipient?.name ?? ''}.`;
  if (entry === 'decided' && decision !== null) return `${person.name} ${words}: ${CASE_DECISION_NAMES[decision]}.`;
  return `${person.name} ${words}.`;
}

function NoteForm({ id }: { id: string }) {
  const [text, setText] = useState('');
  const note = useNote(id);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && !note.isPending) note.mutate(text, { onSuccess: () => setText('') });
  };
  return (
    <form className="case-form" onSubmit={send}>
      <Textarea
        label={CASE_WORDS.note}
        description={CASE_WORDS.noteHint}
        value={text}
        maxLength={4000}
        autosize
        minRows={2}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {note.error === null ? null : <Notice tone="problem">{problemWords(note.error)}</Notice>}
      <Button type="submit" variant="default" loading={note.isPending} disabled={text.trim() === ''}>
        {CASE_WORDS.addNote}
      </Button>
    </form>
  );
}
