import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { askerOf } from '../asker.ts';
import { scansPage, scansQuery } from '../contract.ts';
import { listScans } from '../scan-store.ts';
import { toScan } from '../view.ts';
import type { CarrierRoutes } from './register.ts';

const cursorKey = z.tuple([z.uuid()]);

/** `GET /v1/carrier/scans` */
export function listScansOf(app: App, { pool }: CarrierRoutes): void {
  app.get(
    '/v1/carrier/scans',
    {
      config: { access: requires('labels.resolve') },
      schema: {
        operationId: 'listScans',
        tags: ['carriers'],
        summary: 'What you scanned',
        description: 'The own scans of this key or shift, the latest first, with what was answered. Never a value.',
        querystring: scansQuery,
        response: { 200: scansPage, ...refusals('bad-cursor') },
      },
    },
    async ({ actor, query }, reply) => {
      const asker = askerOf(actor);
      if ('code' in asker) return refuseAccount(reply, asker);
      const list = `scans ${asker.id}`;
      const after = readCursor(query.cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await listScans(pool, asker.id, { after: after?.[0], limit: query.limit + 1 });
      return pageOfRows(rows, query.limit, { list, key: ({ access_id: id }) => [id], item: toScan });
    },
  );
}
