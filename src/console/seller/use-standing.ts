import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useViewer } from '../api/viewer.ts';
import { pathId } from './links.tsx';

/** Whose pages these are: the shop of who is signed in. */
function useSellerId(): string {
  return useViewer().sellerId ?? '';
}

/** The own standing at the clock. */
export function useStanding() {
  const api = useApi();
  const id = useSellerId();
  return useQuery({
    queryKey: ['standing', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers/{id}/standing', { params: { path: { id } }, signal })),
  });
}

/** What the marketplace allows now. */
export function useCapabilities() {
  const api = useApi();
  const id = useSellerId();
  return useQuery({
    queryKey: ['capabilities', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers/{id}/capabilities', { params: { path: { id } }, signal })),
  });
}

/** Every action there has been, the latest first. */
export function useActions() {
  const api = useApi();
  const id = useSellerId();
  return useQuery({
    queryKey: ['actions', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers/{id}/actions', { params: { path: { id } }, signal })),
  });
}

/** One action with its story; `action` as in JSON, `S-17/1`. */
export function useAction(action: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['action', action],
    queryFn: ({ signal }) => answer(api.GET('/v1/actions/{id}', { params: { path: { id: pathId(action) } }, signal })),
  });
}

/** The own timeline, newest first; `kinds` with commas between them, all if absent. */
export function useTimeline(kinds: string | undefined) {
  const api = useApi();
  const id = useSellerId();
  return useInfiniteQuery({
    queryKey: ['timeline', id, kinds ?? ''],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/v1/sellers/{id}/timeline', {
          params: {
            path: { id },
            query: { ...(kinds === undefined ? {} : { kinds }), ...(pageParam === '' ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
