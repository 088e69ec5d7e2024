import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { ListingReport } from '../listings/shapes.ts';

const keyOf = (order: string) => ['own-listings', order];

/** What was bought with an order, and what became of the own reports of it. */
export function useOwnListings(order: string) {
  const api = useApi();
  return useQuery({
    queryKey: keyOf(order),
    queryFn: ({ signal }) =>
      answer(api.GET('/v1/me/orders/{id}/listings', { params: { path: { id: order } }, signal })),
  });
}

/** Sends a report; `key` makes one that is sent twice one report. */
export function useReportListing(order: string, key: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ListingReport) =>
      answer(api.POST('/v1/listing-reports', { params: { header: { 'idempotency-key': key } }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(order) }),
  });
}
