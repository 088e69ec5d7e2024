import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellerOrder, sellerParcel } from '../contract.ts';
import { custodyOfOrder } from '../custody-store.ts';
import { findParcel } from '../parcel-store.ts';
import type { HubParts } from '../parts.ts';
import { toEntry } from '../see-custody.ts';
import { keyOf, lackingOf } from '../see-parcels.ts';

/** `GET /v1/sellers/{id}/orders/{order}/parcel` */
export function getDispatchedParcel(app: App, { pool }: HubParts): void {
  app.get(
    '/v1/sellers/:id/orders/:order/parcel',
    {
      config: { access: requires('orders.read', sellerInPath) },
      schema: {
        operationId: 'getDispatchedParcel',
        tags: ['hub'],
        summary: 'How far the hub is with a dispatched order',
        description:
          'State, contents, and what was done with it when and where; neither its customer nor who works in the hub. There is nothing here that a seller could set: tracking of a dispatched order comes from the hub and the carrier.',
        params: sellerOrder,
        response: { 200: sellerParcel, ...refusals('unknown-parcel') },
      },
    },
    async (request, reply) => {
      const { id: seller, order } = request.params;
      const of = { seller, order };
      const row = await findParcel(pool, of);
      if (row === undefined) return refuse(reply, { code: 'unknown-parcel', parameters: { code: order } });
      const [custody, lacking] = await Promise.all([custodyOfOrder(pool, of), lackingOf(pool, [seller], undefined)]);
      return {
        ...{ order, state: stateOf(row) },
        ...(row.hub === null ? {} : { hub: row.hub }),
        ...(row.carrier === null ? {} : { carrier: row.carrier }),
        ...(row.tracking === null ? {} : { tracking: row.tracking }),
        ...{ lines: [...row.lines], lacking: [...(lacking.get(keyOf(row)) ?? [])], custody: custody.map(toEntry) },
      };
    },
  );
}

/** What others told of the order comes first: it may have left otherwise. */
function stateOf({ state, told }: NonNullable<Awaited<ReturnType<typeof findParcel>>>) {
  if (told === 'cancelled') return 'cancelled' as const;
  return told === 'moving' && state !== 'handed_over' ? ('on_its_way' as const) : state;
}
