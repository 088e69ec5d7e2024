import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';

/** The labels of an order, and whether one may be printed now. */
export function useLabels(order: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['labels', order],
    queryFn: ({ signal }) => answer(api.GET('/v1/orders/{id}/labels', { params: { path: { id: order } }, signal })),
  });
}
