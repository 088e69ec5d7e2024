import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DISPUTE_REASON_NAMES } from '../../words/dispute-rulings-en.ts';
import { DISPUTE_TEXT, REVIEW_DIALOG as REVIEW, OWN_DISPUTES as TEXT } from '../../words/disputes-en.ts';
import { problemText } from '../disputes/problem-text.ts';
import type { OwnDispute } from '../disputes/shapes.ts';
import { DisputeDecisions, DisputeSaid, DisputeStanding } from '../disputes/story.tsx';
import { WordsDialog } from '../disputes/words-dialog.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Card } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useAskOwnReview, useWithdrawDispute } from './use-disputes.ts';

/** One dispute of the customer: how far it is, what both sides say, what was decided, and what can be done now. */
export function OwnDisputeCard({ dispute }: { readonly dispute: OwnDispute }) {
  const { id, order, reason, decisions, said, may } = dispute;
  const [doing, setDoing] = useState<'withdraw' | 'ask_again'>();
  const toast = useToast();
  const withdrawing = useWithdrawDispute(order, id);
  const asking = useAskOwnReview(order, id);
  const close = () => setDoing(undefined);
  const done = (words: string) => ({
    onSuccess() {
      toast(words);
      close();
    },
  });
  return (
    <Card title={reason === undefined ? DISPUTE_TEXT.reason : DISPUTE_REASON_NAMES[reason]}>
      <DisputeStanding dispute={dispute} side="customer" />
      <DisputeDecisions decisions={decisions} />
      <DisputeSaid said={said} side="customer" />
      <p className="soft">{TEXT.conversation}</p>
      <p>
        <Link to="/customer/messages/$thread" params={{ thread: `${order}~${id}` }}>
          {TEXT.toConversation}
        </Link>
      </p>
      <div className="dispute-steps">
        {may.includes('withdraw') ? (
          <Button variant="default" onClick={() => setDoing('withdraw')}>
            {TEXT.withdraw}
          </Button>
        ) : null}
        {may.includes('ask_again') ? (
          <Button variant="default" onClick={() => setDoing('ask_again')}>
            {REVIEW.open}
          </Button>
        ) : null}
      </div>
      {doing === 'withdraw' ? (
        <ConfirmDialog
          opened
          onClose={close}
          onConfirm={() => withdrawing.mutate(undefined, done(TEXT.withdrawn))}
          title={TEXT.withdrawTitle}
          confirmLabel={TEXT.withdraw}
          working={withdrawing.isPending}
          failure={problemText(withdrawing.error)}
        >
          <p>{TEXT.withdrawLead}</p>
        </ConfirmDialog>
      ) : null}
      {doing === 'ask_again' ? (
        <WordsDialog
          {...{ title: REVIEW.title, lead: REVIEW.lead, label: REVIEW.label, send: REVIEW.send }}
          draft={`dispute-review:${id}`}
          working={asking.isPending}
          error={asking.error}
          onClose={close}
          onSend={(text, forget) =>
            asking.mutate(text, {
              onSuccess() {
                forget();
                toast(REVIEW.done);
                close();
              },
            })
          }
        />
      ) : null}
    </Card>
  );
}
