import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';

/** When, and which breaches of another time. */
export type TakeoverSpan = { readonly from: string; readonly to: string; readonly breaches: string[] };

/** What was confirmed about an account. */
export function useTakeovers(seller: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['takeovers', seller],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/sellers/{id}/takeovers', { params: { path: { id: seller } }, signal })),
  });
}

/** What confirming would undo, once it was asked for. */
export function useTakeoverPreview(seller: string, span: TakeoverSpan | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: ['takeover-preview', seller, span],
    enabled: span !== undefined,
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answer(
        api.POST('/v1/sellers/{id}/takeovers/preview', {
          params: { path: { id: seller } },
          body: span ?? { from: '', to: '', breaches: [] },
          signal,
        }),
      ),
  });
}

export function useConfirmTakeover(seller: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: TakeoverSpan & { reason: string }) =>
      answer(api.POST('/v1/sellers/{id}/takeovers', { params: { path: { id: seller } }, body })),
    // Everything about the seller may stand elsewhere now.
    onSuccess: () => void queryClient.invalidateQueries(),
  });
}
