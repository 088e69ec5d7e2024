import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Message, ThreadSummary } from './shapes.ts';
import type { Seen } from './thread-cache.ts';

/** `lost`: nothing comes by itself any more; `back`: it does again, since a moment ago. */
export type Live = 'live' | 'lost' | 'back';

/** What is told of a conversation while it is looked at. */
export type Told = {
  readonly message: Message;
  readonly read: Seen;
  readonly thread: ThreadSummary;
  readonly end: { readonly reason: 'signed-out' | 'closed' | 'again' };
};

const EVENTS = ['message', 'read', 'thread', 'end'] as const satisfies readonly (keyof Told)[];

/** How long the service is left alone after it refused a connection, in milliseconds: longer each time. */
const PAUSES = [1_000, 3_000, 10_000, 30_000] as const;

/** How long it is said that the connection is there again. */
const SAY_BACK = 8_000;

type LiveOptions = {
  readonly thread: string;
  /** Up to where it is known: `live` of the conversation as it was read. */
  readonly after: number;
  readonly onTold: <Name extends keyof Told>(name: Name, told: Told[Name]) => void;
};

/**
 * Listens to a conversation for as long as its page is there. What came while the connection was lost is told when it is back.
 * `again` tries at once, where the browser has given up.
 */
export function useLive({ thread, after, onTold }: LiveOptions): { readonly live: Live; readonly again: () => void } {
  const [live, setLive] = useState<Live>('live');
  const [from] = useState(after);
  const tell = useEffectEvent(onTold);
  const reopen = useRef(() => {});
  useEffect(() => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = String(from);
    let isLost = false;
    let refusals = 0;
    const open = () => {
      source = new EventSource(`/v1/threads/${thread}/live?after=${last}`);
      source.onopen = () => {
        refusals = 0;
        if (!isLost) return;
        isLost = false;
        setLive('back');
        timer = setTimeout(() => setLive('live'), SAY_BACK);
      };
      source.onerror = () => {
        isLost = true;
        clearTimeout(timer);
        setLive('lost');
        // A browser tries again by itself, but not after a refusal.
        if (source.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(open, PAUSES[Math.min(refusals, PAUSES.length - 1)]);
        refusals += 1;
      };
      for (const name of EVENTS) {
        source.addEventListener(name, (event: MessageEvent<string>) => {
          if (event.lastEventId !== '') last = event.lastEventId;
          const told = JSON.parse(event.data);
          if (name === 'end') source.close();
          if (name === 'end' && (told as Told['end']).reason === 'again') return open();
          tell(name, told);
        });
      }
    };
    open();
    reopen.current = () => {
      if (source.readyState !== EventSource.CLOSED) return;
      clearTimeout(timer);
      open();
    };
    return () => {
      reopen.current = () => {};
      clearTimeout(timer);
      source.close();
    };
  }, [thread, from]);
  return { live, again: () => reopen.current() };
}
