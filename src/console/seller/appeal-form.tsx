import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ANSWER_TEXT, PLAN_TEXT } from '../../words/answers-en.ts';
import { APPEAL_FORM_TEXT as TEXT } from '../../words/appeals-en.ts';
import { isMetric } from '../../words/seller-violations-en.ts';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import { AnswerFailure } from './answer-failure.tsx';
import { EMPTY_APPEAL, faultOf, toFiled, withFilesOf, withItem } from './appeal-draft.ts';
import { AppealItem } from './appeal-item.tsx';
import { AppealReview } from './appeal-review.tsx';
import type { Action } from './shapes.ts';
import { UnusedFiles } from './unused-files.tsx';
import { type Record, useFileAppeal } from './use-answers.ts';
import { numberOf, useFiles } from './use-files.ts';
import { WordsField } from './words-field.tsx';
import './answers.css';

const PLAN_FIELDS = ['cause', 'correction', 'prevention'] as const;

type AppealFormProps = { readonly action: Action; readonly records: readonly Record[]; readonly path: string };

/** The form of an appeal, and the step at which it is looked at once more. */
export function AppealForm({ action, records, path }: AppealFormProps) {
  const { summary, evidence } = action;
  const navigate = useNavigate();
  const toast = useToast();
  const file = useFileAppeal(summary.action);
  const [draft, setDraft, forget] = useKeptDraft(`appeal:${summary.action}`, EMPTY_APPEAL);
  const [asked, setAsked] = useState(false);
  const [reviewing, setReviewing] = useState(false);
  const order = [...summary.because, summary.action];
  const files = useFiles({ purpose: 'appeal', number: numberOf(summary.action) });
  const drafts = files.data?.items.filter(({ answer, destroyed }) => answer === null && !destroyed);
  const filed = toFiled(
    drafts === undefined
      ? draft
      : withFilesOf(
          draft,
          drafts.map(({ file: id }) => id),
        ),
    order,
  );
  const review = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const fault = faultOf(draft);
    if (fault === undefined) {
      setReviewing(true);
      return window.scrollTo(0, 0);
    }
    document.getElementById(`item-${fault.item ?? order[0]}`)?.focus();
  };
  const send = () =>
    file.mutate(filed, {
      onSuccess: () => {
        forget();
        toast(TEXT.sent);
        void navigate({ to: '/seller/actions/$action', params: { action: path } });
      },
    });
  if (reviewing)
    return (
      <Section title={TEXT.reviewTitle} lead={TEXT.reviewLead}>
        <AppealReview filed={filed} action={action} />
        <p>{TEXT.pauses}</p>
        <AnswerFailure error={file.error} data={ANSWER_TEXT.stillHere} />
        <div className="answers-buttons">
          <Button loading={file.isPending} onClick={send}>
            {TEXT.send}
          </Button>
          <Button variant="default" disabled={file.isPending} onClick={() => setReviewing(false)}>
            {TEXT.edit}
          </Button>
        </div>
      </Section>
    );
  return (
    <form className="answers-form" noValidate onSubmit={review}>
      <Section title={TEXT.items} lead={TEXT.itemsLead}>
        <ul className="answers-items">
          {order.map((item) => (
            <li key={item}>
              <AppealItem
                item={item}
                summary={summary}
                lapse={evidence.find(({ id }) => id === item)}
                records={records}
                draft={draft.items[item]}
                asked={asked}
                onChange={(changed) => setDraft(withItem(draft, item, changed))}
              />
            </li>
          ))}
        </ul>
        {asked && faultOf(draft)?.item === undefined && faultOf(draft) !== undefined ? (
          <Notice tone="problem">{TEXT.choose}</Notice>
        ) : null}
      </Section>
      <UnusedFiles action={summary.action} used={Object.values(draft.items).flatMap(({ files = [] }) => files)} />
      {isMetric(summary.violation) ? (
        <details className="answers-more">
          <summary>{TEXT.more}</summary>
          <div className="answers-item-fields">
            <p className="soft">{TEXT.moreLead}</p>
            {PLAN_FIELDS.map((field) => (
              <WordsField
                key={field}
                label={PLAN_TEXT[field].label}
                value={draft[field]}
                onChange={(value) => setDraft({ ...draft, [field]: value })}
              />
            ))}
          </div>
        </details>
      ) : null}
      <div className="answers-buttons">
        <Button type="submit">{TEXT.review}</Button>
      </div>
    </form>
  );
}
