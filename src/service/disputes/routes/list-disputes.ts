import { z } from 'zod';
import type { Instant } from '../../../rulebook/instant.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import { disputesQuery, sellerParameters, sellersDisputes, staffDisputes } from '../contract.ts';
import { writeStaffId } from '../see-staff.ts';
import { standWithoutOrder } from '../standing.ts';
import { type DisputeRow, listDisputes } from '../store.ts';
import { toSummary } from '../view.ts';
import type { DisputeRoutes } from './register.ts';

const cursorKey = z.tuple([z.number().int(), z.string().max(64), z.string().max(128)]);

type Asked = { readonly limit: number; readonly cursor?: string | undefined; readonly show: 'open' | 'all' };

/** `GET /v1/sellers/{id}/disputes` */
export function listSellersDisputes(app: App, parts: DisputeRoutes): void {
  app.get(
    '/v1/sellers/:id/disputes',
    {
      config: { access: requires('disputes.answer', sellerInPath) },
      schema: {
        operationId: 'listSellersDisputes',
        tags: ['disputes'],
        summary: 'Disputes about orders of the seller',
        description: 'Those of our pages and those that the marketplace tells, without anything of a customer.',
        params: sellerParameters,
        querystring: disputesQuery,
        response: { 200: sellersDisputes, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const page = await pageOf(parts, request.params.id, request.query);
      if (page === 'bad') return refuse(reply, BAD_CURSOR);
      const { rows, list, at } = page;
      const policy = await parts.policy();
      return pageOfRows(rows, request.query.limit, {
        ...{ list, key: keyOf },
        item: (row: DisputeRow) => toSummary(standWithoutOrder(policy, row, at)),
      });
    },
  );
}

/** `GET /v1/disputes` */
export function listAllDisputes(app: App, parts: DisputeRoutes): void {
  app.get(
    '/v1/disputes',
    {
      config: { access: requires('disputes.decide') },
      schema: {
        operationId: 'listDisputes',
        tags: ['disputes'],
        summary: 'Disputes of all sellers',
        description: '`open`: the one opened first comes first. Nothing of a customer is in it.',
        querystring: disputesQuery,
        response: { 200: staffDisputes, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const page = await pageOf(parts, undefined, request.query);
      if (page === 'bad') return refuse(reply, BAD_CURSOR);
      const { rows, list, at } = page;
      const policy = await parts.policy();
      return pageOfRows(rows, request.query.limit, {
        ...{ list, key: keyOf },
        item: (row: DisputeRow) => ({
          ...toSummary(standWithoutOrder(policy, row, at)),
          ...{ id: writeStaffId(row), seller: row.seller },
        }),
      });
    },
  );
}

async function pageOf({ pool, ledger, now }: DisputeRoutes, seller: string | undefined, asked: Asked) {
  const { limit, cursor, show } = asked;
  const list = `disputes ${seller ?? ''} ${show}`;
  const after = readCursor(cursor, list, cursorKey);
  if (after === 'bad') return 'bad';
  const at: Instant = await clockNow(ledger.clock, now);
  return { list, at, rows: await listDisputes(pool, { seller, show, after, limit: limit + 1 }) };
}

function keyOf({ opened_at: at, seller, dispute }: DisputeRow) {
  return [at ?? 0, seller, dispute];
}
