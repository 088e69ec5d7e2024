import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { components } from '../api/types.ts';

/** The way of an order, as the API tells it. */
export type Tracking = components['schemas']['OrderTracking'];
export type Parcel = Tracking['parcels'][number];
export type Claim = Tracking['claims'][number];

/** How often a page that is open looks again, in milliseconds: parcels are scanned while one looks. */
const AGAIN = 10_000;

/** Where the parcels of an order are. */
export function useTracking(order: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['tracking', order],
    queryFn: ({ signal }) => answer(api.GET('/v1/orders/{id}/tracking', { params: { path: { id: order } }, signal })),
    refetchInterval: AGAIN,
  });
}
