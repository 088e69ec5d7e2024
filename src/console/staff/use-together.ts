import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { CaseHandling, CaseHandlingPreview } from './api-shapes.ts';

/** What would become of each of several cases. */
export function useTogetherPreview(wanted: CaseHandlingPreview | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: ['cases-together', JSON.stringify(wanted)],
    queryFn:
      wanted === undefined
        ? skipToken
        : ({ signal }) => answer(api.POST('/v1/cases/handling/preview', { body: wanted, signal })),
    // Colleagues work on the same queue.
    staleTime: 0,
    gcTime: 0,
  });
}

/** Handles several cases, or undoes it. */
export function useTogether() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CaseHandling) => answer(api.POST('/v1/cases/handling', { body })),
    onSettled: () => {
      for (const key of ['cases', 'case']) void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}
