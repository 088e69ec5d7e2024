import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';

/** Texts that a shop often needs: its own, and ours. */
export function useQuickReplies() {
  const api = useApi();
  return useQuery({
    queryKey: ['quick-replies'],
    queryFn: ({ signal }) => answer(api.GET('/v1/quick-replies', { signal })),
    staleTime: 5 * 60_000,
  });
}
