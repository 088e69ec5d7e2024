import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ownRequests, ownRequestsQuery } from '../contract.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { listOwn } from '../store.ts';
import { ordersBy, toRequest } from '../view.ts';
import { askingCustomer } from './customer.ts';

const cursorKey = z.tuple([z.uuid()]);
const LIST = 'own requests';

/** `GET /v1/me/requests` */
export function listOwnRequests(app: App, parts: SubjectRequestParts): void {
  app.get(
    '/v1/me/requests',
    {
      config: { access: requires('own-data.ask') },
      schema: {
        operationId: 'listOwnRequests',
        tags: ['customers'],
        summary: 'What you asked about your data',
        description: 'The latest first, each with how it stands and by when it is answered.',
        querystring: ownRequestsQuery,
        response: { 200: ownRequests, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const after = readCursor(cursor, LIST, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const { customer, session } = await askingCustomer(request, parts);
      const rows = await listOwn(parts.pool, customer, { after: after?.[0], limit: limit + 1 });
      const orders = await ordersBy(parts.pool, rows.slice(0, limit));
      const seen = { now: parts.now(), session };
      return pageOfRows(rows, limit, {
        list: LIST,
        key: ({ request_id: id }) => [id],
        item: (row) => toRequest(row, orders.get(row.request_id) ?? [], seen),
      });
    },
  );
}
