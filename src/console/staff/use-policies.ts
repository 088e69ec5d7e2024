import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';

const KEY = 'policies';

/** The versions of the policy, and what is proposed. */
export function usePolicies() {
  const api = useApi();
  return useQuery({ queryKey: [KEY], queryFn: ({ signal }) => answer(api.GET('/v1/policies', { signal })) });
}

/** A proposal, with what it would change now. */
export function useProposal(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [KEY, 'proposal', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/policies/proposals/{id}', { params: { path: { id } }, signal })),
  });
}

/** The file of a version, when it is asked for. */
export function useFile() {
  const api = useApi();
  return useMutation({
    mutationFn: (id: string) => answer(api.GET('/v1/policies/{id}', { params: { path: { id } } })),
  });
}

/** What is wrong with a file, or what it would change. */
export function useCheck() {
  const api = useApi();
  return useMutation({
    mutationFn: (document: string) => answer(api.POST('/v1/policies/check', { body: { document } })),
  });
}

export function usePropose() {
  const api = useApi();
  return useMutation({
    mutationFn: (body: { document: string; reason: string }) => answer(api.POST('/v1/policies/proposals', { body })),
    onSuccess: useRefresh(),
  });
}

export function useActivate(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (body: { seen: string; from?: string; reason: string }) =>
      answer(api.POST('/v1/policies/proposals/{id}/activation', { params: { path: { id } }, body })),
    onSuccess: useRefresh(),
  });
}

export function useWithdrawProposal(id: string) {
  const api = useApi();
  return useMutation({
    mutationFn: (reason: string) =>
      answer(api.POST('/v1/policies/proposals/{id}/withdrawal', { params: { path: { id } }, body: { reason } })),
    onSuccess: useRefresh(),
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: [KEY] });
}
