import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { UsesSearch } from './uses-search.ts';

const PAGE = 20;

/** The own orders, the one placed last first. */
export function useOwnOrders() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['own-orders'],
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/me/orders', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** One of them. */
export function useOwnOrder(order: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['own-order', order],
    queryFn: ({ signal }) => answer(api.GET('/v1/me/orders/{id}', { params: { path: { id: order } }, signal })),
  });
}

/** Who used the own data, the latest first. */
export function useUses({ order, who, answer: answered }: UsesSearch) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['uses', order, who, answered],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        limit: PAGE,
        ...(order === undefined ? {} : { order }),
        ...(who === undefined ? {} : { who }),
        ...(answered === undefined ? {} : { answer: answered }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/v1/me/receipts', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
