import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { calls } from './calls.ts';
import type { ThreadsSearch } from './threads-search.ts';
import { LOOK_AGAIN } from './use-unread.ts';

const PAGE = '25';

/** The own conversations, the one with the latest message first. */
export function useThreads({ unread }: ThreadsSearch) {
  return useInfiniteQuery({
    queryKey: ['threads', 'list', unread],
    queryFn: ({ pageParam }) =>
      calls.threads({
        limit: PAGE,
        ...(unread ? { show: 'unread' } : {}),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    // Nothing that was said is in it, so looking again is nobody's business but one's own.
    refetchInterval: LOOK_AGAIN,
  });
}

/** Those about one order. */
export function useThreadsOfOrder(order: string) {
  return useQuery({
    queryKey: ['threads', 'order', order],
    queryFn: () => calls.threads({ order }),
  });
}
