import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { RECOVERIES_WORDS, RECOVERY_DECISION } from '../../words/staff-recoveries-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from './problem-words.ts';
import { type Recovery, type RecoveryDecision, useDecideRecovery } from './use-recoveries.ts';

/** What is about to be decided. */
export type RecoveryQuestion = { readonly recovery: Recovery; readonly decision: RecoveryDecision };

/** The least that says anything; the service asks for as much. */
const LEAST = 10;

type RecoveryDecisionDialogProps = { readonly question: RecoveryQuestion; readonly onClose: () => void };

/** Asks for the reason, and says what will follow. */
export function RecoveryDecisionDialog({ question: { recovery, decision }, onClose }: RecoveryDecisionDialogProps) {
  const words = RECOVERY_DECISION[decision];
  const { id, person } = recovery;
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const toast = useToast();
  const decide = useDecideRecovery();
  const confirm = () => {
    const given = reason.trim();
    const missing = given.length < LEAST ? RECOVERY_DECISION.missing : undefined;
    setFault(missing);
    if (missing !== undefined) return;
    const done = () => {
      onClose();
      toast(words.done);
    };
    decide.mutate({ id, decision, reason: given }, { onSuccess: done });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={confirm}
      title={fill(words.title, { name: person.name })}
      confirmLabel={words.confirm}
      tone="grave"
      working={decide.isPending}
      failure={decide.error === null ? undefined : `${RECOVERIES_WORDS.nothingChanged} ${problemWords(decide.error)}`}
      preview={<p>{fill(words.follows, { name: person.name })}</p>}
    >
      <p>{words.lead}</p>
      <Textarea
        label={words.reason}
        description={words.help}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={fault}
      />
    </ConfirmDialog>
  );
}
