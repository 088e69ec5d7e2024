import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { OUTCOME_NAMES, INCIDENTS_WORDS as WORDS } from '../../words/staff-incidents-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../staff/problem-words.ts';
import { type Outcome, useWorkOnIncident } from './use-incidents.ts';

const OUTCOMES = Object.entries(OUTCOME_NAMES) as readonly (readonly [Outcome, string])[];

type CloseIncidentDialogProps = { readonly reference: string; readonly onClose: () => void };

/** Asks what it came to, and for the words to whoever reported it. */
export function CloseIncidentDialog({ reference, onClose }: CloseIncidentDialogProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [answer, setAnswer] = useState('');
  const [isChecked, setChecked] = useState(false);
  const toast = useToast();
  const work = useWorkOnIncident(reference);
  const isShort = answer.trim().length < 10;
  const confirm = () => {
    setChecked(true);
    if (outcome === undefined || isShort) return;
    const done = () => {
      onClose();
      toast(WORDS.done);
    };
    work.mutate({ do: 'close', outcome, answer: answer.trim() }, { onSuccess: done });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={confirm}
      title={WORDS.closeTitle}
      confirmLabel={WORDS.close}
      working={work.isPending}
      failure={work.error === null ? undefined : problemWords(work.error)}
    >
      <p>{WORDS.closeLead}</p>
      <Radio.Group
        label={WORDS.outcomeAsked}
        value={outcome ?? ''}
        onChange={(next) => setOutcome(OUTCOMES.find(([each]) => each === next)?.[0])}
        error={isChecked && outcome === undefined ? WORDS.outcomeMissing : undefined}
      >
        <div className="incident-choices">
          {OUTCOMES.map(([each, name]) => (
            <Radio key={each} value={each} label={name} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={WORDS.answer}
        description={WORDS.answerHelp}
        value={answer}
        maxLength={4000}
        rows={4}
        onChange={(event) => setAnswer(event.currentTarget.value)}
        error={isChecked && isShort ? WORDS.answerMissing : undefined}
      />
    </ConfirmDialog>
  );
}
