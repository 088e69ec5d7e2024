import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ANSWER_TEXT, QUESTION_REASONS, QUESTION_TEXT as TEXT } from '../../words/answers-en.ts';
import { Failure } from '../api/failure.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import { AnswerFailure } from './answer-failure.tsx';
import { Deadline, Moment } from './moment.tsx';
import { type Question, type Reason, useAsk, useQuestions, useWrite } from './use-answers.ts';
import { WordsField } from './words-field.tsx';
import './answers.css';

const REASONS = Object.keys(QUESTION_REASONS) as readonly Reason[];
const EMPTY: { reason: Reason; text: string } = { reason: 'not_understood', text: '' };

/** Conversations with support about an action, and the form for a new one. */
export function QuestionPanel({ action }: { readonly action: string }) {
  const questions = useQuestions(action);
  return (
    <Section id="questions" title={TEXT.title} lead={TEXT.lead} frame="card">
      {questions.isError ? (
        <Failure error={questions.error} retrying={questions.isFetching} onRetry={() => void questions.refetch()} />
      ) : null}
      {questions.data?.items.map((each) => (
        <Conversation key={each.question} question={each} />
      ))}
      <QuestionForm action={action} />
    </Section>
  );
}

function Conversation({ question }: { readonly question: Question }) {
  const { reason, state, dueAt, messages } = question;
  return (
    <article className="answers-kept" aria-label={QUESTION_REASONS[reason]}>
      <p>
        <strong>{QUESTION_REASONS[reason]}</strong>{' '}
        <span className="soft">
          {state === 'answered' || dueAt === undefined ? (
            TEXT.answered
          ) : (
            <Sentence of={TEXT.open} values={{ by: <Deadline at={dueAt} /> }} />
          )}
        </span>
      </p>
      <ul className="answers-messages">
        {messages.map(({ number, author, at, text }) => (
          <li key={number} data-author={author}>
            <p className="soft">
              {author === 'seller' ? TEXT.you : TEXT.support}, <Moment at={at} />
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <Further question={question.question} />
    </article>
  );
}

function Further({ question }: { readonly question: string }) {
  const toast = useToast();
  const write = useWrite(question);
  const [text, setText, forget] = useKeptDraft(`message:${question}`, '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    write.mutate(text, {
      onSuccess: () => {
        forget();
        toast(TEXT.sent);
      },
    });
  };
  return (
    <details className="answers-more">
      <summary>{TEXT.reply}</summary>
      <form className="answers-form" onSubmit={submit}>
        <WordsField label={TEXT.reply} value={text} onChange={setText} />
        <AnswerFailure error={write.error} data={ANSWER_TEXT.stillHere} />
        <div className="answers-buttons">
          <Button type="submit" variant="default" loading={write.isPending} disabled={text.trim() === ''}>
            {TEXT.send}
          </Button>
        </div>
      </form>
    </details>
  );
}

function QuestionForm({ action }: { readonly action: string }) {
  const toast = useToast();
  const ask = useAsk(action);
  const [draft, setDraft, forget] = useKeptDraft(`question:${action}`, EMPTY);
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isEmpty = draft.text.trim() === '';
    setAsked(isEmpty);
    if (isEmpty) return document.getElementById('question-text')?.focus();
    ask.mutate(draft, {
      onSuccess: () => {
        forget();
        toast(TEXT.asked);
      },
    });
  };
  return (
    <form className="answers-form" noValidate onSubmit={submit}>
      <NativeSelect
        label={TEXT.reason}
        value={draft.reason}
        data={REASONS.map((value) => ({ value, label: QUESTION_REASONS[value] }))}
        onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value as Reason })}
      />
      <WordsField
        id="question-text"
        label={TEXT.text}
        hint={TEXT.textHint}
        value={draft.text}
        fault={asked && draft.text.trim() === '' ? ANSWER_TEXT.missing : undefined}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      <AnswerFailure error={ask.error} data={ANSWER_TEXT.stillHere} />
      <div className="answers-buttons">
        <Button type="submit" variant="default" loading={ask.isPending}>
          {TEXT.ask}
        </Button>
      </div>
    </form>
  );
}
