import { z } from 'zod';
import type { AccessField } from '../../accesses/access.ts';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { type AffectedRow, listAffected } from '../affected-store.ts';
import { affectedPage, affectedQuery, breachParameters } from '../contract.ts';
import type { BreachParts } from '../parts.ts';
import { findBreach } from '../store.ts';

const cursorKey = z.tuple([z.string().max(200)]);

/** `GET /v1/data-breaches/{id}/affected` */
export function listAffectedCustomers(app: App, parts: BreachParts): void {
  app.get(
    '/v1/data-breaches/:id/affected',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'listAffectedCustomers',
        tags: ['data-breaches'],
        summary: 'The customers of whom something was shown within the scope of an inquiry',
        description:
          'By the record of every access, as it is now: by the reference that the marketplace calls each by, with the orders and the kinds of data. None where no scope was set.',
        params: breachParameters,
        querystring: affectedQuery,
        response: { 200: affectedPage, ...refusals('unknown-breach', 'bad-cursor') },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const { id } = request.params;
      const list = `affected ${id}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const kept = await findBreach(parts.pool, id);
      if (kept === undefined) return refuse(reply, { code: 'unknown-breach' });
      const { scope } = kept.breach;
      const rows =
        scope === undefined ? [] : await listAffected(parts.pool, scope, { after: after?.[0], limit: limit + 1 });
      return pageOfRows(rows, limit, { list, key: ({ customer }) => [customer], item: toAffected });
    },
  );
}

export function toAffected({ customer, orders, fields }: AffectedRow) {
  return { customer, orders: [...orders], fields: fields.map((field) => field as AccessField) };
}
