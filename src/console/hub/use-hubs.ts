import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';

/** The hubs there are, and the carriers that scan labels here. */
export function useHubs() {
  const api = useApi();
  return useQuery({
    queryKey: ['hubs'],
    queryFn: ({ signal }) => answer(api.GET('/v1/hub/hubs', { signal })),
    staleTime: 60_000,
  });
}
