import { describe, expect, test } from 'vitest';
import type { Message, Thread } from './shapes.ts';
import { type FetchedThread, messagesOf, withMessage, withOwnSeen, withSeen, withSummary } from './thread-cache.ts';

const said = (number: number, given: Partial<Message> = {}): Message => ({
  ...{ id: `m${number}`, sender: 'customer', own: false, sentAt: `2026-03-19T15:0${number}:00Z`, state: 'delivered' },
  ...{ text: `${number}`, pictures: [], findings: [], read: false, reported: false, ...given },
});
const THREAD: Thread = {
  ...{ id: 'O-1', order: 'O-1', about: { kind: 'order' }, shop: 'S-17', state: 'open', unread: 0, muted: false },
  ...{ side: 'seller', writable: { allowed: true }, messages: [], older: null, live: 0, others: [] },
};
const ME = { own: true, sender: 'seller' } as const;
/** The latest messages, and those before. */
const FETCHED: FetchedThread = {
  pages: [
    { ...THREAD, messages: [said(3), said(4, ME), said(5, { ...ME, state: 'held' })] },
    { ...THREAD, messages: [said(1), said(2, ME)] },
  ],
  pageParams: ['', 'older'],
};
const read = (fetched: FetchedThread) => messagesOf(fetched).flatMap((each) => (each.read ? [each.id] : []));

describe('a conversation that goes on while it is looked at', () => {
  test('has a new message at its end, once, however often and in whatever order it is told', () => {
    const told = [said(7), said(6), said(7)].reduce(withMessage, FETCHED);
    expect(messagesOf(told).map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7']);
  });

  test('has a changed message in its place, on whichever page that is', () => {
    const told = withMessage(withMessage(FETCHED, said(5, ME)), said(1, { state: 'masked', text: '•••' }));
    expect(messagesOf(told).map(({ id, state }) => `${id} ${state}`)).toEqual([
      ...['m1 masked', 'm2 delivered', 'm3 delivered', 'm4 delivered', 'm5 delivered'],
    ]);
  });

  test('was seen up to a message by the side that saw it, and what waits by nobody', () => {
    const at = '2026-03-19T16:00:00Z';
    const told = withSeen(FETCHED, { by: 'customer', message: 'm5', at });
    expect(read(told)).toEqual(['m2', 'm4']);
    expect(told.pages.every(({ readByOther }) => readByOther === at)).toBe(true);
    expect(read(withOwnSeen(FETCHED, 'm3'))).toEqual(['m1', 'm3']);
    expect(read(withOwnSeen(FETCHED, 'unknown'))).toEqual([]);
  });

  test('is as it is told, and no longer as it was', () => {
    const blocked: FetchedThread = {
      ...FETCHED,
      pages: FETCHED.pages.map((page) => ({ ...page, blocked: 'by-you', closesAt: '2026-04-01T00:00:00Z' })),
    };
    const { messages, side, writable, older, live, others, ...summary } = THREAD;
    const told = withSummary(blocked, { ...summary, muted: true });
    expect(told.pages[0]).toMatchObject({ muted: true, messages: FETCHED.pages[0]?.messages });
    expect(told.pages.some((page) => 'blocked' in page || 'closesAt' in page)).toBe(false);
  });
});
