import { z } from 'zod';
import { isId } from '../../../rulebook/ids.ts';
import { RUNGS, type Rung } from '../../../rulebook/policy/policy.ts';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellerId } from '../../http/shapes.ts';
import { sellersPage as answer, type sellerRow, sellersQuery } from '../contract.ts';
import { written } from '../figures.ts';
import { countByRung, countSellers, type SellerListRow, type SellersFilter, sellersPage } from '../store.ts';
import type { SellerRoutes } from './register.ts';

const cursorKey = z.tuple([z.number().int(), sellerId]);

/** `GET /v1/sellers` */
export function listSellers(app: App, { pool }: Pick<SellerRoutes, 'pool'>): void {
  app.get(
    '/v1/sellers',
    {
      config: { access: requires('sellers.list') },
      schema: {
        operationId: 'listSellers',
        tags: ['sellers'],
        summary: 'Sellers, to search and to sort',
        description:
          'Figures are those of the last time something happened to a seller. Without `order` the worst, fullest or latest come first, ids from the beginning. `rung` may be given several times.',
        querystring: sellersQuery,
        response: { 200: answer, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { sort: by, limit, cursor } = request.query;
      const order = request.query.order ?? (by === 'seller' ? 'asc' : 'desc');
      const list = `sellers:${by}:${order}`;
      const key = readCursor(cursor, list, cursorKey);
      if (key === 'bad') return refuse(reply, BAD_CURSOR);
      const filter = filterOf(request.query);
      const after = key === undefined ? undefined : { sortedBy: key[0], seller: key[1] };
      const [rows, matching, counts] = await Promise.all([
        sellersPage(pool, filter, { by, order }, after, limit + 1),
        countSellers(pool, filter),
        countByRung(pool),
      ]);
      const rungs = Object.fromEntries(RUNGS.map((rung, rank) => [rung, counts.get(rank) ?? 0]));
      const keyOf = (row: SellerListRow) => [row.sorted_by, row.seller_id];
      return {
        ...pageOfRows(rows, limit, { list, key: keyOf, item: toRow }),
        rungs: rungs as Record<Rung, number>,
        matching,
      };
    },
  );
}

function filterOf({ search, rung, category }: z.output<typeof sellersQuery>): SellersFilter {
  const rungs = rung === undefined ? [] : [rung].flat();
  return {
    search: search === undefined || search === '' ? null : searched(search),
    ranks: rungs.length === 0 ? null : rungs.map((each) => RUNGS.indexOf(each)),
    category: category ?? null,
  };
}

/** What can be no part of an id finds nothing; PostgreSQL would not take all of it. */
function searched(text: string): string {
  return isId(text) ? text.toLowerCase() : NOWHERE;
}

/** In no id. */
const NOWHERE = ' ';

function toRow(row: SellerListRow): z.input<typeof sellerRow> {
  const { fullest_metric: metric, fullest } = row;
  return {
    seller: row.seller_id,
    rung: row.rung,
    categories: row.held,
    openActions: row.open_actions,
    fullest: metric === null || fullest === null ? null : { metric, filled: fullest / 100 },
    changedAt: written(row.changed_at ?? undefined) ?? null,
    lastEventAt: written(row.last_event_at ?? undefined) ?? null,
    country: row.country,
    region: row.region,
  };
}
