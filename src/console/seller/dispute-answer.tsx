import { Button, Checkbox, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { REVIEW_DIALOG as REVIEW, SELLER_DISPUTES as TEXT, WORDS_MISSING } from '../../words/disputes-en.ts';
import { fill } from '../../words/fill.ts';
import { problemText } from '../disputes/problem-text.ts';
import { LEAST_WORDS, MOST_WORDS, type SellersDispute } from '../disputes/shapes.ts';
import { WordsDialog } from '../disputes/words-dialog.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import { useAnswerDispute, useAskReview } from './use-disputes.ts';

/** What the seller can do now: state facts, accept after reading what that counts as, or ask that somebody else looks. */
export function DisputeAnswer({ dispute }: { readonly dispute: SellersDispute }) {
  const { id, may, counts } = dispute;
  const [doing, setDoing] = useState<'accept' | 'ask_again'>();
  const close = () => setDoing(undefined);
  if (may.length === 0) return null;
  return (
    <Section title={TEXT.answer} lead={may.includes('state') ? TEXT.answerLead : undefined} frame="card">
      {may.includes('state') ? <StateFacts id={id} /> : null}
      <div className="dispute-steps">
        {may.includes('accept') ? (
          <Button variant="default" onClick={() => setDoing('accept')}>
            {TEXT.accept}
          </Button>
        ) : null}
        {may.includes('ask_again') ? (
          <Button variant="default" onClick={() => setDoing('ask_again')}>
            {REVIEW.open}
          </Button>
        ) : null}
      </div>
      {doing === 'accept' ? <Accept id={id} counts={counts ?? ''} onClose={close} /> : null}
      {doing === 'ask_again' ? <AskAgain id={id} onClose={close} /> : null}
    </Section>
  );
}

function StateFacts({ id }: { readonly id: string }) {
  const toast = useToast();
  const [text, setText, forget] = useKeptDraft(`dispute-answer:${id}`, '');
  const [fault, setFault] = useState<string>();
  const { mutate, isPending, error } = useAnswerDispute(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = text.trim().length < LEAST_WORDS ? fill(WORDS_MISSING, { least: LEAST_WORDS }) : undefined;
    setFault(missing);
    if (missing !== undefined || isPending) return;
    mutate(
      { answer: 'state', text: text.trim() },
      {
        onSuccess() {
          forget();
          toast(TEXT.stated);
        },
      },
    );
  };
  const failure = problemText(error);
  return (
    <form onSubmit={submit} noValidate>
      <Textarea
        label={TEXT.text}
        description={TEXT.textHelp}
        rows={5}
        maxLength={MOST_WORDS}
        value={text}
        error={fault}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {failure === undefined ? null : (
        <Notice tone="problem" title={TEXT.stale}>
          {failure}
        </Notice>
      )}
      <Button type="submit" mt="md" loading={isPending}>
        {TEXT.state}
      </Button>
    </form>
  );
}

type DialogProps = { readonly id: string; readonly onClose: () => void };

/** Nothing is accepted before it is said what it counts as. */
function Accept({ id, counts, onClose }: DialogProps & { readonly counts: string }) {
  const toast = useToast();
  const [understood, setUnderstood] = useState(false);
  const { mutate, isPending, error } = useAnswerDispute(id);
  const accept = () =>
    mutate(
      { answer: 'accept', understood: true },
      {
        onSuccess() {
          toast(TEXT.accepted);
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={accept}
      title={TEXT.acceptTitle}
      confirmLabel={TEXT.accept}
      tone="grave"
      working={isPending}
      disabled={!understood}
      failure={problemText(error)}
      preview={
        <>
          <p>{counts}</p>
          <Checkbox
            label={TEXT.understood}
            checked={understood}
            onChange={(event) => setUnderstood(event.currentTarget.checked)}
          />
        </>
      }
    />
  );
}

function AskAgain({ id, onClose }: DialogProps) {
  const toast = useToast();
  const { mutate, isPending, error } = useAskReview(id);
  const onSend = (text: string, forget: () => void) =>
    mutate(text, {
      onSuccess() {
        forget();
        toast(REVIEW.done);
        onClose();
      },
    });
  return (
    <WordsDialog
      {...{ title: REVIEW.title, lead: REVIEW.lead, label: REVIEW.label, send: REVIEW.send }}
      draft={`dispute-review:${id}`}
      {...{ working: isPending, error, onSend, onClose }}
    />
  );
}
