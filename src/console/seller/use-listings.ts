import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useViewer } from '../api/viewer.ts';

const PAGE = 30;
const KEY = 'listings';

/** The own listings that were found wrong or taken down, page by page. */
export function useListings() {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useInfiniteQuery({
    queryKey: [KEY, id],
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/sellers/{id}/listings', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useListing(listing: string) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useQuery({
    queryKey: [KEY, id, 'one', listing],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/sellers/{id}/listings/{listing}', { params: { path: { id, listing } }, signal })),
  });
}

/** Says that it is put right, or appeals. Also after a refusal how it stands is looked at anew. */
export function useAnswerTakedown(listing: string, what: 'correct' | 'appeal') {
  const api = useApi();
  const client = useQueryClient();
  const id = useViewer().sellerId ?? '';
  return useMutation({
    mutationFn: (text: string) => {
      const asked = { params: { path: { id, listing } }, body: { text } };
      return what === 'correct'
        ? answer(api.POST('/v1/sellers/{id}/listings/{listing}/correction', asked))
        : answer(api.POST('/v1/sellers/{id}/listings/{listing}/appeal', asked));
    },
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
