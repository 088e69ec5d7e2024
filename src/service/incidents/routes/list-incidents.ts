import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { incidentsPage, incidentsQuery } from '../contract.ts';
import type { IncidentParts } from '../parts.ts';
import { listClosed, listOpen } from '../store.ts';
import { toLines } from '../view.ts';

const cursorKey = z.tuple([z.number().int(), z.string().max(64)]);

/** `GET /v1/incidents` */
export function listIncidents(app: App, parts: IncidentParts): void {
  app.get(
    '/v1/incidents',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'listIncidents',
        tags: ['incidents'],
        summary: 'Reports of data problems',
        description:
          'Those that wait or are worked on, the oldest first; or those that are closed, the one reported last first.',
        querystring: incidentsQuery,
        response: { 200: incidentsPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { limit, cursor, state } = request.query;
      const list = `incidents ${state}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await (state === 'open' ? listOpen : listClosed)(parts.pool, after, limit + 1);
      const page = pageOfRows(rows, limit, {
        list,
        key: ({ reported_at: at, reference }) => [at, reference],
        item: (row) => row,
      });
      return { items: [...(await toLines(parts, page.items))], next: page.next };
    },
  );
}
