import { orderFactsOf } from '../../../rulebook/order-facts.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { order, orderParameters } from '../contract.ts';
import { toOrder } from '../view.ts';
import type { OrderRoutes } from './register.ts';

/** `GET /v1/sellers/{id}/orders/{order}` */
export function getOrder(app: App, { ledger }: OrderRoutes): void {
  app.get(
    '/v1/sellers/:id/orders/:order',
    {
      config: { access: requires('orders.read', sellerInPath) },
      schema: {
        operationId: 'getOrder',
        tags: ['sellers'],
        summary: 'One order of a seller',
        description:
          'What is known of it, with the lapses that rest on it and what has become of them. Another seller’s order is answered like one that there has never been.',
        params: orderParameters,
        response: { 200: order, ...refusals('unknown-seller', 'unknown-order') },
      },
    },
    async (request, reply) => {
      const { id: seller, order: orderId } = request.params;
      // Only the seller's own book is asked: it has no way to tell another seller's order from none.
      const seen = await ledger.look(seller, (docket) => {
        const facts = orderFactsOf(docket, orderId);
        return { found: facts === undefined ? undefined : toOrder(facts, docket.views.lapses()) };
      });
      if (seen === undefined) return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
      return seen.found ?? refuse(reply, { code: 'unknown-order', parameters: { seller, order: orderId } });
    },
  );
}
