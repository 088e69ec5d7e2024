import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { type BoxRow, boxesOf, expectedConsignments } from '../consignment-store.ts';
import { expectedPage, expectedQuery } from '../contract.ts';
import type { HubParts } from '../parts.ts';
import { toSummary } from '../see-consignments.ts';
import { whyNoHub } from './known-hub.ts';

const cursorKey = z.tuple([z.number().int(), z.string().max(64), z.string().max(128)]);

/** `GET /v1/hub/consignments` */
export function listExpected(app: App, parts: HubParts): void {
  app.get(
    '/v1/hub/consignments',
    {
      config: { access: requires('hub.work') },
      schema: {
        operationId: 'listExpectedConsignments',
        tags: ['hub'],
        summary: 'What a hub waits for or is receiving, the one planned first comes first',
        querystring: expectedQuery,
        response: { 200: expectedPage, ...refusals('unknown-hub', 'bad-cursor') },
      },
    },
    async (request, reply) => {
      const { hub, limit, cursor } = request.query;
      const problem = whyNoHub(parts, hub);
      if (problem !== undefined) return refuse(reply, problem);
      const list = `hub-consignments ${hub}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await expectedConsignments(parts.pool, hub, { after, limit: limit + 1 });
      const boxes: BoxRow[] = [];
      for (const seller of new Set(rows.map(({ seller_id }) => seller_id))) {
        const own = rows.filter(({ seller_id }) => seller_id === seller).map(({ consignment_id }) => consignment_id);
        boxes.push(...(await boxesOf(parts.pool, seller, own)));
      }
      return pageOfRows(rows, limit, {
        list,
        key: ({ planned_at, seller_id, consignment_id }) => [planned_at, seller_id, consignment_id],
        item: (row) => ({
          ...toSummary(
            row,
            boxes.filter((box) => box.seller_id === row.seller_id && box.consignment_id === row.consignment_id),
          ),
          seller: row.seller_id,
        }),
      });
    },
  );
}
