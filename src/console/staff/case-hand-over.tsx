import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { CASE_WORDS } from '../../words/staff-cases-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from './problem-words.ts';
import { useColleagues, useHandOver } from './use-cases.ts';

const LEAST = 10;

/** Gives a case to a colleague, with what is known about it. */
export function CaseHandOver({ id, holder }: { id: string; holder: string }) {
  const [opened, setOpened] = useState(false);
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const toast = useToast();
  const colleagues = useColleagues(opened);
  const handOver = useHandOver(id);
  const close = () => {
    handOver.reset();
    setOpened(false);
  };
  const confirm = () =>
    handOver.mutate(
      { to, note },
      {
        onSuccess: () => {
          close();
          toast(CASE_WORDS.handOverDone);
        },
      },
    );
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {CASE_WORDS.handOver}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        onConfirm={confirm}
        title={CASE_WORDS.handOver}
        confirmLabel={CASE_WORDS.handOver}
        working={handOver.isPending}
        disabled={to === '' || note.trim().length < LEAST}
        failure={handOver.error === null ? undefined : problemWords(handOver.error)}
      >
        <NativeSelect label={CASE_WORDS.handOverTo} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
          <option value="" />
          {(colleagues.data ?? [])
            .filter((each) => each.id !== holder)
            .map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
        </NativeSelect>
        <Textarea
          label={CASE_WORDS.handOverNote}
          value={note}
          maxLength={4000}
          autosize
          minRows={3}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}
