import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';

type Schemas = components['schemas'];
export type HeldMessage = Schemas['HeldMessage'];
export type HeldOpened = Schemas['HeldMessageOpened'];
export type HeldDecisionBody = Schemas['HeldMessageDecision'];
export type Breach = HeldOpened['breaches'][number]['kind'];

/** The least that says anything, in characters; the service asks for as much. */
export const LEAST_REASON = 10;

const LIMIT = 25;
const KEY = 'held-messages';

/** A page of what waits. */
export function useHeldMessages(cursor: string | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: [KEY, cursor],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/v1/held-messages', {
          params: { query: { limit: LIMIT, ...(cursor === undefined ? {} : { cursor }) } },
          signal,
        }),
      ),
  });
}

/** Opens one, for a reason. What was read is not kept in the cache: leaving the page forgets it. */
export function useLookAtHeld(id: string) {
  const api = useApi();
  return useMutation({
    gcTime: 0,
    mutationFn: (reason: string) =>
      answer(api.POST('/v1/held-messages/{id}/looks', { params: { path: { id } }, body: { reason } })),
  });
}

export function useDecideHeld(id: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: HeldDecisionBody) =>
      answer(api.POST('/v1/held-messages/{id}/decision', { params: { path: { id } }, body })),
    // Also after a refusal: then somebody else was quicker.
    onSettled: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  });
}
