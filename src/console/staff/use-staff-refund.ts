import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { WantedRefund } from '../returns/refund-dialog.tsx';

/** The money of an order, asked for while somebody is about to pay back, and paying it back in the marketplace's name. */
export function useStaffRefund(of: { readonly seller: string; readonly order: string }, isAsked: boolean) {
  const api = useApi();
  const { seller, order } = of;
  const params = { path: { id: seller, order } };
  const money = useQuery({
    queryKey: ['refunds', seller, order],
    queryFn: ({ signal }) => answer(api.GET('/v1/sellers/{id}/orders/{order}/refunds', { params, signal })),
    enabled: isAsked,
    staleTime: 0,
    gcTime: 0,
  });
  const give = async (body: WantedRefund) => {
    await answer(api.POST('/v1/sellers/{id}/orders/{order}/refunds', { params, body }));
    return undefined;
  };
  return { money, give };
}
