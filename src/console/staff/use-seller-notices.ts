import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';

/** What a seller was told, newest first. */
export function useSellerNotices(seller: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['seller-notices', seller],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 30, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/sellers/{id}/notices', { params: { path: { id: seller }, query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** One notice with the proof of its delivery. */
export function useSellerNotice(notice: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['seller-notice', notice],
    queryFn: ({ signal }) => answer(api.GET('/v1/notices/{id}', { params: { path: { id: notice } }, signal })),
  });
}
