import { z } from 'zod';
import { HOUR } from '../../../rulebook/instant.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { deskPage, deskQuery, sellerParameters } from '../contract.ts';
import { seeDesk, toDeskOrder } from '../desk.ts';
import type { DeskParts } from '../parts.ts';
import { lastHandOvers } from '../store.ts';

const cursorKey = z.tuple([z.number().int(), z.string().max(128)]);

/** `GET /v1/sellers/{id}/desk` */
export function getDesk(app: App, { ledger, pool }: DeskParts): void {
  app.get(
    '/v1/sellers/:id/desk',
    {
      config: { access: requires('orders.read', sellerInPath) },
      schema: {
        operationId: 'getDesk',
        tags: ['desk'],
        summary: 'What a seller has to hand over, what is due first, first',
        description:
          'Orders that the seller ships and no carrier has scanned. What was said to be shipped stays here as a claim until a scan bears it out. Dispatched orders are the hub’s.',
        params: sellerParameters,
        querystring: deskQuery,
        response: { 200: deskPage, ...refusals('bad-cursor', 'unknown-seller') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { limit, cursor, place } = request.query;
      const list = `desk ${seller} ${place}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const seen = await ledger.look(seller, (docket) => seeDesk(docket, place, after));
      if (seen === undefined) return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
      const { counts, today, holiday, claimTime } = seen;
      const rows = seen.items.slice(0, limit + 1);
      const said = await lastHandOvers(
        pool,
        seller,
        rows.map(({ order }) => order.orderId),
      );
      const page = pageOfRows(rows, limit, {
        list,
        key: ({ order }) => [order.shipBy, order.orderId],
        item: (row) => toDeskOrder(row, said.get(row.order.orderId), claimTime),
      });
      return { ...page, today, counts, claimHours: claimTime / HOUR, ...(holiday === undefined ? {} : { holiday }) };
    },
  );
}
