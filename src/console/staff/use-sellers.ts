import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { PAGE, rungsOf, type SellersSearch } from './sellers-search.ts';

/** A page of the list of sellers; while the next one comes the one before stays. */
export function useSellers(search: SellersSearch) {
  const api = useApi();
  const { rung, search: text, category, sort, order, cursor } = search;
  const query = {
    limit: PAGE,
    ...(text === undefined ? {} : { search: text }),
    ...(rung === undefined ? {} : { rung: [...rungsOf(rung)] }),
    ...(category === undefined ? {} : { category }),
    ...(sort === undefined ? {} : { sort }),
    ...(order === undefined ? {} : { order }),
    ...(cursor === undefined ? {} : { cursor }),
  };
  return useQuery({
    queryKey: ['sellers', query],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Where a seller's shop is: its row of the list. */
export function useSellerRow(seller: string) {
  const api = useApi();
  const query = { search: seller, sort: 'seller' as const };
  return useQuery({
    queryKey: ['sellers', query],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers', { params: { query }, signal })),
    select: ({ items }) => items.find((row) => row.seller === seller),
  });
}

export function useStanding(seller: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['standing', seller],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers/{id}/standing', { params: { path: { id: seller } }, signal })),
  });
}

/** Every action of a seller, past ones too, the latest first. */
export function useSellerActions(seller: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['actions', seller],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers/{id}/actions', { params: { path: { id: seller } }, signal })),
    select: ({ items }) => items,
  });
}

/** A seller's timeline, newest first; `kinds` with commas between them, all if absent. */
export function useTimeline(seller: string, kinds: string | undefined) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['timeline', seller, kinds],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: PAGE,
        ...(kinds === undefined ? {} : { kinds }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/v1/sellers/{id}/timeline', { params: { path: { id: seller }, query }, signal }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
