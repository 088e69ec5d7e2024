import { Button } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { THREAD_TEXT as TEXT } from '../../words/messages-en.ts';
import { Failure } from '../api/failure.tsx';
import { useClock } from '../kit/clock.tsx';
import { relativeDay } from '../kit/time.ts';
import { daysOf } from './days.ts';
import { MessageItem } from './message-item.tsx';
import './message-log.css';
import { ReportDialog } from './report-dialog.tsx';
import type { Audience, Message } from './shapes.ts';
import type { useThread } from './use-thread.ts';

type MessageLogProps = {
  readonly audience: Audience;
  readonly me: string;
  readonly thread: string;
  /** The oldest first. */
  readonly messages: readonly Message[];
  readonly asked: ReturnType<typeof useThread>;
};

/** What was said, by day, the newest last and in sight; what is new is read out. */
export function MessageLog({ audience, me, thread, messages, asked }: MessageLogProps) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage } = asked;
  const { zone, now } = useClock();
  const id = useId();
  const [reporting, setReporting] = useState<string>();
  const { ref, isBehind, onScroll, toNewest } = useNewestInSight(messages);
  return (
    <div className="message-log-frame">
      <div
        ref={ref}
        className="message-log"
        role="log"
        aria-label={TEXT.log}
        aria-busy={isFetchingNextPage}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        onScroll={onScroll}
      >
        {isFetchNextPageError ? <Failure error={error} onRetry={() => void fetchNextPage()} /> : null}
        {hasNextPage && !isFetchNextPageError ? (
          <Button variant="default" size="compact-md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {TEXT.older}
          </Button>
        ) : null}
        {messages.length === 0 ? <p className="message-log-empty soft">{TEXT.empty[audience]}</p> : null}
        {daysOf(messages, zone).map(({ day, at, messages: among }) => (
          <section key={day} aria-labelledby={`${id}-${at}`}>
            <h2 className="message-day" id={`${id}-${at}`}>
              {day} <span className="soft">{relativeDay(at, now, zone)}</span>
            </h2>
            <ol className="message-list">
              {among.map((message) => (
                <MessageItem key={message.id} {...{ thread, message, audience, me }} onReport={setReporting} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {isBehind ? (
        <Button className="message-log-newest" size="compact-md" onClick={toNewest}>
          {TEXT.newest}
        </Button>
      ) : null}
      {reporting === undefined ? null : (
        <ReportDialog thread={thread} message={reporting} onClose={() => setReporting(undefined)} />
      )}
    </div>
  );
}

/** So near to its end a log counts as read to the end, in pixels. */
const NEAR = 80;

/**
 * Keeps the newest message in sight, unless somebody reads further above: then nothing moves, and `isBehind` offers the way
 * down. Where earlier messages come in above, what is looked at stays where it is.
 */
function useNewestInSight(messages: readonly Message[]) {
  const ref = useRef<HTMLDivElement>(null);
  const [isBehind, setBehind] = useState(false);
  const before = useRef({ oldest: '', newest: '', height: 0, atEnd: true });
  const oldest = messages[0]?.id ?? '';
  const newest = messages.at(-1)?.id ?? '';
  const isOwn = messages.at(-1)?.own === true;
  useLayoutEffect(() => {
    const log = ref.current;
    if (log === null) return;
    const was = before.current;
    if (newest !== was.newest) {
      if (was.atEnd || isOwn) log.scrollTop = log.scrollHeight;
      else setBehind(true);
    } else if (oldest !== was.oldest) log.scrollTop += log.scrollHeight - was.height;
    before.current = { oldest, newest, height: log.scrollHeight, atEnd: isAtEnd(log) };
  }, [oldest, newest, isOwn]);
  return {
    ref,
    isBehind,
    onScroll() {
      if (ref.current === null) return;
      before.current.atEnd = isAtEnd(ref.current);
      if (before.current.atEnd) setBehind(false);
    },
    toNewest() {
      ref.current?.scrollTo({ top: ref.current.scrollHeight });
      ref.current?.focus();
    },
  };
}

function isAtEnd({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean {
  return scrollTop + clientHeight >= scrollHeight - NEAR;
}
