import { z } from 'zod';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { boxesOf, listConsignments } from '../consignment-store.ts';
import { consignmentsPage, consignmentsQuery, sellerParameters } from '../contract.ts';
import type { HubParts } from '../parts.ts';
import { toSummary } from '../see-consignments.ts';

const cursorKey = z.tuple([z.number().int(), z.string().max(128)]);

/** `GET /v1/sellers/{id}/consignments` */
export function listOwnConsignments(app: App, { pool }: HubParts): void {
  app.get(
    '/v1/sellers/:id/consignments',
    {
      config: { access: requires('orders.read', sellerInPath) },
      schema: {
        operationId: 'listConsignments',
        tags: ['hub'],
        summary: 'A seller’s consignments to the hub, the one planned last first',
        params: sellerParameters,
        querystring: consignmentsQuery,
        response: { 200: consignmentsPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { limit, cursor } = request.query;
      const list = `consignments ${seller}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await listConsignments(pool, seller, { after, limit: limit + 1 });
      const boxes = await boxesOf(
        pool,
        seller,
        rows.map(({ consignment_id }) => consignment_id),
      );
      return pageOfRows(rows, limit, {
        list,
        key: ({ planned_at, consignment_id }) => [planned_at, consignment_id],
        item: (row) =>
          toSummary(
            row,
            boxes.filter((box) => box.consignment_id === row.consignment_id),
          ),
      });
    },
  );
}
