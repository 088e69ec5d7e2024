import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';

export type Emergency = components['schemas']['Emergency'];
export type EmergencyRequest = components['schemas']['EmergencyRequest'];

/** What somebody says to one. */
export type EmergencyAnswer =
  | { readonly step: 'approve' | 'refuse' | 'withdraw' | 'end'; readonly note: string | undefined }
  | { readonly step: 'review'; readonly outcome: 'justified' | 'misuse'; readonly note: string };

const LIMIT = 20;

/** Others answer meanwhile: looked at again so often, in milliseconds. */
const AGAIN = 15_000;

export function useEmergencies(state: 'active' | 'over') {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['emergencies', state],
    initialPageParam: '',
    refetchInterval: AGAIN,
    queryFn: ({ pageParam, signal }) => {
      const query = { state, limit: LIMIT, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/emergencies', { params: { query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Loads them anew. */
export function useEmergenciesAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['emergencies'] });
}

export function useAskForEmergency() {
  const api = useApi();
  const again = useEmergenciesAgain();
  return useMutation({
    mutationFn: (body: EmergencyRequest) => answer(api.POST('/v1/emergencies', { body })),
    onSettled: again,
  });
}

export function useAnswerEmergency(id: string) {
  const api = useApi();
  const again = useEmergenciesAgain();
  return useMutation({
    mutationFn: (said: EmergencyAnswer) => {
      const params = { path: { id } };
      if (said.step === 'review')
        return answer(
          api.POST('/v1/emergencies/{id}/review', { params, body: { outcome: said.outcome, note: said.note } }),
        );
      const body = said.note === undefined ? {} : { note: said.note };
      switch (said.step) {
        case 'approve':
          return answer(api.POST('/v1/emergencies/{id}/approval', { params, body }));
        case 'refuse':
          return answer(api.POST('/v1/emergencies/{id}/refusal', { params, body }));
        case 'withdraw':
        case 'end':
          return answer(api.POST('/v1/emergencies/{id}/end', { params, body }));
      }
    },
    // Also after a refusal: then somebody else was quicker.
    onSettled: again,
  });
}
