import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { CONTEXT_KIND_NAMES } from '../../words/staff-contexts-en.ts';
import { DECLARE_WORDS, describeConsequence } from '../../words/staff-declare-en.ts';
import { useClock } from '../kit/clock.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { absolute } from '../kit/time.ts';
import type { Context, ContextPreview, Declaration } from './api-shapes.ts';
import { whereOf } from './contexts-table.tsx';
import { undoneBy } from './declare-preview.tsx';
import { problemWords } from './problem-words.ts';
import { useDeclareContext } from './use-contexts.ts';

type DeclareDialogProps = {
  opened: boolean;
  declaration: Declaration;
  preview: ContextPreview;
  /** The preview is being looked up once more. */
  refreshing: boolean;
  onClose: () => void;
  onDeclared: (context: Context) => void;
};

/** The last question before excuses are given that cannot be taken back. */
export function DeclareDialog({ opened, declaration, preview, refreshing, onClose, onDeclared }: DeclareDialogProps) {
  const { zone } = useClock();
  const [understood, setUnderstood] = useState(false);
  const declare = useDeclareContext();
  const close = () => {
    setUnderstood(false);
    declare.reset();
    onClose();
  };
  const { kind, from, to, regions = null, countries = null, carriers = null } = declaration;
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={() => declare.mutate(declaration, { onSuccess: onDeclared })}
      title={DECLARE_WORDS.confirmTitle}
      confirmLabel={DECLARE_WORDS.confirm}
      tone="grave"
      working={declare.isPending}
      disabled={!understood || refreshing}
      failure={declare.error === null ? undefined : `${DECLARE_WORDS.nothingLost} ${problemWords(declare.error)}`}
      preview={
        <>
          <p>{describeConsequence(preview.lapses, preview.sellers, undoneBy(preview))}</p>
          <p>
            <strong>{DECLARE_WORDS.forGood}</strong>
          </p>
          <Checkbox
            label={DECLARE_WORDS.understand}
            checked={understood}
            onChange={(event) => setUnderstood(event.currentTarget.checked)}
          />
        </>
      }
    >
      <p>
        {CONTEXT_KIND_NAMES[kind]} · {whereOf({ regions, countries, carriers })} · {absolute(from, zone)} –{' '}
        {absolute(to, zone)}
      </p>
    </ConfirmDialog>
  );
}
