import { Checkbox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { WEBHOOK_QUESTIONS } from '../../words/staff-webhooks-en.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { Webhook } from './api-shapes.ts';
import { problemWords } from './problem-words.ts';
import { useDeleteWebhook, useRefresh, useRotateSecret } from './use-webhooks.ts';
import type { ShownSecret } from './webhook-secret.tsx';

const WORDS = WEBHOOK_QUESTIONS;

type QuestionProps = { opened: boolean; webhook: Webhook; onClose: () => void };

/** Asks before a webhook is deleted, and says what goes with it. */
export function DeleteQuestion({ opened, webhook, onClose }: QuestionProps) {
  const remove = useDeleteWebhook(webhook.id);
  const refresh = useRefresh();
  const navigate = useNavigate();
  const toast = useToast();
  const confirm = () =>
    remove.mutate(undefined, {
      async onSuccess() {
        onClose();
        toast(WORDS.removed);
        // Only then is what is known of it asked for again: this page would find it gone.
        await navigate({ to: '/staff/webhooks' });
        refresh();
      },
    });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      onConfirm={confirm}
      title={WORDS.removeTitle}
      confirmLabel={WORDS.remove}
      tone="grave"
      working={remove.isPending}
      failure={remove.error === null ? undefined : problemWords(remove.error)}
      preview={<p>{WORDS.removeFollows}</p>}
    >
      <p className="webhooks-address">{webhook.url}</p>
    </ConfirmDialog>
  );
}

type RotateProps = QuestionProps & { onRotated: (secret: ShownSecret) => void };

/** Asks before a new secret is made; the old one may have to end at once. */
export function RotateQuestion({ opened, webhook, onClose, onRotated }: RotateProps) {
  const rotate = useRotateSecret(webhook.id);
  const [endOld, setEndOld] = useState(false);
  const confirm = () =>
    rotate.mutate(endOld, {
      onSuccess({ secret }) {
        setEndOld(false);
        onRotated({ secret, old: endOld ? 'ended' : 'overlaps' });
      },
    });
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      onConfirm={confirm}
      title={WORDS.rotateTitle}
      confirmLabel={WORDS.rotate}
      working={rotate.isPending}
      failure={rotate.error === null ? undefined : problemWords(rotate.error)}
      preview={<p>{WORDS.rotateFollows}</p>}
    >
      <Checkbox label={WORDS.endOld} checked={endOld} onChange={(event) => setEndOld(event.currentTarget.checked)} />
    </ConfirmDialog>
  );
}
