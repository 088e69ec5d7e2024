import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { DisputeDecision } from '../disputes/shapes.ts';

const PAGE = 30;
const KEY = 'staff-disputes';

/** Disputes of all sellers, page by page. */
export function useDisputes(show: 'all' | undefined) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [KEY, show],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        limit: PAGE,
        show: show ?? ('open' as const),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/v1/disputes', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useDispute(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [KEY, 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/disputes/{id}', { params: { path: { id } }, signal })),
  });
}

/** Opens what was written, for a reason. What was read is not kept in the cache: leaving the page forgets it. */
export function useLookAtDispute(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: (reason: string) =>
      answer(api.POST('/v1/disputes/{id}/looks', { params: { path: { id } }, body: { reason } })),
    // Having read it is a ground for a decision.
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY, 'one', id] }),
  });
}

export function useDecideDispute(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: DisputeDecision) =>
      answer(api.POST('/v1/disputes/{id}/decision', { params: { path: { id } }, body })),
    // Also after a refusal: then somebody else was quicker.
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
