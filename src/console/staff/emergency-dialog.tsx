import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  EMERGENCY_STEPS_WORDS,
  EMERGENCY_WORDS,
  REVIEW_MISSING,
  REVIEW_OUTCOME_NAMES,
} from '../../words/emergency-en.ts';
import { fill } from '../../words/fill.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { namesOfFields } from './emergency-fields.ts';
import { problemWords } from './problem-words.ts';
import { type Emergency, type EmergencyAnswer, useAnswerEmergency } from './use-emergencies.ts';

/** What can be done with an emergency, as its buttons say it. */
export type EmergencyStep = EmergencyAnswer['step'];

type EmergencyDialogProps = {
  readonly emergency: Emergency;
  readonly step: EmergencyStep;
  readonly onClose: () => void;
};

/** The least that says anything in a review; the service asks for as much. */
const LEAST = 10;
const OUTCOMES = ['justified', 'misuse'] as const;

/** Says what will follow, and does it. */
export function EmergencyDialog({ emergency, step, onClose }: EmergencyDialogProps) {
  const words = EMERGENCY_STEPS_WORDS[step];
  const { id, requester, order, fields } = emergency;
  const about = { name: requester.name, order, fields: namesOfFields(fields).toLowerCase() };
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>();
  const [tried, setTried] = useState(false);
  const toast = useToast();
  const say = useAnswerEmergency(id);
  const said = answerOf(step, outcome, note.trim());
  const confirm = () => {
    setTried(true);
    if (said === undefined) return;
    const done = () => {
      onClose();
      toast(words.done);
    };
    say.mutate(said, { onSuccess: done });
  };
  const isShort = step === 'review' && note.trim().length < LEAST;
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={confirm}
      title={words.title}
      confirmLabel={words.confirm}
      tone={step === 'approve' || step === 'review' ? 'grave' : 'plain'}
      working={say.isPending}
      failure={say.error === null ? undefined : `${EMERGENCY_WORDS.nothingChanged} ${problemWords(say.error)}`}
      preview={<p>{fill(words.follows, about)}</p>}
    >
      <p>{fill(words.lead, about)}</p>
      {step === 'review' ? (
        <Radio.Group
          label={EMERGENCY_WORDS.outcome}
          value={outcome ?? ''}
          onChange={(chosen) => setOutcome(chosen as typeof outcome)}
          error={tried && outcome === undefined ? REVIEW_MISSING.outcome : undefined}
        >
          {OUTCOMES.map((each) => (
            <Radio key={each} value={each} label={REVIEW_OUTCOME_NAMES[each]} my="xs" />
          ))}
        </Radio.Group>
      ) : null}
      <Textarea
        label={fill(words.note, about)}
        rows={3}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={tried && isShort ? REVIEW_MISSING.note : undefined}
      />
    </ConfirmDialog>
  );
}

/** What is sent; undefined while something that it takes is missing. */
function answerOf(
  step: EmergencyStep,
  outcome: (typeof OUTCOMES)[number] | undefined,
  note: string,
): EmergencyAnswer | undefined {
  if (step !== 'review') return { step, note: note === '' ? undefined : note };
  return outcome === undefined || note.length < LEAST ? undefined : { step, outcome, note };
}
