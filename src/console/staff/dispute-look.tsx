import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { DISPUTE_TEXT, SAID_BY, STAFF_DISPUTES as TEXT, WORDS_MISSING } from '../../words/disputes-en.ts';
import { fill } from '../../words/fill.ts';
import { type DisputeLookedAt, LEAST_WORDS } from '../disputes/shapes.ts';
import { GuardedText } from '../kit/guarded-text.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { problemWords } from './problem-words.ts';
import { useLookAtDispute } from './use-disputes.ts';

/** Asks why before anything is opened; then what both sides wrote, and what they said to each other. */
export function DisputeLook({ id }: { readonly id: string }) {
  const { mutate, data, isPending, error } = useLookAtDispute(id);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  if (data !== undefined) return <Looked looked={data} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = reason.trim().length < LEAST_WORDS ? fill(WORDS_MISSING, { least: LEAST_WORDS }) : undefined;
    setFault(missing);
    if (missing === undefined && !isPending) mutate(reason.trim());
  };
  return (
    <Section title={TEXT.look} lead={TEXT.lookLead} frame="card">
      <form onSubmit={submit} noValidate>
        <Textarea
          label={TEXT.lookReason}
          rows={2}
          maxLength={500}
          value={reason}
          error={fault}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {error === null ? null : <Notice tone="problem">{problemWords(error)}</Notice>}
        <Button type="submit" mt="md" variant="default" loading={isPending}>
          {TEXT.lookOpen}
        </Button>
      </form>
    </Section>
  );
}

function Looked({ looked: { written, conversation } }: { readonly looked: DisputeLookedAt }) {
  return (
    <Section title={TEXT.looked} frame="card">
      <ol className="dispute-said" aria-label={TEXT.looked}>
        {written.map(({ by, at, text }) => (
          <Said key={`${by} ${at}`} by={by === 'staff' ? 'seller' : by} at={at} text={text} />
        ))}
      </ol>
      <h3>{TEXT.conversation}</h3>
      {conversation.length === 0 ? <p className="soft">{TEXT.conversationNone}</p> : null}
      <ol className="dispute-said" aria-label={TEXT.conversation}>
        {conversation.map(({ by, at, text, delivered }) => (
          <Said
            key={`${by} ${at} ${text}`}
            by={by}
            at={at}
            text={text}
            more={delivered ? undefined : TEXT.notDelivered}
          />
        ))}
      </ol>
    </Section>
  );
}

type SaidProps = {
  readonly by: keyof typeof SAID_BY;
  readonly at: string;
  readonly text: string | null;
  readonly more?: string | undefined;
};

function Said({ by, at, text, more }: SaidProps) {
  return (
    <li>
      <p className="soft">
        {SAID_BY[by]}, <Instant at={at} show="absolute" />
        {more === undefined ? null : `, ${more}`}
      </p>
      {text === null ? (
        <p className="soft">{DISPUTE_TEXT.gone}</p>
      ) : (
        <blockquote>
          <GuardedText>{text}</GuardedText>
        </blockquote>
      )}
    </li>
  );
}
