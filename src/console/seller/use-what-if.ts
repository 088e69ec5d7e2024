import { useMutation } from '@tanstack/react-query';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useViewer } from '../api/viewer.ts';
import { useStanding } from './use-standing.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Plays so many orders that are handed over in time, from the clock of the standing on. */
export function usePlayInTime() {
  const api = useApi();
  const id = useViewer().sellerId ?? '';
  const { data: standing } = useStanding();
  return useMutation({
    mutationFn: async (count: number) => {
      const from = Date.parse(standing?.at ?? '') || Date.now();
      const events = Array.from({ length: count }, (_, number) => orderInTime(id, from, number)).flat();
      const preview = await answer(
        api.POST('/v1/sellers/{id}/preview', { params: { path: { id } }, body: { events } }),
      );
      return { count, preview };
    },
  });
}

/** An order that is placed, and taken over by the carrier a minute later; contract §1. */
function orderInTime(seller: string, from: number, number: number): readonly Record<string, unknown>[] {
  const at = from + (number + 1) * MINUTE;
  const orderId = `what-if-${from}-${number}`;
  const envelope = { specversion: '1.0', source: '/what-if', subject: seller };
  const carried = { trackingNumber: orderId, carrier: 'what-if', scan: 'accepted', source: 'carrier' };
  return [
    {
      ...{ ...envelope, id: `${orderId}-placed`, type: 'order.placed', time: instant(at) },
      data: {
        ...{ orderId, customer: orderId, fulfilment: 'seller', destination: { country: 'JM' } },
        ...{ shipBy: instant(at + 2 * DAY), deliverBy: instant(at + 10 * DAY) },
      },
    },
    {
      ...{ ...envelope, id: `${orderId}-scanned`, type: 'shipment.scanned', time: instant(at + MINUTE / 2) },
      data: { orderId, ...carried },
    },
  ];
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
