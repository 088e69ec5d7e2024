import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ownOrdersPage, ownOrdersQuery } from '../contract.ts';
import { listOwnOrders } from '../order-store.ts';
import { whatBecameOf } from '../own-orders.ts';
import { toOwnSummary } from '../view.ts';
import type { CustomerRoutes } from './register.ts';

/** No customer's reference is in it: it stands in addresses. */
const LIST = 'own orders';
const cursorKey = z.tuple([z.number().int(), z.string().max(128)]);

/** `GET /v1/me/orders` */
export function listMyOrders(app: App, { pool, ledger }: CustomerRoutes): void {
  app.get(
    '/v1/me/orders',
    {
      config: { access: requires('own-data.read') },
      schema: {
        operationId: 'listMyOrders',
        tags: ['customers'],
        summary: 'Your orders, the one placed last first',
        description:
          'For customers: their orders with every shop, and how far each has come. Nothing of what the vault keeps.',
        querystring: ownOrdersQuery,
        response: { 200: ownOrdersPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const after = readCursor(cursor, LIST, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await listOwnOrders(pool, askingPerson(request), { after, limit: limit + 1 });
      const known = await whatBecameOf(ledger, rows);
      return pageOfRows(known, limit, {
        list: LIST,
        key: ({ own }) => [own.placedAt, own.order],
        item: toOwnSummary,
      });
    },
  );
}
