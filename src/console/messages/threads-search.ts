/** Which conversations can be asked for alone, as the API has them. */
export const THREADS_SHOWN = ['unread', 'open', 'closed'] as const;

/** Which conversations are shown; all if nothing is said. */
export type ThreadsSearch = { readonly show?: (typeof THREADS_SHOWN)[number] | undefined };

/** What an address says of it. */
export function threadsSearch({ show }: Record<string, unknown>): ThreadsSearch {
  return { show: THREADS_SHOWN.find((each) => each === show) };
}
