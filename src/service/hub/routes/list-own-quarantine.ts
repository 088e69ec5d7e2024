import { z } from 'zod';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { consignmentsQuery, sellerParameters } from '../contract.ts';
import { lotsOfSeller } from '../lot-store.ts';
import type { HubParts } from '../parts.ts';
import { sellerQuarantinePage } from '../quarantine-contract.ts';
import { seeLotsOfSeller } from '../see-quarantine.ts';

const cursorKey = z.tuple([z.number().int()]);

/** `GET /v1/sellers/{id}/quarantine` */
export function listOwnQuarantine(app: App, parts: HubParts): void {
  app.get(
    '/v1/sellers/:id/quarantine',
    {
      config: { access: requires('orders.read', sellerInPath) },
      schema: {
        operationId: 'listQuarantine',
        tags: ['hub'],
        summary: 'What of a seller’s was kept apart in the hubs, the last first',
        description: 'Why, since when, and what was done with it, step by step. What lies apart is not sold.',
        params: sellerParameters,
        querystring: consignmentsQuery,
        response: { 200: sellerQuarantinePage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { limit, cursor } = request.query;
      const list = `quarantine ${seller}`;
      const before = readCursor(cursor, list, cursorKey);
      if (before === 'bad') return refuse(reply, BAD_CURSOR);
      const page = pageOfRows(await lotsOfSeller(parts.pool, seller, before?.[0], limit + 1), limit, {
        list,
        key: ({ lot }) => [lot],
        item: (row) => row,
      });
      return { items: [...(await seeLotsOfSeller(parts, page.items))], next: page.next };
    },
  );
}
