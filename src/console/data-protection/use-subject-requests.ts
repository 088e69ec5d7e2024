import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';

export type ClockedRequest = components['schemas']['ClockedRequest'];
export type RefusalGround = NonNullable<ClockedRequest['refusal']>['ground'];
export type ExtensionReason = NonNullable<ClockedRequest['extension']>['reason'];

const LIMIT = 50;

export function useSubjectRequests(show: 'running' | 'all') {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['subject-requests', show],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { show, limit: LIMIT, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/subject-requests', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** What the data protection officer does with a request. */
export type RequestDecision =
  | { readonly do: 'refuse'; readonly ground: RefusalGround }
  | { readonly do: 'extend'; readonly reason: ExtensionReason };

export function useDecideRequest(id: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const path = { params: { path: { id } } };
  return useMutation({
    mutationFn: (decision: RequestDecision): Promise<ClockedRequest> =>
      decision.do === 'refuse'
        ? answer(api.POST('/v1/subject-requests/{id}/refusal', { ...path, body: { ground: decision.ground } }))
        : answer(api.POST('/v1/subject-requests/{id}/extension', { ...path, body: { reason: decision.reason } })),
    // After a refusal too: then it was answered meanwhile.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['subject-requests'] }),
  });
}
