import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { pathId } from './links.tsx';

/** What an answer may change: everything that the seller's pages show. */
export function useRefreshAnswers() {
  const queryClient = useQueryClient();
  return async () => {
    for (const key of ['capabilities', 'timeline', 'actions', 'plans', 'appeals', 'questions'])
      void queryClient.invalidateQueries({ queryKey: [key] });
    await Promise.all(['standing', 'action'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
  };
}

/** Says that the notice was read. After a refusal, too, the page shows how things stand now. */
export function useAcknowledge(action: string) {
  const api = useApi();
  const refresh = useRefreshAnswers();
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/v1/actions/{id}/acknowledgement', { params: { path: { id: pathId(action) } }, body: {} })),
    onSettled: refresh,
  });
}
