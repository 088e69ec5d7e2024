import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';
import { useViewer } from '../api/viewer.ts';

export type Consignment = components['schemas']['Consignment'];
export type ConsignmentSummary = components['schemas']['ConsignmentSummary'];
export type DispatchedParcel = components['schemas']['DispatchedParcel'];
export type QuarantineLot = components['schemas']['QuarantineLot'];
export type SellerStock = components['schemas']['SellerStock'];

const PAGE = 20;

/** The own consignments, the one planned last first. */
export function useConsignments() {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useInfiniteQuery({
    queryKey: ['consignments', id],
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/sellers/{id}/consignments', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** What was kept apart of the own stock, the last first. */
export function useQuarantine() {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useInfiniteQuery({
    queryKey: ['quarantine', id],
    queryFn: ({ signal, pageParam }) => {
      const query = { limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answer(api.GET('/v1/sellers/{id}/quarantine', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** One of them. */
export function useConsignment(consignment: string) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useQuery({
    queryKey: ['consignment', id, consignment],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/sellers/{id}/consignments/{consignment}', { params: { path: { id, consignment } }, signal })),
  });
}

/** What lies in the hubs. */
export function useStock() {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useQuery({
    queryKey: ['stock', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers/{id}/stock', { params: { path: { id } }, signal })),
  });
}

/** The hubs that stock can be sent to. */
export function useHubNames() {
  const api = useApi();
  return useQuery({
    queryKey: ['hubs'],
    queryFn: ({ signal }) => answer(api.GET('/v1/hub/hubs', { signal })),
    staleTime: 60_000,
  });
}

/** How far the hub is with an order. */
export function useDispatchedParcel(order: string) {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  return useQuery({
    queryKey: ['parcel', id, order],
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/sellers/{id}/orders/{order}/parcel', { params: { path: { id, order } }, signal })),
  });
}
