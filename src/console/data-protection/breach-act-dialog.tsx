import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../staff/problem-words.ts';
import { type BreachAct, useActOnBreach } from './use-breaches.ts';

type BreachActDialogProps = {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly onClose: () => void;
  /** What is done, with the reason; undefined: something is still to be chosen. */
  readonly act: (text: string) => BreachAct | undefined;
  /** Told that somebody pressed the button. */
  readonly onCheck?: () => void;
  /** A notice needs no reason: it is one. */
  readonly asksWhy?: boolean;
  readonly grave?: boolean;
  readonly children?: ReactNode;
};

/** Asks before something is done with an inquiry, and for the reason that stands in its record. */
export function BreachActDialog(props: BreachActDialogProps) {
  const { id, title, label, onClose, act, onCheck, asksWhy = true, grave = false, children } = props;
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const toast = useToast();
  const { mutate, isPending, error } = useActOnBreach(id);
  const isShort = asksWhy && text.trim().length < 10;
  const confirm = () => {
    setChecked(true);
    onCheck?.();
    const body = act(text.trim());
    if (isShort || body === undefined) return;
    const done = () => {
      onClose();
      toast(WORDS.done);
    };
    mutate(body, { onSuccess: done });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={confirm}
      title={title}
      confirmLabel={label}
      tone={grave ? 'grave' : 'plain'}
      working={isPending}
      failure={error === null ? undefined : problemWords(error)}
    >
      {children}
      {asksWhy ? (
        <Textarea
          label={WORDS.why}
          description={WORDS.whyHelp}
          value={text}
          maxLength={4000}
          rows={3}
          onChange={(event) => setText(event.currentTarget.value)}
          error={isChecked && isShort ? WORDS.whyMissing : undefined}
        />
      ) : null}
    </ConfirmDialog>
  );
}
