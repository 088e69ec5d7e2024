import { z } from 'zod';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { returnsPage, returnsQuery, sellerParameters } from '../contract.ts';
import { seeRows } from '../find.ts';
import type { ReturnParts } from '../parts.ts';
import { listReturns } from '../store.ts';
import { toSummary } from '../view.ts';
import { lookerOf } from './looker.ts';

const cursorKey = z.tuple([z.number().int(), z.string().max(128)]);

/** `GET /v1/sellers/{id}/returns` */
export function listSellerReturns(app: App, parts: ReturnParts): void {
  app.get(
    '/v1/sellers/:id/returns',
    {
      config: { access: requires('returns.read', sellerInPath) },
      schema: {
        operationId: 'listReturns',
        tags: ['returns'],
        summary: 'The returns of a seller, the one asked for last first',
        description:
          'Each with what is next, whose turn it is and by when. Those that the marketplace told are among them. Nothing of a person.',
        params: sellerParameters,
        querystring: returnsQuery,
        response: { 200: returnsPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { limit, cursor, state: filter, fulfilment, order } = request.query;
      const list = `returns ${seller} ${filter} ${fulfilment} ${order}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await listReturns(parts.pool, seller, { filter, fulfilment, order, after, limit: limit + 1 });
      const looker = lookerOf(request);
      return pageOfRows(await seeRows(parts, seller, rows), limit, {
        list,
        key: ({ row }) => [row.requested_at, row.return_id],
        item: (seen) => toSummary(seen, looker),
      });
    },
  );
}
