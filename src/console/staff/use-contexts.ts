import { skipToken, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { Declaration } from './api-shapes.ts';

/** So many that one page holds the half year that is drawn, and usually all there is. */
const LIMIT = 200;

export function useContexts() {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['contexts'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: LIMIT, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/contexts', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** What makes one preview differ from another. */
export function previewKey(declaration: Declaration): readonly string[] {
  return ['context-preview', JSON.stringify(declaration)];
}

/** Whether the same would be excused. */
export function isSameContext(one: Declaration, other: Declaration): boolean {
  return previewKey(one).join() === previewKey(other).join();
}

/** Whom a declaration would excuse, and what would follow. It changes nothing. */
export function usePreview(declaration: Declaration | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: declaration === undefined ? ['context-preview'] : previewKey(declaration),
    queryFn:
      declaration === undefined
        ? skipToken
        : ({ signal }) => answer(api.POST('/v1/contexts/preview', { body: declaration, signal })),
    staleTime: 60_000,
  });
}

export function useDeclareContext() {
  const api = useApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (declaration: Declaration) => answer(api.POST('/v1/contexts', { body: declaration })),
    onSuccess: refresh,
  });
}

export function useWithdrawContext() {
  const api = useApi();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (contextId: string) =>
      answer(api.POST('/v1/contexts/{id}/withdrawal', { params: { path: { id: contextId } } })),
    onSuccess: refresh,
  });
}

/** A context may change any seller: everything known about them is asked for again. */
function useRefresh() {
  const queryClient = useQueryClient();
  return async () => {
    for (const key of ['sellers', 'standing', 'timeline', 'actions', 'action', 'context-preview'])
      void queryClient.invalidateQueries({ queryKey: [key] });
    await queryClient.invalidateQueries({ queryKey: ['contexts'] });
  };
}
