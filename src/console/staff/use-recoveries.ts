import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';

export type Recovery = components['schemas']['Recovery'];

/** What somebody decides about a request. */
export type RecoveryDecision = 'approve' | 'refuse';

const LIMIT = 50;

export function useRecoveries(state: 'open' | 'ended') {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['recoveries', state],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { state, limit: LIMIT, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/recoveries', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function useDecideRecovery() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, decision, reason }: { id: string; decision: RecoveryDecision; reason: string }) => {
      const asked = { params: { path: { id } }, body: { reason } };
      return decision === 'approve'
        ? answer(api.POST('/v1/recoveries/{id}/approval', asked))
        : answer(api.POST('/v1/recoveries/{id}/refusal', asked));
    },
    // Also after a refusal: then somebody else was quicker.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['recoveries'] }),
  });
}
