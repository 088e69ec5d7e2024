import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { DISPUTE_TEXT as TEXT, WORDS_MISSING } from '../../words/disputes-en.ts';
import { fill } from '../../words/fill.ts';
import { Failure } from '../api/failure.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import { LEAST_WORDS, MOST_WORDS } from './shapes.ts';

type WordsDialogProps = {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly help?: string;
  readonly send: string;
  /** What is written is kept under this name until it is sent. */
  readonly draft: string;
  readonly working: boolean;
  readonly error: unknown;
  /** It was pressed, whether or not there are words: what else is missing is said then too. */
  readonly onTry?: () => void;
  readonly onSend: (text: string, forget: () => void) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
};

/** Asks for words, keeps them while they are written, and sends them once. */
export function WordsDialog(props: WordsDialogProps) {
  const { title, lead, label, help, send, draft, working, error, onTry, onSend, onClose, children } = props;
  const [text, setText, forget] = useKeptDraft(draft, '');
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = () => {
    const missing = text.trim().length < LEAST_WORDS ? fill(WORDS_MISSING, { least: LEAST_WORDS }) : undefined;
    setFault(missing);
    onTry?.();
    if (missing === undefined) onSend(text.trim(), forget);
    else field.current?.focus();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button variant="default" onClick={onClose} disabled={working}>
            {TEXT.cancel}
          </Button>
          <Button onClick={submit} loading={working}>
            {send}
          </Button>
        </>
      }
    >
      <p>{lead}</p>
      {children}
      <Textarea
        ref={field}
        mt={children === undefined ? 0 : 'md'}
        label={label}
        description={help}
        rows={5}
        maxLength={MOST_WORDS}
        value={text}
        error={fault}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {error === null || error === undefined ? null : <Failure title={TEXT.failed} error={error} />}
    </Dialog>
  );
}
