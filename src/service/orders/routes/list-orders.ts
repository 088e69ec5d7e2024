import { z } from 'zod';
import { DAY } from '../../../rulebook/instant.ts';
import { FORGOTTEN_AFTER } from '../../../rulebook/order-facts.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ordersPage, ordersQuery, sellerParameters } from '../contract.ts';
import { toSummary } from '../view.ts';
import type { OrderRoutes } from './register.ts';

const cursorKey = z.tuple([z.number().int(), z.string().max(128)]);

/** `GET /v1/sellers/{id}/orders` */
export function listOrders(app: App, { ledger }: OrderRoutes): void {
  app.get(
    '/v1/sellers/:id/orders',
    {
      config: { access: requires('orders.read', sellerInPath) },
      schema: {
        operationId: 'listOrders',
        tags: ['sellers'],
        summary: 'A seller’s orders, the one placed last first',
        description:
          'Orders, never people: nothing tells who a customer is or which orders are of the same one, and nothing of a customer can be searched for. An order is listed until nothing has happened to it for `keptDays` days.',
        params: sellerParameters,
        querystring: ordersQuery,
        response: { 200: ordersPage, ...refusals('bad-cursor', 'unknown-seller') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { limit, cursor, state: filter, fulfilment, order } = request.query;
      const list = `orders ${seller} ${filter} ${fulfilment} ${order}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const asked = { count: limit + 1, after, filter, fulfilment, orderId: order };
      const rows = await ledger.look(seller, ({ orders }) => orders.newest(asked));
      if (rows === undefined) return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
      const page = pageOfRows(rows, limit, {
        list,
        key: ({ placedAt, orderId }) => [placedAt, orderId],
        item: toSummary,
      });
      return { ...page, keptDays: FORGOTTEN_AFTER / DAY };
    },
  );
}
