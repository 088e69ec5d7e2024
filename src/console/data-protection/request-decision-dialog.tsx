import { Radio } from '@mantine/core';
import { useState } from 'react';
import {
  EXTENSION_REASON_NAMES,
  REFUSAL_GROUND_NAMES,
  REQUESTS_WORDS as WORDS,
} from '../../words/staff-requests-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../staff/problem-words.ts';
import {
  type ExtensionReason,
  type RefusalGround,
  type RequestDecision,
  useDecideRequest,
} from './use-subject-requests.ts';

type Choice = { readonly value: string; readonly name: string; readonly decision: RequestDecision };

const CHOICES: Readonly<Record<RequestDecision['do'], readonly Choice[]>> = {
  refuse: (Object.entries(REFUSAL_GROUND_NAMES) as [RefusalGround, string][]).map(([ground, name]) => ({
    ...{ value: ground, name },
    decision: { do: 'refuse', ground },
  })),
  extend: (Object.entries(EXTENSION_REASON_NAMES) as [ExtensionReason, string][]).map(([reason, name]) => ({
    ...{ value: reason, name },
    decision: { do: 'extend', reason },
  })),
};

const SAID = {
  refuse: {
    ...{ title: WORDS.refuseTitle, lead: WORDS.refuseLead, asked: WORDS.ground },
    ...{ label: WORDS.refuseTitle, done: WORDS.refusedToast },
  },
  extend: {
    ...{ title: WORDS.extendTitle, lead: WORDS.extendLead, asked: WORDS.reason },
    ...{ label: WORDS.extendTitle, done: WORDS.extendedToast },
  },
} as const;

type RequestDecisionDialogProps = {
  readonly id: string;
  readonly what: RequestDecision['do'];
  readonly onClose: () => void;
};

/** Asks for the ground or reason of the law: there are no others, and it is what the customer reads. */
export function RequestDecisionDialog({ id, what, onClose }: RequestDecisionDialogProps) {
  const [chosen, setChosen] = useState<Choice>();
  const [isChecked, setChecked] = useState(false);
  const toast = useToast();
  const decide = useDecideRequest(id);
  const said = SAID[what];
  const confirm = () => {
    setChecked(true);
    if (chosen === undefined) return;
    const done = () => {
      onClose();
      toast(said.done);
    };
    decide.mutate(chosen.decision, { onSuccess: done });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={confirm}
      title={said.title}
      confirmLabel={said.label}
      working={decide.isPending}
      failure={decide.error === null ? undefined : problemWords(decide.error)}
    >
      <p>{said.lead}</p>
      <Radio.Group
        label={said.asked}
        value={chosen?.value ?? ''}
        onChange={(next) => setChosen(CHOICES[what].find(({ value }) => value === next))}
        error={isChecked && chosen === undefined ? WORDS.choose : undefined}
      >
        <div className="incident-choices">
          {CHOICES[what].map(({ value, name }) => (
            <Radio key={value} value={value} label={name} />
          ))}
        </div>
      </Radio.Group>
    </ConfirmDialog>
  );
}
