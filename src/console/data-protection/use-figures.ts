import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { useClock } from '../kit/clock.tsx';

export type Statistics = components['schemas']['AccessStatistics'];
export type Exposure = components['schemas']['Exposure'];
export type Retention = components['schemas']['RetentionState'];
export type SellerShown = components['schemas']['SellersShown']['items'][number];
export type TeamAccess = components['schemas']['Access'];

const DAY = 86_400_000;
const PAGE = 30;

/** The period up to now: whole minutes, so that it stays the same while it is looked at. */
function usePeriod(days: number): { readonly from?: string } {
  const { now } = useClock();
  // The service's own: it ends at its clock.
  if (days === 30) return {};
  return { from: new Date(Math.ceil(now / 60_000) * 60_000 - days * DAY).toISOString() };
}

export function useAccessStatistics(days: number) {
  const api = useApi();
  const query = usePeriod(days);
  return useQuery({
    queryKey: ['access-statistics', days],
    queryFn: ({ signal }) => answer(api.GET('/v1/data-protection/accesses', { params: { query }, signal })),
  });
}

export function useExposure(days: number) {
  const api = useApi();
  const query = usePeriod(days);
  return useQuery({
    queryKey: ['exposure', days],
    queryFn: ({ signal }) => answer(api.GET('/v1/data-protection/exposure', { params: { query }, signal })),
  });
}

export function useSellersShown(days: number) {
  const api = useApi();
  const period = usePeriod(days);
  return useInfiniteQuery({
    queryKey: ['sellers-shown', days],
    initialPageParam: { ...period, limit: PAGE } as { from?: string; limit: number; cursor?: string },
    queryFn: ({ pageParam: query, signal }) =>
      answer(api.GET('/v1/data-protection/sellers', { params: { query }, signal })),
    getNextPageParam: ({ next }, _all, last) => (next === null ? undefined : { ...last, cursor: next }),
  });
}

export function useAccessesOf(seller: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['accesses', seller],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/sellers/{id}/accesses', { params: { path: { id: seller }, query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** The latest checkpoint of the tamper-evident log, as it was signed: origin, size and root on a line each. */
export function useCheckpoint() {
  const api = useApi();
  return useQuery({
    queryKey: ['checkpoint'],
    queryFn: ({ signal }) => answer(api.GET('/v1/audit/checkpoint', { parseAs: 'text', signal })),
  });
}

export function useRetention() {
  const api = useApi();
  return useQuery({
    queryKey: ['retention'],
    queryFn: ({ signal }) => answer(api.GET('/v1/data-protection/retention', { signal })),
  });
}
