import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useViewer } from '../api/viewer.ts';
import type { DeskPlace, WorkingTime } from './shapes.ts';

const PAGE = 50;

/** Scans take orders off the desk by themselves: it is looked at again so often, in milliseconds. */
const LOOKED_AT_EVERY = 20_000;

function useOwnSeller(): string {
  return useViewer().sellerId ?? '';
}

/** What has to be handed over, what is due first, first. */
export function useDesk(place: DeskPlace | undefined) {
  const api = useApi();
  const id = useOwnSeller();
  return useInfiniteQuery({
    queryKey: ['desk', id, place],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        limit: PAGE,
        ...(place === undefined ? {} : { place }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/v1/sellers/{id}/desk', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: LOOKED_AT_EVERY,
  });
}

/** What is said of a parcel; said again with the same id it is said once. */
export type SaidParcel = { readonly id: string; readonly carrier: string; readonly trackingNumber: string };

/** Says that an order was handed over. */
export function useSayShipped(order: string) {
  const api = useApi();
  const id = useOwnSeller();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SaidParcel) =>
      answer(api.POST('/v1/sellers/{id}/orders/{order}/hand-over', { params: { path: { id, order } }, body })),
    onSuccess: () =>
      Promise.all(['desk', 'order', 'orders'].map((key) => client.invalidateQueries({ queryKey: [key, id] }))),
  });
}

/** When the own shop works. */
export function useWorkingTime() {
  const api = useApi();
  const id = useOwnSeller();
  return useQuery({
    queryKey: ['working-time', id],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers/{id}/working-time', { params: { path: { id } }, signal })),
    // Looked at again by itself it would go over what is being typed.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What of it can be changed. */
export type WorkingTimeChange = Pick<WorkingTime, 'version' | 'handlingDays' | 'dailyCapacity' | 'away'>;

/** Changes it. `told` is called before the page shows what was saved. */
export function useChangeWorkingTime(told: () => void) {
  const api = useApi();
  const id = useOwnSeller();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WorkingTimeChange) =>
      answer(api.PUT('/v1/sellers/{id}/working-time', { params: { path: { id } }, body })),
    onSuccess: (changed) => {
      told();
      client.setQueryData(['working-time', id], changed);
      return client.invalidateQueries({ queryKey: ['ship-by', id] });
    },
  });
}

/** By when an order would be due that is placed now. `null`: none can be promised. */
export function useShipByNow(version: number) {
  const api = useApi();
  const id = useOwnSeller();
  return useQuery({
    queryKey: ['ship-by', id, version],
    queryFn: async ({ signal }) => {
      const { data, response } = await api.GET('/v1/sellers/{id}/ship-by', { params: { path: { id } }, signal });
      return response.status === 409 ? null : (data?.shipBy ?? undefined);
    },
  });
}
