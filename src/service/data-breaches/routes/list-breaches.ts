import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { breachesPage, breachesQuery } from '../contract.ts';
import type { BreachParts } from '../parts.ts';
import { calendarOf, runningClocks } from '../running-clocks.ts';
import { listClosed, listRunning, NO_CLOCK } from '../store.ts';
import { toLines } from '../view.ts';

const cursorKey = z.tuple([z.number().int(), z.uuid()]);

/** `GET /v1/data-breaches` */
export function listBreaches(app: App, parts: BreachParts): void {
  app.get(
    '/v1/data-breaches',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'listDataBreaches',
        tags: ['data-breaches'],
        summary: 'Inquiries into suspected data breaches',
        description: 'Those that run, the one whose clock ends first before the others; or those that are closed.',
        querystring: breachesQuery,
        response: { 200: breachesPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { limit, cursor, state } = request.query;
      const list = `data-breaches ${state}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await (state === 'open' ? listRunning : listClosed)(parts.pool, after, limit + 1);
      const calendar = calendarOf(await parts.policy());
      const page = pageOfRows(rows, limit, {
        list,
        key: ({ id, breach }) => [
          Math.min(NO_CLOCK, ...runningClocks(breach, new Map(), calendar).map(({ dueAt }) => dueAt)),
          id,
        ],
        item: (row) => row,
      });
      return { items: [...(await toLines(parts, page.items))], next: page.next };
    },
  );
}
