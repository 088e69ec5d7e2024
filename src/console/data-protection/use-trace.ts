import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';

export type LeakTrace = components['schemas']['LeakTrace'];
export type TraceAsked = components['schemas']['LeakTraceRequest'];

/** Traces a text within an inquiry. The text stays with the page that asks, and goes with it. */
export function useTrace(inquiry: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: (body: TraceAsked): Promise<LeakTrace> =>
      answer(api.POST('/v1/data-breaches/{id}/traces', { params: { path: { id: inquiry } }, body })),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['data-breach', inquiry] }),
  });
}
