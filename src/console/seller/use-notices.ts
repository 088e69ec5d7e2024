import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useViewer } from '../api/viewer.ts';

/** How often it is looked whether something new has come, in milliseconds. */
const LOOK_AGAIN = 60_000;

function useSellerId(): string {
  return useViewer().sellerId ?? '';
}

/** The newest notice that I have not opened, how many there are, and whether mail reaches me. */
export function useNewestNotice() {
  const api = useApi();
  const id = useSellerId();
  return useQuery({
    queryKey: ['notices', id, 'newest'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/v1/sellers/{id}/notices', { params: { path: { id }, query: { unread: 'true', limit: 1 } }, signal }),
      ),
    refetchInterval: LOOK_AGAIN,
    enabled: id !== '',
  });
}

/** All notices, or those that I have not opened, newest first. */
export function useNotices(unread: boolean) {
  const api = useApi();
  const id = useSellerId();
  return useInfiniteQuery({
    queryKey: ['notices', id, 'list', unread],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/v1/sellers/{id}/notices', {
          params: {
            path: { id },
            query: {
              limit: 30,
              ...(unread ? { unread: 'true' } : {}),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** One notice with the proof of its delivery. */
export function useNotice(notice: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['notice', notice],
    queryFn: ({ signal }) => answer(api.GET('/v1/notices/{id}', { params: { path: { id: notice } }, signal })),
  });
}

/** Says that I opened a notice, once it is shown. */
export function useOpened() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (notice: string) => answer(api.POST('/v1/notices/{id}/read', { params: { path: { id: notice } } })),
    onSuccess: (_, notice) =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['notices'] }),
        client.invalidateQueries({ queryKey: ['notice', notice] }),
      ]),
  });
}

/** Says that I opened all of them. */
export function useAllOpened() {
  const api = useApi();
  const id = useSellerId();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST('/v1/sellers/{id}/notices/read', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
}
