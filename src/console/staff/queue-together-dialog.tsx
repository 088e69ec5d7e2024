import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { CASE_WORDS } from '../../words/staff-cases-en.ts';
import { type Together, TOGETHER_WORDS as WORDS } from '../../words/staff-together-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import type { CaseHandling, CaseSummary, CasesHandled } from './api-shapes.ts';
import { problemWords } from './problem-words.ts';
import { TogetherTable } from './together-table.tsx';
import { useColleagues } from './use-cases.ts';
import { useTogether, useTogetherPreview } from './use-together.ts';
import { useUndoToast } from './use-undo-toast.ts';

/** The least that a note for a colleague says. */
const LEAST = 10;

type QueueTogetherDialogProps = {
  what: Together;
  cases: readonly CaseSummary[];
  /** `done`: something was sent. */
  onClose: (done: boolean) => void;
};

/** Shows what would become of each case, does it, and says what became of each that was refused. */
export function QueueTogetherDialog({ what, cases, onClose }: QueueTogetherDialogProps) {
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [left, setLeft] = useState<CasesHandled>();
  const ids = cases.map(({ id }) => id);
  const preview = useTogetherPreview(
    what !== 'hand_over' ? { do: what, cases: ids } : to === '' ? undefined : { do: what, cases: ids, to },
  );
  const handling = useTogether();
  const tell = useUndoToast();
  const possible = preview.data?.items.filter(({ outcome }) => outcome === 'done').length ?? 0;
  const body: CaseHandling = what === 'hand_over' ? { do: what, cases: ids, to, note } : { do: what, cases: ids };
  // Said when no window is over it any more: the way to undo it must be in reach.
  const finish = (handled: CasesHandled) => {
    tell(what, handled);
    onClose(true);
  };
  const confirm = () =>
    handling.mutate(body, {
      onSuccess: (handled) => {
        if (handled.items.some(({ outcome }) => outcome === 'refused')) setLeft(handled);
        else finish(handled);
      },
    });
  if (left !== undefined) {
    const footer = <Button onClick={() => finish(left)}>{WORDS.close}</Button>;
    return (
      <Dialog opened onClose={() => finish(left)} title={WORDS.partlyTitle} footer={footer}>
        <TogetherTable cases={cases} items={left.items} />
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      opened
      onClose={() => onClose(false)}
      onConfirm={confirm}
      title={WORDS.title(what, cases.length)}
      confirmLabel={WORDS.confirm(what, possible)}
      working={handling.isPending}
      disabled={possible === 0 || (what === 'hand_over' && note.trim().length < LEAST)}
      failure={handling.error === null ? undefined : problemWords(handling.error)}
      preview={
        preview.data === undefined ? (
          <Waiting error={preview.error} idle={what === 'hand_over' && to === ''} />
        ) : (
          <>
            <p role="status">{WORDS.some(possible, cases.length)}</p>
            <TogetherTable cases={cases} items={preview.data.items} />
          </>
        )
      }
    >
      {what === 'hand_over' ? <ToWhom {...{ to, setTo, note, setNote }} /> : null}
    </ConfirmDialog>
  );
}

function Waiting({ error, idle }: { error: Error | null; idle: boolean }) {
  if (error !== null) return <p role="alert">{problemWords(error)}</p>;
  return idle ? <p className="soft">{WORDS.chooseFirst}</p> : <CardSkeleton lines={3} label={WORDS.previewing} />;
}

type ToWhomProps = { to: string; setTo: (to: string) => void; note: string; setNote: (note: string) => void };

function ToWhom({ to, setTo, note, setNote }: ToWhomProps) {
  const colleagues = useColleagues(true);
  return (
    <>
      <NativeSelect label={CASE_WORDS.handOverTo} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
        <option value="" />
        {(colleagues.data ?? []).map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </NativeSelect>
      <Textarea
        label={CASE_WORDS.handOverNote}
        description={WORDS.noteEach}
        value={note}
        maxLength={4000}
        autosize
        minRows={2}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </>
  );
}
