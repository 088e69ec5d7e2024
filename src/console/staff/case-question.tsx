import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { APPEAL_WORDS, QUESTION_WORDS as WORDS } from '../../words/staff-answers-en.ts';
import { useViewer } from '../api/viewer.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import type { CaseDetail, Question } from './api-shapes.ts';
import { MOST_WORDS } from './appeal-draft.ts';
import { CaseRefused } from './case-refused.tsx';
import { subjectOf } from './case-subject.ts';
import { LeftOver } from './left-over.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useQuestionsOf, useRefreshCase, useReply } from './use-answers.ts';
import { useColleagues } from './use-cases.ts';
import './case-asked.css';

/** The conversation that a case is about, and the box for the answer. */
export function CaseQuestion({ detail, action }: { detail: CaseDetail; action: string }) {
  const { data, error, isFetching, refetch } = useQuestionsOf(action);
  const named = subjectOf(detail, action);
  const question = data?.find((each) => each.question === named);
  return (
    <Section title={WORDS.title}>
      {data === undefined && error === null ? <CardSkeleton lines={4} /> : null}
      {data === undefined && error !== null ? (
        <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : null}
      {data !== undefined && question === undefined ? <p>{WORDS.gone}</p> : null}
      {question === undefined ? null : (
        <div className="case-asked">
          <Conversation question={question} />
          <Reply key={question.question} detail={detail} question={question} />
        </div>
      )}
    </Section>
  );
}

function Conversation({ question: { reason, dueAt, messages } }: { question: Question }) {
  const colleagues = useColleagues(messages.some(({ author }) => author === 'support'));
  const nameOf = (person: string | undefined) =>
    colleagues.data?.find(({ id }) => id === person)?.name ?? WORDS.support;
  return (
    <>
      <p>
        <strong>{WORDS.reasons[reason]}</strong>
      </p>
      {dueAt === undefined ? null : <FactList facts={[{ term: WORDS.due, detail: <Instant at={dueAt} /> }]} />}
      <ol className="case-entries">
        {messages.map(({ number, author, person, at, text }) => (
          <li key={number}>
            <p>
              {author === 'seller' ? WORDS.seller : nameOf(person)}{' '}
              <span className="soft">
                <Instant at={at} />
              </span>
            </p>
            <blockquote>{text ?? APPEAL_WORDS.destroyed}</blockquote>
          </li>
        ))}
      </ol>
    </>
  );
}

function Reply({ detail, question }: { detail: CaseDetail; question: Question }) {
  const viewer = useViewer();
  const toast = useToast();
  const [text, setText, forget] = useKeptDraft(`reply:${question.question}`, '');
  const reply = useReply(detail.id, question.question, () => {
    forget();
    toast(WORDS.sent);
  });
  const refresh = useRefreshCase(detail.id);
  // A second press can come before the page shows that the first one is on its way.
  const isSending = useRef(false);
  if (detail.status === 'closed') return <LeftOver texts={[text]} onDiscard={forget} />;
  if (detail.claimedBy?.id !== viewer.id) return null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || isSending.current) return;
    isSending.current = true;
    reply.mutate(text, { onSettled: () => (isSending.current = false) });
  };
  return (
    <form className="case-form" onSubmit={send}>
      <Textarea
        label={WORDS.reply}
        description={WORDS.replyHint}
        value={text}
        maxLength={MOST_WORDS}
        autosize
        minRows={3}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {reply.error === null ? null : (
        <CaseRefused error={reply.error} title={WORDS.notSent} onReload={() => void refresh()} />
      )}
      <Button type="submit" loading={reply.isPending} disabled={text.trim() === ''}>
        {WORDS.send}
      </Button>
    </form>
  );
}
