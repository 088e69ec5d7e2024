import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { hubQuery, hubReturnsPage } from '../contract.ts';
import { seeAtHub } from '../find.ts';
import type { ReturnParts } from '../parts.ts';
import { returnsAtHub } from '../store.ts';
import { toHub } from '../view.ts';

const cursorKey = z.tuple([z.number().int(), z.string().max(64), z.string().max(128)]);

/** `GET /v1/hub/returns` */
export function listHubReturns(app: App, parts: ReturnParts): void {
  app.get(
    '/v1/hub/returns',
    {
      config: { access: requires('returns.inspect') },
      schema: {
        operationId: 'listHubReturns',
        tags: ['returns'],
        summary: 'Returns at the hub: to be inspected, or expected',
        description: 'Of dispatched orders, the longest waiting first. What is in them, and nobody’s name.',
        querystring: hubQuery,
        response: { 200: hubReturnsPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { which, limit, cursor } = request.query;
      const list = `hub returns ${which}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await returnsAtHub(parts.pool, which, after, limit + 1);
      return pageOfRows(await seeAtHub(parts, rows), limit, {
        list,
        key: ({ seen: { row } }) => [row.requested_at, row.seller_id, row.return_id],
        item: ({ seen, units }) => toHub(seen, units),
      });
    },
  );
}
