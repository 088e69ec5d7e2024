import { Button } from '@mantine/core';
import { IconBan, IconBell, IconBellOff } from '@tabler/icons-react';
import { useState } from 'react';
import { THREAD_ACTIONS as TEXT } from '../../words/messages-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { Thread } from './shapes.ts';
import { useSettings } from './use-thread.ts';

/** Mutes and blocks a conversation, and takes either back: the same for shops and customers. */
export function ThreadActions({ thread }: { readonly thread: Thread }) {
  const { id, muted } = thread;
  const blocked = thread.blocked === 'by-you';
  const toast = useToast();
  const { mutate, isPending } = useSettings(id);
  const [isAsking, setAsking] = useState(false);
  const set = (settings: { readonly muted: boolean; readonly blocked: boolean }, said: string, undo?: () => void) =>
    mutate(settings, {
      onSuccess: () => toast(said, undo === undefined ? {} : { undo }),
      onError: () => toast(TEXT.failed, { problem: true }),
      onSettled: () => setAsking(false),
    });
  const mute = (on: boolean) => {
    const undo = () => mute(!on);
    set({ muted: on, blocked }, on ? TEXT.muted : TEXT.unmuted, on ? undo : undefined);
  };
  const unblock = () => set({ muted, blocked: false }, TEXT.unblocked);
  return (
    <fieldset className="thread-actions">
      <legend className="hidden-from-sight">{TEXT.label}</legend>
      <Button
        variant="default"
        size="compact-md"
        disabled={isPending}
        leftSection={muted ? <IconBell aria-hidden="true" size={16} /> : <IconBellOff aria-hidden="true" size={16} />}
        onClick={() => mute(!muted)}
      >
        {muted ? TEXT.unmute : TEXT.mute}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        disabled={isPending}
        leftSection={<IconBan aria-hidden="true" size={16} />}
        onClick={() => (blocked ? unblock() : setAsking(true))}
      >
        {blocked ? TEXT.unblock : TEXT.block}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => set({ muted, blocked: true }, TEXT.blocked, unblock)}
        title={TEXT.blockTitle}
        preview={
          <ul>
            {TEXT.blockFollows.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        }
        confirmLabel={TEXT.blockConfirm}
        working={isPending}
      >
        <p>{TEXT.blockText}</p>
      </ConfirmDialog>
    </fieldset>
  );
}
