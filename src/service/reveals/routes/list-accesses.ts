import { z } from 'zod';
import { listAccesses } from '../../accesses/store.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { accessesPage, accessesQuery, sellerParameters } from '../contract.ts';
import { toAccess } from '../view.ts';
import type { RevealRoutes } from './register.ts';

const cursorKey = z.tuple([z.uuid()]);

/** `GET /v1/sellers/{id}/accesses` */
export function listAccessesOf(app: App, { pool, named }: RevealRoutes): void {
  app.get(
    '/v1/sellers/:id/accesses',
    {
      config: { access: requires('accesses.read', sellerInPath) },
      schema: {
        operationId: 'listAccesses',
        tags: ['customer-data'],
        summary: 'Who of a seller asked for what of customers',
        description:
          'Every question and what was answered to it, the latest first: for the owner of the seller, and for the data protection officer. Never a value.',
        params: sellerParameters,
        querystring: accessesQuery,
        response: { 200: accessesPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { limit, cursor } = request.query;
      const list = `accesses ${seller}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await listAccesses(pool, seller, { after: after?.[0], limit: limit + 1 });
      const names = await named([...new Set(rows.map(({ person_id: person }) => person))]);
      return pageOfRows(rows, limit, { list, key: ({ access_id: id }) => [id], item: (row) => toAccess(row, names) });
    },
  );
}
