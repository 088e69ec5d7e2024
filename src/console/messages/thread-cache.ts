import type { InfiniteData } from '@tanstack/react-query';
import type { Message, Thread, ThreadSummary } from './shapes.ts';

/** A conversation as it was fetched: its latest messages first, then page by page the earlier ones. */
export type FetchedThread = InfiniteData<Thread>;

/** All its messages that were fetched, the oldest first. */
export function messagesOf({ pages }: FetchedThread): readonly Message[] {
  return pages.toReversed().flatMap(({ messages }) => messages);
}

/** With a message that is new, or in place of what it was before. */
export function withMessage(fetched: FetchedThread, message: Message): FetchedThread {
  const isKnown = messagesOf(fetched).some(({ id }) => id === message.id);
  return {
    ...fetched,
    pages: fetched.pages.map((page, index) => {
      const messages = page.messages.map((each) => (each.id === message.id ? message : each));
      return { ...page, messages: isKnown || index > 0 ? messages : [...messages, message].toSorted(bySending) };
    }),
  };
}

function bySending(one: Message, other: Message): number {
  return Date.parse(one.sentAt) - Date.parse(other.sentAt);
}

export type Seen = { readonly by: Thread['side']; readonly message: string; readonly at: string };

/** With everything up to a message seen by the other side. */
export function withSeen(fetched: FetchedThread, { message, at }: Seen): FetchedThread {
  const { pages } = withRead(fetched, message, true);
  return { ...fetched, pages: pages.map((page) => ({ ...page, readByOther: at })) };
}

/** With everything up to a message seen by one's own side. */
export function withOwnSeen(fetched: FetchedThread, message: string): FetchedThread {
  return withRead(fetched, message, false);
}

function withRead(fetched: FetchedThread, last: string, own: boolean): FetchedThread {
  const all = messagesOf(fetched);
  const seen = new Set(all.slice(0, all.findIndex(({ id }) => id === last) + 1));
  const isRead = (each: Message) => each.own === own && seen.has(each) && isDelivered(each);
  return {
    ...fetched,
    pages: fetched.pages.map((page) => ({
      ...page,
      messages: page.messages.map((each) => (isRead(each) ? { ...each, read: true } : each)),
    })),
  };
}

/** What waits or does not go out nobody has seen. */
function isDelivered({ state }: Message): boolean {
  return state === 'delivered' || state === 'masked';
}

/** With what changed of the conversation itself; what of it went away is gone. */
export function withSummary(fetched: FetchedThread, summary: ThreadSummary): FetchedThread {
  return {
    ...fetched,
    pages: fetched.pages.map(({ closesAt: _closesAt, blocked: _blocked, latest: _latest, ...rest }) => ({
      ...rest,
      ...summary,
    })),
  };
}
