import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellersQuery, sellersShown } from '../contract.ts';
import type { DataProtectionParts } from '../parts.ts';
import { periodOf } from '../period.ts';
import { listSellersShown } from '../store.ts';

const count = z.number().int();
/** The period of the first page goes along: by then the clock may stand elsewhere. */
const cursorKey = z.tuple([count, count, count, count, z.string().max(64)]);

/** `GET /v1/data-protection/sellers` */
export function listSellersByShown(app: App, parts: DataProtectionParts): void {
  app.get(
    '/v1/data-protection/sellers',
    {
      config: { access: requires('accesses.read'), cost: 5 },
      schema: {
        operationId: 'listSellersByShown',
        tags: ['data-protection'],
        summary: 'Sellers by how much of customers they were shown',
        description:
          'Sellers whose people asked for anything in the period, those shown most first. Each of their accesses is under /v1/sellers/{id}/accesses.',
        querystring: sellersQuery,
        response: { 200: sellersShown, ...refusals('bad-cursor', 'invalid-request') },
      },
    },
    async (request, reply) => {
      const { limit, cursor, ...asked } = request.query;
      const list = `sellers shown ${asked.from ?? ''} ${asked.to ?? ''}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const [from, to, values, asks, seller] = after ?? [];
      const known = from === undefined || to === undefined ? undefined : { from, to };
      const period = known ?? (await periodOf(parts, asked));
      if ('refused' in period) return refuse(reply, period.refused);
      const place =
        values === undefined || asks === undefined || seller === undefined
          ? undefined
          : ([values, asks, seller] as const);
      const rows = await listSellersShown(parts.pool, period, place, limit + 1);
      return pageOfRows(rows, limit, {
        list,
        key: (row) => [period.from, period.to, row.values, row.asks, row.seller],
        item: (row) => row,
      });
    },
  );
}
