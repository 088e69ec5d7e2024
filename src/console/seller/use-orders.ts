import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useViewer } from '../api/viewer.ts';
import type { OrdersSearch } from './routes.ts';

const PAGE = 30;

/** The own orders, the one placed last first. */
export function useOrders({ state, fulfilment }: OrdersSearch) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useInfiniteQuery({
    queryKey: ['orders', id, state, fulfilment],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        limit: PAGE,
        ...(state === undefined ? {} : { state }),
        ...(fulfilment === undefined ? {} : { fulfilment }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/v1/sellers/{id}/orders', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** One of them. */
export function useOrder(order: string) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useQuery({
    queryKey: ['order', id, order],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/sellers/{id}/orders/{order}', { params: { path: { id, order } }, signal })),
  });
}
