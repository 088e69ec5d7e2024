import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from './api-context.tsx';
import { answer } from './client.ts';
import type { components } from './types.ts';

export type Payout = components['schemas']['Payout'];

/** Which payouts are shown: those that something is still held of, those of one action; all if both are absent. */
export type PayoutsSearch = {
  readonly held?: true | undefined;
  readonly action?: string | undefined;
};

const PAGE = 30;

/** A seller's payouts, the one due last first. */
export function usePayouts(seller: string, { held, action }: PayoutsSearch) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['payouts', seller, held, action],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        limit: PAGE,
        ...(held === undefined ? {} : { held: 'true' as const }),
        ...(action === undefined ? {} : { action }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/v1/sellers/{id}/payouts', { params: { path: { id: seller }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
