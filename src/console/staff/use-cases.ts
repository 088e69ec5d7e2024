import { skipToken, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { CaseChosen, CaseDecisionBody, CaseDetail } from './api-shapes.ts';
import type { QueueSearch } from './queue-search.ts';

const LIMIT = 50;

/** Colleagues work on the same queue: it is asked for again every so often, in milliseconds. */
const FRESH = 20_000;

/** The queue, more of it at a time. */
export function useQueue({ kind, state = undefined, mine, seller }: QueueSearch) {
  const api = useApi();
  const filters = {
    limit: LIMIT,
    ...(kind === undefined ? {} : { kind }),
    ...(state === undefined ? {} : { state }),
    ...(mine === undefined ? {} : { mine: 'true' as const }),
    ...(seller === undefined ? {} : { seller }),
  };
  return useInfiniteQuery({
    queryKey: ['cases', filters],
    initialPageParam: '',
    refetchInterval: FRESH,
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filters, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/cases', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function useCase(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/cases/{id}', { params: { path: { id } }, signal })),
  });
}

/** To whom a case can be handed over; asked for when somebody wants to. */
export function useColleagues(wanted: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['colleagues'],
    queryFn: wanted ? ({ signal }) => answer(api.GET('/v1/cases/colleagues', { signal })) : skipToken,
    select: ({ items }) => items,
  });
}

/** Everything that a decision would do. `seen` makes it anew when something came meanwhile. */
export function useCasePreview(id: string, seen: number, chosen: CaseChosen | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: ['case-preview', id, seen, JSON.stringify(chosen)],
    queryFn:
      chosen === undefined
        ? skipToken
        : ({ signal }) =>
            answer(api.POST('/v1/cases/{id}/preview', { params: { path: { id } }, body: chosen, signal })),
  });
}

export function useClaim() {
  const api = useApi();
  const keep = useKeep();
  return useMutation({
    mutationFn: (id: string) => answer(api.POST('/v1/cases/{id}/claim', { params: { path: { id } } })),
    onSuccess: keep,
  });
}

export function useRelease(id: string) {
  const api = useApi();
  const keep = useKeep();
  return useMutation({
    mutationFn: () => answer(api.POST('/v1/cases/{id}/release', { params: { path: { id } } })),
    onSuccess: keep,
  });
}

export function useHandOver(id: string) {
  const api = useApi();
  const keep = useKeep();
  return useMutation({
    mutationFn: (body: { to: string; note: string }) =>
      answer(api.POST('/v1/cases/{id}/hand-over', { params: { path: { id } }, body })),
    onSuccess: keep,
  });
}

export function useNote(id: string) {
  const api = useApi();
  const keep = useKeep();
  return useMutation({
    mutationFn: (text: string) =>
      answer(api.POST('/v1/cases/{id}/notes', { params: { path: { id } }, body: { text } })),
    onSuccess: keep,
  });
}

export function useContact(id: string) {
  const api = useApi();
  const keep = useKeep();
  return useMutation({
    mutationFn: (text: string) =>
      answer(api.POST('/v1/cases/{id}/contact', { params: { path: { id } }, body: { text } })),
    onSuccess: keep,
  });
}

export function useDecide(id: string) {
  const api = useApi();
  const keep = useKeep();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CaseDecisionBody) =>
      answer(api.POST('/v1/cases/{id}/decision', { params: { path: { id } }, body })),
    onSuccess: (decided) => {
      // It may change anything about the seller.
      for (const key of ['sellers', 'standing', 'timeline', 'actions', 'action'])
        void queryClient.invalidateQueries({ queryKey: [key] });
      keep(decided.case);
    },
  });
}

/** The answer is the case as it is now; the queue is asked for again. */
function useKeep() {
  const queryClient = useQueryClient();
  return (detail: CaseDetail) => {
    queryClient.setQueryData(['case', detail.id], detail);
    void queryClient.invalidateQueries({ queryKey: ['cases'] });
  };
}
