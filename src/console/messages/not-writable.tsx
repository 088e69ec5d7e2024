import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { NOT_WRITABLE_TEXT as TEXT, THREAD_ACTIONS } from '../../words/messages-en.ts';
import { Notice } from '../kit/notice.tsx';
import './not-writable.css';
import type { Audience, Thread } from './shapes.ts';
import { useSettings } from './use-thread.ts';

type NotWritableProps = {
  readonly audience: Audience;
  readonly thread: Thread;
  readonly writable: Extract<Thread['writable'], { allowed: false }>;
  /** What has to be read first, where that is so. */
  readonly brief: ReactNode;
};

/** Why nothing can be written now, and what serves instead. */
export function NotWritable({ audience, thread, writable: { why, reason }, brief }: NotWritableProps) {
  const { id, muted } = thread;
  const { mutate, isPending, isError } = useSettings(id);
  return (
    <div className="not-writable">
      <Notice title={TEXT[why].title}>
        <p>{reason}</p>
        <p>{TEXT[why][audience]}</p>
        {why === 'blocked-by-you' ? (
          <Button
            variant="default"
            size="compact-md"
            mt={6}
            loading={isPending}
            onClick={() => mutate({ muted, blocked: false })}
          >
            {THREAD_ACTIONS.unblock}
          </Button>
        ) : null}
        {isError ? <p role="alert">{THREAD_ACTIONS.failed}</p> : null}
      </Notice>
      {why === 'attestation-needed' ? brief : null}
    </div>
  );
}
