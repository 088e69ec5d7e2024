import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { subjectRequests, subjectRequestsQuery } from '../contract.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { listAll, listRunning } from '../store.ts';
import { ordersBy, toClocked } from '../view.ts';

const cursorKey = z.tuple([z.number().int(), z.uuid()]);

/** `GET /v1/subject-requests` */
export function listSubjectRequests(app: App, parts: SubjectRequestParts): void {
  app.get(
    '/v1/subject-requests',
    {
      config: { access: requires('subject-requests.read') },
      schema: {
        operationId: 'listSubjectRequests',
        tags: ['customer-data'],
        summary: 'What customers ask about their data, with the clocks of the laws',
        description: 'For the data protection officer. Never a value: a customer is a reference, an order its id.',
        querystring: subjectRequestsQuery,
        response: { 200: subjectRequests, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { limit, cursor, show } = request.query;
      const list = `subject requests ${show}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows =
        show === 'running'
          ? await listRunning(parts.pool, { after, limit: limit + 1 })
          : await listAll(parts.pool, { after: after?.[1], limit: limit + 1 });
      const orders = await ordersBy(parts.pool, rows.slice(0, limit));
      const now = parts.now();
      return pageOfRows(rows, limit, {
        list,
        key: ({ due_at: due, request_id: id }) => [due, id],
        item: (row) => toClocked(row, orders.get(row.request_id) ?? [], now),
      });
    },
  );
}
