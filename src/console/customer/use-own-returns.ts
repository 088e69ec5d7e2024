import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { OwnReturn } from '../returns/shapes.ts';

/** Everything that the customer sends back. */
export function useOwnReturns() {
  const api = useApi();
  return useQuery({
    queryKey: ['own-returns'],
    queryFn: ({ signal }) => answer(api.GET('/v1/me/returns', { signal })),
  });
}

/** The returns of an order, and whether another one can be asked for. */
export function useReturnsOfOrder(order: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['own-returns', order],
    queryFn: ({ signal }) => answer(api.GET('/v1/me/orders/{id}/returns', { params: { path: { id: order } }, signal })),
  });
}

/** One of them; looked at again now and then, since others go on with it. */
export function useOwnReturn(order: string, id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['own-return', order, id],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/me/orders/{id}/returns/{return}', { params: { path: { id: order, return: id } }, signal })),
    refetchInterval: 15_000,
  });
}

/** Asks for one, under an id that stays the same however often it is tried. */
export function useAskReturn(order: string, id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: NonNullable<OwnReturn['reason']>) =>
      answer(api.POST('/v1/me/orders/{id}/returns', { params: { path: { id: order } }, body: { id, reason } })),
    onSuccess(asked) {
      client.setQueryData(['own-return', order, asked.return], asked);
      void client.invalidateQueries({ queryKey: ['own-returns'] });
      void client.invalidateQueries({ queryKey: ['own-order', order] });
    },
  });
}

/** Ends one: the customer keeps it. */
export function useKeepAfterAll({ order, return: id, version }: OwnReturn) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => {
      const params = { path: { id: order, return: id } };
      return answer(api.POST('/v1/me/orders/{id}/returns/{return}/withdrawal', { params, body: { version } }));
    },
    onSuccess: (ended) => client.setQueryData(['own-return', order, id], ended),
    onSettled: () => client.invalidateQueries({ queryKey: ['own-returns'] }),
  });
}
