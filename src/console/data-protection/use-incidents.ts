import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';

export type IncidentLine = components['schemas']['IncidentLine'];
export type Incident = components['schemas']['Incident'];
export type Outcome = NonNullable<Incident['outcome']>;

const LIMIT = 50;

export function useIncidents(state: 'open' | 'closed') {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['incidents', state],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { state, limit: LIMIT, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/incidents', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function useIncident(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['incident', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/incidents/{id}', { params: { path: { id } }, signal })),
  });
}

/** What somebody does with a report. */
export type IncidentWork =
  | { readonly do: 'claim'; readonly takeOver: boolean }
  | { readonly do: 'note'; readonly text: string }
  | { readonly do: 'close'; readonly outcome: Outcome; readonly answer: string };

export function useWorkOnIncident(id: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const path = { params: { path: { id } } };
  return useMutation({
    mutationFn: (work: IncidentWork): Promise<Incident> => {
      switch (work.do) {
        case 'claim':
          return answer(api.POST('/v1/incidents/{id}/claim', { ...path, body: { takeOver: work.takeOver } }));
        case 'note':
          return answer(api.POST('/v1/incidents/{id}/notes', { ...path, body: { text: work.text } }));
        case 'close':
          return answer(
            api.POST('/v1/incidents/{id}/closing', { ...path, body: { outcome: work.outcome, answer: work.answer } }),
          );
      }
    },
    onSuccess: (incident) => queryClient.setQueryData(['incident', id], incident),
    // After a refusal too: then somebody else was quicker.
    onSettled: (_data, error) => {
      void queryClient.invalidateQueries({ queryKey: ['incidents'] });
      if (error !== null) void queryClient.invalidateQueries({ queryKey: ['incident', id] });
    },
  });
}
