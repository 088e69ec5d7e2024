import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';

type Opening = components['schemas']['DisputeOpening'];

const keyOf = (order: string) => ['own-disputes', order];

/** What is known of an own order, what a dispute could be about, and the disputes there are. */
export function useOwnDisputes(order: string) {
  const api = useApi();
  return useQuery({
    queryKey: keyOf(order),
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/me/orders/{id}/disputes', { params: { path: { id: order } }, signal })),
  });
}

export function useOpenDispute(order: string) {
  const api = useApi();
  return useMoved(order, (body: Opening) =>
    answer(api.POST('/v1/me/orders/{id}/disputes', { params: { path: { id: order } }, body })),
  );
}

export function useWithdrawDispute(order: string, id: string) {
  const api = useApi();
  return useMoved(order, () => answer(api.POST('/v1/me/disputes/{id}/withdrawal', { params: { path: { id } } })));
}

export function useAskOwnReview(order: string, id: string) {
  const api = useApi();
  return useMoved(order, (text: string) =>
    answer(api.POST('/v1/me/disputes/{id}/review', { params: { path: { id } }, body: { text } })),
  );
}

/** Does something to a dispute; also after a refusal how it stands is looked at anew: then something was done meanwhile. */
function useMoved<Given>(order: string, mutationFn: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keyOf(order) }),
        client.invalidateQueries({ queryKey: ['own-order', order] }),
      ]),
  });
}
