import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { Audience } from './shapes.ts';
import type { ThreadsSearch } from './threads-search.ts';
import { LOOK_AGAIN } from './use-unread.ts';

const PAGE = 25;

/** The own conversations, the one with the latest message first. */
export function useThreads(audience: Audience, { show }: ThreadsSearch) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['threads', 'list', show],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        limit: PAGE,
        ...(show === undefined ? {} : { show }),
        ...(audience === 'customer' ? { words: 'last' as const } : {}),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/v1/threads', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    // Nothing that a customer said is in a shop's, so looking again is nobody's business but one's own.
    refetchInterval: LOOK_AGAIN,
  });
}

/** Those about one order. */
export function useThreadsOfOrder(order: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['threads', 'order', order],
    queryFn: ({ signal }) => answer(api.GET('/v1/threads', { params: { query: { order } }, signal })),
  });
}
