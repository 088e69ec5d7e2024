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

/** With everything up to a message seen by one of the sides. */
export function withSeen(fetched: FetchedThread, { by, message, at }: Seen): FetchedThread {
  const all = messagesOf(fetched);
  const seen = new Set(all.slice(0, all.findIndex(({ id }) => id === message) + 1).map(({ id }) => id));
  return {
    ...fetched,
    pages: fetched.pages.map((page) => ({
      ...page,
      ...(by === page.side ? {} : { readByOther: at }),
      messages: page.messages.map((each) => (each.sender !== by && seen.has(each.id) ? { ...each, read: true } : each)),
    })),
  };
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
