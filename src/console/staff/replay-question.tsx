import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { replayedWords, WEBHOOK_QUESTIONS } from '../../words/staff-webhooks-en.ts';
import { useClock } from '../kit/clock.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import type { Webhook } from './api-shapes.ts';
import { problemWords } from './problem-words.ts';
import { useReplay } from './use-webhooks.ts';

const WORDS = WEBHOOK_QUESTIONS;

const HOUR = 3_600_000;
const SPANS = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR, month: 31 * 24 * HOUR };
type Span = keyof typeof SPANS;
const NAMES = Object.keys(SPANS) as Span[];

type ReplayQuestionProps = { opened: boolean; webhook: Webhook; onClose: () => void };

/** Asks since when everything that was given up is to be sent again. */
export function ReplayQuestion({ opened, webhook, onClose }: ReplayQuestionProps) {
  const [span, setSpan] = useState<Span>('month');
  const { now } = useClock();
  const replay = useReplay(webhook.id);
  const toast = useToast();
  const close = () => {
    replay.reset();
    onClose();
  };
  const confirm = () =>
    replay.mutate(
      { since: new Date(now - SPANS[span]).toISOString() },
      {
        onSuccess({ replayed }) {
          close();
          toast(replayedWords(replayed));
        },
      },
    );
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      onConfirm={confirm}
      title={WORDS.replayTitle}
      confirmLabel={WORDS.replay}
      working={replay.isPending}
      failure={replay.error === null ? undefined : problemWords(replay.error)}
      preview={<p>{WORDS.replayFollows}</p>}
    >
      <NativeSelect
        label={WORDS.replaySince}
        value={span}
        onChange={(event) => setSpan(NAMES.find((name) => name === event.currentTarget.value) ?? span)}
      >
        {NAMES.map((name) => (
          <option key={name} value={name}>
            {WORDS.since[name]}
          </option>
        ))}
      </NativeSelect>
    </ConfirmDialog>
  );
}
