import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { HubReturn } from '../returns/shapes.ts';
import { useDesk } from './desk.tsx';

/** How often the desk looks for what others have done, in milliseconds. */
const LOOK_AGAIN = 5_000;
const PAGE = 50;

/** What this hub has to send, what must go out first comes first. */
export function useDeskParcels(stage: 'pick' | 'hand_over') {
  const api = useApi();
  const { hub } = useDesk();
  return useInfiniteQuery({
    queryKey: ['hub-parcels', hub, stage],
    queryFn: ({ signal, pageParam }) => {
      const query = { hub, stage, limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/hub/parcels', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: LOOK_AGAIN,
  });
}

/** One of them, with who did what with it. */
export function useDeskParcel(order: string) {
  const api = useApi();
  const { hub } = useDesk();
  return useQuery({
    queryKey: ['hub-parcel', order, hub],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/hub/parcels/{order}', { params: { path: { order }, query: { hub } }, signal })),
    refetchInterval: LOOK_AGAIN,
  });
}

/** What this hub waits for or is receiving. */
export function useExpected() {
  const api = useApi();
  const { hub } = useDesk();
  return useInfiniteQuery({
    queryKey: ['hub-consignments', hub],
    queryFn: ({ signal, pageParam }) => {
      const query = { hub, limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/hub/consignments', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: LOOK_AGAIN,
  });
}

/** What has come back and is to be inspected, or is on its way, the longest waiting first. */
export function useHubReturns(which: 'arrived' | 'expected') {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['hub-returns', which],
    queryFn: ({ signal, pageParam }) => {
      const query = { which, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/hub/returns', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** One of them; `known`: as the list has it, for whoever has no connection. */
export function useHubReturn({ seller, id }: { readonly seller: string; readonly id: string }, known?: HubReturn) {
  const api = useApi();
  return useQuery({
    queryKey: ['hub-returns', seller, id],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/hub/returns/{id}/{return}', { params: { path: { id: seller, return: id } }, signal })),
    ...(known === undefined ? {} : { placeholderData: known }),
  });
}

/** What lies apart in this hub, the longest first. */
export function useApart() {
  const api = useApi();
  const { hub } = useDesk();
  return useInfiniteQuery({
    queryKey: ['hub-quarantine', hub],
    queryFn: ({ signal, pageParam }) => {
      const query = { hub, limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/hub/quarantine', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: LOOK_AGAIN,
  });
}

/** A box of a consignment. */
export function useBox(code: string) {
  const api = useApi();
  const { hub } = useDesk();
  return useQuery({
    queryKey: ['hub-box', code, hub],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/hub/boxes/{code}', { params: { path: { code }, query: { hub } }, signal })),
  });
}
