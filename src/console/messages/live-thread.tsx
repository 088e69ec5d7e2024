import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAway } from '../kit/use-away.ts';
import { Composer } from './composer.tsx';
import { LiveLine } from './live-line.tsx';
import { MessageLog } from './message-log.tsx';
import { NotWritable } from './not-writable.tsx';
import type { Audience, Message, Thread } from './shapes.ts';
import { messagesOf, withMessage, withSeen, withSummary } from './thread-cache.ts';
import { type Told, useLive } from './use-live.ts';
import type { useThread } from './use-thread.ts';
import { useSeen, useTold } from './use-thread.ts';

type LiveThreadProps = {
  readonly audience: Audience;
  readonly me: string;
  readonly thread: Thread;
  readonly asked: ReturnType<typeof useThread>;
};

/** What was said in a conversation, and goes on being said while it is looked at; below it, where one writes. */
export function LiveThread({ audience, me, thread, asked }: LiveThreadProps) {
  const { id } = thread;
  const client = useQueryClient();
  const change = useTold(id);
  const onTold = <Name extends keyof Told>(name: Name, told: Told[Name]) => {
    const news = { name, told } as { [Each in keyof Told]: { name: Each; told: Told[Each] } }[keyof Told];
    switch (news.name) {
      case 'message':
        return change((fetched) => withMessage(fetched, news.told));
      case 'read':
        return change((fetched) => withSeen(fetched, news.told));
      case 'thread':
        change((fetched) => withSummary(fetched, news.told));
        // Whether one may write has changed with it.
        return void asked.refetch();
      case 'end':
        return void (news.told.reason === 'closed'
          ? asked.refetch()
          : client.invalidateQueries({ queryKey: ['viewer'] }));
    }
  };
  const { live, again } = useLive({ thread: id, after: thread.live, onTold });
  const messages = asked.data === undefined ? [] : messagesOf(asked.data);
  useSeenWhileLooking(id, messages);
  return (
    <>
      <LiveLine live={live} onLook={() => void asked.refetch().then(again)} looking={asked.isFetching} />
      <MessageLog {...{ audience, me, messages, asked }} thread={id} />
      {thread.writable.allowed ? (
        <Composer {...{ audience, me, thread }} />
      ) : (
        <NotWritable {...{ audience, thread }} writable={thread.writable} />
      )}
    </>
  );
}

/** Says what was seen: only what stands here while somebody looks. */
function useSeenWhileLooking(id: string, messages: readonly Message[]): void {
  const isAway = useAway();
  const { mutate } = useSeen(id);
  const newest = messages.findLast(({ own, read }) => !own && !read)?.id;
  useEffect(() => {
    if (!isAway && newest !== undefined) mutate(newest);
  }, [isAway, newest, mutate]);
}
