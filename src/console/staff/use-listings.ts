import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { ListingDecision } from '../listings/shapes.ts';

const PAGE = 30;
const KEY = 'staff-listings';

/** Listings of all sellers, page by page. */
export function useListings(show: 'all' | undefined) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [KEY, show],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        limit: PAGE,
        show: show ?? ('waiting' as const),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/v1/listings', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useListing(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: [KEY, 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/listings/{id}', { params: { path: { id } }, signal })),
  });
}

export function useDecideListing(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ListingDecision) =>
      answer(api.POST('/v1/listings/{id}/decision', { params: { path: { id } }, body })),
    // Also after a refusal: then somebody else was quicker.
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
