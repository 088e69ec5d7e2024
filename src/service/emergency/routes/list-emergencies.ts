import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { emergenciesPage, emergenciesQuery } from '../contract.ts';
import type { EmergencyParts } from '../parts.ts';
import { listEmergencies } from '../store.ts';
import { toEmergencies } from '../view.ts';
import { askerOf, seesAll } from './asker.ts';

const cursorKey = z.tuple([z.uuid()]);

/** `GET /v1/emergencies` */
export function listEmergenciesRoute(app: App, parts: EmergencyParts): void {
  app.get(
    '/v1/emergencies',
    {
      config: { access: requires('emergencies.read') },
      schema: {
        operationId: 'listEmergencies',
        tags: ['emergencies'],
        summary: 'Emergencies, the latest first',
        description:
          'Who may approve and review sees all of them; others see those that they asked for. With everything that happened to each, and never a value.',
        querystring: emergenciesQuery,
        response: { 200: emergenciesPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { limit, cursor, state } = request.query;
      const list = `emergencies ${state ?? ''}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const asker = askerOf(request);
      const requester = seesAll(request) ? undefined : asker.by;
      const rows = await listEmergencies(parts.pool, { requester, state, after: after?.[0], limit: limit + 1 });
      const page = pageOfRows(rows, limit, { list, key: ({ key }) => [key.id], item: (row) => row });
      return { ...page, items: await toEmergencies(parts, asker, page.items) };
    },
  );
}
