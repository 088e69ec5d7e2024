import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { WantedRefund } from '../returns/refund-dialog.tsx';
import type { RefundWarning } from '../returns/shapes.ts';

/** The money of an own order, while somebody is about to pay back. */
export function useRefunds(order: string, isAsked: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['refunds', order],
    queryFn: ({ signal }) => answer(api.GET('/v1/orders/{id}/refunds', { params: { path: { id: order } }, signal })),
    enabled: isAsked,
    // What was paid back a moment ago must not be offered again.
    staleTime: 0,
    gcTime: 0,
  });
}

/** Pays back; answers the warning where nothing was paid back yet. */
export function useGiveRefund(order: string): (wanted: WantedRefund) => Promise<RefundWarning | undefined> {
  const api = useApi();
  const client = useQueryClient();
  return async (wanted) => {
    const params = { path: { id: order } };
    const given = await answer(api.POST('/v1/orders/{id}/refunds', { params, body: wanted }));
    if ('warning' in given) return given.warning;
    await client.invalidateQueries({ queryKey: ['return'] });
    void client.invalidateQueries({ queryKey: ['returns'] });
    return undefined;
  };
}
