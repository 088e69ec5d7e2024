/** Which conversations are shown; all if nothing is said. */
export type ThreadsSearch = { readonly unread?: true | undefined };

/** What an address says of it. */
export function threadsSearch({ unread }: Record<string, unknown>): ThreadsSearch {
  return { unread: unread === true ? true : undefined };
}
