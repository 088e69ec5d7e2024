import { Button } from '@mantine/core';
import { ANSWER_TEXT as TEXT } from '../../words/answers-en.ts';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { AnswerFailure } from './answer-failure.tsx';
import type { ActionSummary } from './shapes.ts';
import { useAcknowledge } from './use-answers.ts';

/** The button that says that a notice was read, with what that means and what it does not. */
export function AcknowledgePanel({ action }: { readonly action: ActionSummary }) {
  const toast = useToast();
  const acknowledge = useAcknowledge(action.action);
  if (action.acknowledged) return <Notice tone="done">{TEXT.acknowledged}</Notice>;
  return (
    <Section id="acknowledge" title={TEXT.acknowledgeTitle} lead={TEXT.acknowledgeMeans} frame="card">
      <p>
        <Button
          loading={acknowledge.isPending}
          onClick={() => acknowledge.mutate(undefined, { onSuccess: () => toast(TEXT.acknowledgedToast) })}
        >
          {TEXT.acknowledge}
        </Button>
      </p>
      <AnswerFailure error={acknowledge.error} data={TEXT.notRecorded} />
    </Section>
  );
}
