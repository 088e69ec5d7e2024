import { z } from 'zod';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { accessAlarmsPage, alarmsQuery, sellerParameters } from '../contract.ts';
import type { AccessWatchParts } from '../parts.ts';
import { listAlarms } from '../store.ts';
import { toAlarms } from '../view.ts';

const cursorKey = z.tuple([z.uuid()]);

/** `GET /v1/access-watch` and `GET /v1/sellers/{id}/access-watch` */
export function listAccessAlarms(app: App, parts: AccessWatchParts): void {
  app.get(
    '/v1/access-watch',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'listAccessAlarms',
        tags: ['customer-data'],
        summary: 'Looks at customers’ data that were not like work',
        description:
          'Of all sellers, the latest first: who was asked why, and who was stopped, with the figures that it rests on and what they are compared with. No value of a customer is in it, and by itself it moves no seller’s standing.',
        querystring: alarmsQuery,
        response: { 200: accessAlarmsPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const page = await pageOf(parts, request.query, undefined);
      return page === 'bad' ? refuse(reply, BAD_CURSOR) : page;
    },
  );
  app.get(
    '/v1/sellers/:id/access-watch',
    {
      config: { access: requires('accesses.read', sellerInPath) },
      schema: {
        operationId: 'listSellerAccessAlarms',
        tags: ['customer-data'],
        summary: 'Looks of a seller’s people that were not like work',
        description: 'The latest first: for the owner of the seller, and for the data protection officer.',
        params: sellerParameters,
        querystring: alarmsQuery,
        response: { 200: accessAlarmsPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const page = await pageOf(parts, request.query, request.params.id);
      return page === 'bad' ? refuse(reply, BAD_CURSOR) : page;
    },
  );
}

async function pageOf(
  parts: AccessWatchParts,
  { limit, cursor }: z.output<typeof alarmsQuery>,
  seller: string | undefined,
) {
  const list = `access-watch ${seller ?? ''}`;
  const after = readCursor(cursor, list, cursorKey);
  if (after === 'bad') return 'bad';
  const rows = await listAlarms(parts.pool, { seller, after: after?.[0], limit: limit + 1 });
  const page = pageOfRows(rows, limit, { list, key: ({ alarm_id: id }) => [id], item: (row) => row });
  const at = await parts.clock();
  return { items: [...(await toAlarms(parts, page.items, { at, isStaff: seller === undefined }))], next: page.next };
}
