import { Button } from '@mantine/core';
import { useState } from 'react';
import { WEBHOOK_WORDS } from '../../words/staff-webhooks-en.ts';
import { useToast } from '../kit/toasts.tsx';
import type { Webhook } from './api-shapes.ts';
import { problemWords } from './problem-words.ts';
import { useChangeWebhook, useTestWebhook } from './use-webhooks.ts';
import { ChangeWebhook } from './webhook-form.tsx';
import { DeleteQuestion, RotateQuestion } from './webhook-questions.tsx';
import { SecretDialog, type ShownSecret } from './webhook-secret.tsx';
import './webhook-actions.css';

const WORDS = WEBHOOK_WORDS;

type Open = 'change' | 'rotate' | 'delete';

/** What can be done with a webhook. */
export function WebhookActions({ webhook }: { webhook: Webhook }) {
  const [open, setOpen] = useState<Open>();
  const [secret, setSecret] = useState<ShownSecret>();
  const toast = useToast();
  const test = useTestWebhook(webhook.id);
  const change = useChangeWebhook(webhook.id);
  const failed = (error: Error) => toast(problemWords(error), { problem: true });
  const sends = webhook.state === 'active';
  const turn = () =>
    change.mutate(
      { state: sends ? 'paused' : 'active', version: webhook.version },
      { onSuccess: () => toast(sends ? WORDS.paused : WORDS.resumed), onError: failed },
    );
  const close = () => setOpen(undefined);
  return (
    <div className="webhook-actions">
      <Button
        variant="default"
        loading={test.isPending}
        onClick={() => test.mutate(undefined, { onSuccess: () => toast(WORDS.tested), onError: failed })}
      >
        {WORDS.test}
      </Button>
      <Button variant={sends ? 'default' : 'filled'} loading={change.isPending} onClick={turn}>
        {sends ? WORDS.pause : WORDS.resume}
      </Button>
      <Button variant="default" onClick={() => setOpen('change')}>
        {WORDS.change}
      </Button>
      <Button variant="default" onClick={() => setOpen('rotate')}>
        {WORDS.rotate}…
      </Button>
      <Button variant="default" onClick={() => setOpen('delete')}>
        {WORDS.remove}…
      </Button>
      <ChangeWebhook opened={open === 'change'} webhook={webhook} onClose={close} />
      <RotateQuestion
        opened={open === 'rotate'}
        webhook={webhook}
        onClose={close}
        onRotated={(made) => {
          close();
          setSecret(made);
        }}
      />
      <DeleteQuestion opened={open === 'delete'} webhook={webhook} onClose={close} />
      <SecretDialog shown={secret} onKept={() => setSecret(undefined)} />
    </div>
  );
}
