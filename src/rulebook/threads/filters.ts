/** What a list of conversations can be narrowed to. `unanswered`: the other side said something last, and it can be answered. */
export const THREAD_FILTERS = ['all', 'unread', 'unanswered', 'open', 'closed'] as const;
export type ThreadFilter = (typeof THREAD_FILTERS)[number];
