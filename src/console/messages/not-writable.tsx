import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { RESTRICTED_LINK, NOT_WRITABLE_TEXT as TEXT, THREAD_ACTIONS } from '../../words/messages-en.ts';
import { Notice } from '../kit/notice.tsx';
import './not-writable.css';
import type { Audience, Thread } from './shapes.ts';
import { useSettings } from './use-thread.ts';

type NotWritableProps = {
  readonly audience: Audience;
  readonly thread: Thread;
  readonly writable: Extract<Thread['writable'], { allowed: false }>;
};

/** Why nothing can be written now, and what serves instead. */
export function NotWritable({ audience, thread, writable }: NotWritableProps) {
  const { id, muted } = thread;
  const { why, reason, action } = writable;
  const { mutate, isPending, isError } = useSettings(id);
  return (
    <div className="not-writable">
      <Notice title={TEXT[why].title}>
        <p>{reason}</p>
        <p>{TEXT[why][audience]}</p>
        {action === undefined ? null : (
          <p>
            <Link to="/seller/actions/$action" params={{ action: action.replace('/', '~') }}>
              {RESTRICTED_LINK}
            </Link>
          </p>
        )}
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
    </div>
  );
}
