import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CASE_WORDS } from '../../words/staff-cases-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import type { CaseDetail } from './api-shapes.ts';
import { problemWords } from './problem-words.ts';
import { useContact } from './use-cases.ts';

const LEAST = 10;

const HEADS = {
  first: { title: CASE_WORDS.contact, lead: CASE_WORDS.contactWhy },
  reach: { title: CASE_WORDS.contactReach, lead: CASE_WORDS.contactReachWhy },
} as const;

/** A seller who was quiet for long is talked to before the account is suspended; one whom no mail reached, so that it is known at all. */
export function CaseContact({ detail: { id, kind, contact, status } }: { detail: CaseDetail }) {
  const [text, setText] = useState('');
  const record = useContact(id);
  if (!contact.needed || status === 'closed') return null;
  if (contact.recordedAt !== null) {
    return (
      <Notice tone="done">
        {CASE_WORDS.contactDone}: <Instant at={contact.recordedAt} />
      </Notice>
    );
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim().length >= LEAST && !record.isPending) record.mutate(text, { onSuccess: () => setText('') });
  };
  return (
    <Section {...HEADS[kind === 'unreached' ? 'reach' : 'first']} frame="card">
      <form className="case-form" onSubmit={send}>
        <Textarea
          label={CASE_WORDS.contactText}
          value={text}
          maxLength={4000}
          autosize
          minRows={2}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {record.error === null ? null : <Notice tone="problem">{problemWords(record.error)}</Notice>}
        <Button type="submit" variant="default" loading={record.isPending} disabled={text.trim().length < LEAST}>
          {CASE_WORDS.contactRecord}
        </Button>
      </form>
    </Section>
  );
}
