/** What a list of conversations can be narrowed to, as the API has it. */
export const THREAD_FILTERS = ['unanswered', 'unread', 'open', 'closed'] as const;
type ThreadFilter = (typeof THREAD_FILTERS)[number];

/** Which conversations are shown; all if nothing is said. */
export type ThreadsSearch = { readonly show?: ThreadFilter | undefined };

/** What an address says of it. */
export function threadsSearch({ show }: Record<string, unknown>): ThreadsSearch {
  return { show: THREAD_FILTERS.find((each) => each === show) };
}
