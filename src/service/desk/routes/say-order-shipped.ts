import { requires, sellerInPath } from '../../http/access.ts';
import { sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { handOver, handOverRequest, orderParameters } from '../contract.ts';
import { sayShipped } from '../hand-over.ts';
import type { DeskParts } from '../parts.ts';

/** `POST /v1/sellers/{id}/orders/{order}/hand-over` */
export function sayOrderShipped(app: App, parts: DeskParts): void {
  app.post(
    '/v1/sellers/:id/orders/:order/hand-over',
    {
      config: { access: requires('orders.hand-over', sellerInPath) },
      schema: {
        operationId: 'sayOrderShipped',
        tags: ['desk'],
        summary: 'Say that an order was handed over',
        description:
          'A claim, which a carrier’s scan has to bear out in time. Where the carrier scans, nothing needs to be said. Of a dispatched order nothing can be said: its parcel is the hub’s.',
        params: orderParameters,
        body: handOverRequest,
        response: {
          200: handOver,
          ...refusals('unknown-seller', 'unknown-order', 'dispatched-order', 'not-to-be-shipped', 'said-otherwise'),
        },
      },
    },
    async (request, reply) => {
      const { id: seller, order } = request.params;
      const { person } = sellersPerson(request);
      const said = await sayShipped(parts, { seller, person, order }, request.body);
      if (!('refused' in said)) return said;
      const { code, ...rest } = said.refused;
      return refuse(reply, { code, parameters: { seller, order, ...rest } });
    },
  );
}
