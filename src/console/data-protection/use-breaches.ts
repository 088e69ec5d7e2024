import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';

export type BreachLine = components['schemas']['DataBreachLine'];
export type Breach = components['schemas']['DataBreach'];
export type BreachAct = components['schemas']['DataBreachAct'];
export type Measure = components['schemas']['BreachMeasure'];

const LIMIT = 50;

export function useBreaches(state: 'open' | 'closed') {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['data-breaches', state],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { state, limit: LIMIT, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/data-breaches', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function useBreach(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['data-breach', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/data-breaches/{id}', { params: { path: { id } }, signal })),
    // While mails go out it changes by itself.
    refetchInterval: ({ state }) => (state.data?.customerNotice?.sent?.isSending === true ? 5_000 : false),
  });
}

/** The customers concerned, by reference, as the record of accesses has them now. `scoped`: changes with the scope. */
export function useAffected(id: string, scoped: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['data-breach', id, 'affected', scoped],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: LIMIT, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/data-breaches/{id}/affected', { params: { path: { id }, query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function useOpenBreach() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly text: string; readonly reports: string[] }): Promise<Breach> =>
      answer(api.POST('/v1/data-breaches', { body })),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['data-breaches'] }),
  });
}

export function useActOnBreach(id: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: BreachAct): Promise<Breach> =>
      answer(api.POST('/v1/data-breaches/{id}/acts', { params: { path: { id } }, body })),
    onSuccess: (breach) => queryClient.setQueryData(['data-breach', id], breach),
    // After a refusal too: then somebody else was quicker.
    onSettled: (_data, error) => {
      void queryClient.invalidateQueries({ queryKey: ['data-breaches'] });
      if (error !== null) void queryClient.invalidateQueries({ queryKey: ['data-breach', id] });
    },
  });
}
