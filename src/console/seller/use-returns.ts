import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useViewer } from '../api/viewer.ts';
import type { Checks, Outcome, Return } from '../returns/shapes.ts';
import type { ReturnsSearch } from './routes.ts';

const PAGE = 30;

/** The own returns, the one asked for last first. */
export function useReturns({ state, fulfilment }: ReturnsSearch) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useInfiniteQuery({
    queryKey: ['returns', id, state, fulfilment],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        limit: PAGE,
        ...(state === undefined ? {} : { state }),
        ...(fulfilment === undefined ? {} : { fulfilment }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/v1/sellers/{id}/returns', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** One of them; looked at again now and then, since others go on with it. */
export function useReturn(one: string) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useQuery({
    queryKey: ['return', id, one],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/sellers/{id}/returns/{return}', { params: { path: { id, return: one } }, signal })),
    refetchInterval: 15_000,
  });
}

/** What a seller does to a return. */
export type ReturnDeed =
  | { readonly do: 'receive' }
  | { readonly do: 'refuse' }
  | { readonly do: 'inspect'; readonly outcome: Outcome; readonly checks: Checks };

/** Does it to the return as it was looked at. */
export function useReturnDeed({ return: one, version }: Pick<Return, 'return' | 'version'>) {
  const api = useApi();
  const client = useQueryClient();
  const id = useViewer().sellerId ?? '';
  const params = { path: { return: one } };
  return useMutation({
    mutationFn: (deed: ReturnDeed) => {
      switch (deed.do) {
        case 'receive':
          return answer(api.POST('/v1/returns/{return}/receipt', { params, body: { version } }));
        case 'refuse':
          return answer(api.POST('/v1/returns/{return}/refusal', { params, body: { version } }));
        case 'inspect': {
          const { outcome, checks } = deed;
          return answer(api.POST('/v1/returns/{return}/inspection', { params, body: { version, outcome, checks } }));
        }
      }
    },
    onSuccess: (done) => client.setQueryData(['return', id, one], done),
    onSettled: () => client.invalidateQueries({ queryKey: ['returns'] }),
  });
}
