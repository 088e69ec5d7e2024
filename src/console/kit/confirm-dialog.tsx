import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { DIALOG } from '../../words/console-en.ts';
import { Dialog } from './dialog.tsx';
import { Notice } from './notice.tsx';

export type ConfirmDialogProps = {
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  /** What is about to be done, in a sentence or two; fields to fill in. */
  children?: ReactNode;
  /** Everything that will follow; a skeleton while it is being worked out. */
  preview?: ReactNode;
  /** Says what is done: `Declare the storm`, never `OK`. */
  confirmLabel: string;
  /** `grave` for what people will feel at once or cannot undo. */
  tone?: 'plain' | 'grave';
  /** It is being done: no second press. */
  working?: boolean;
  /** It cannot be done yet, such as while the preview is missing. */
  disabled?: boolean;
  /** Why it did not work. */
  failure?: string | undefined;
};

/** Asks before doing what cannot be taken back, and shows what will follow. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    opened,
    onClose,
    onConfirm,
    title,
    children,
    preview,
    confirmLabel,
    tone = 'plain',
    working = false,
    disabled = false,
    failure,
  } = props;
  const footer = (
    <>
      <Button variant="default" onClick={onClose} disabled={working}>
        {DIALOG.cancel}
      </Button>
      <Button color={tone === 'grave' ? 'clay' : 'harbour'} onClick={onConfirm} loading={working} disabled={disabled}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog opened={opened} onClose={onClose} title={title} footer={footer}>
      {children}
      {preview === undefined ? null : (
        <section className="dialog-preview" aria-label={DIALOG.preview}>
          <h3>{DIALOG.preview}</h3>
          {preview}
        </section>
      )}
      {failure === undefined ? null : <Notice tone="problem">{failure}</Notice>}
    </Dialog>
  );
}
