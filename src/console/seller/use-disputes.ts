import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { useViewer } from '../api/viewer.ts';

const PAGE = 30;
const KEY = 'disputes';

/** Disputes about the own orders, page by page. */
export function useDisputes(show: 'all' | undefined) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useInfiniteQuery({
    queryKey: [KEY, id, show],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        limit: PAGE,
        show: show ?? ('open' as const),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/v1/sellers/{id}/disputes', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** One of them. What the customer wrote is not kept once the page is left. */
export function useDispute(dispute: string) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useQuery({
    queryKey: [KEY, id, 'one', dispute],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/sellers/{id}/disputes/{dispute}', { params: { path: { id, dispute } }, signal })),
    gcTime: 0,
  });
}

export function useAnswerDispute(dispute: string) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useMoved((body: components['schemas']['DisputeAnswer']) =>
    answer(api.POST('/v1/sellers/{id}/disputes/{dispute}/answer', { params: { path: { id, dispute } }, body })),
  );
}

export function useAskReview(dispute: string) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useMoved((text: string) =>
    answer(
      api.POST('/v1/sellers/{id}/disputes/{dispute}/review', { params: { path: { id, dispute } }, body: { text } }),
    ),
  );
}

/** Also after a refusal how it stands is looked at anew: then something was done meanwhile. */
function useMoved<Given>(mutationFn: (given: Given) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey: [KEY] }) });
}
