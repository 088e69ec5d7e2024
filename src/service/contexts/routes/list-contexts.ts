import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { contextsPage, contextsQuery } from '../contract.ts';
import { contextEntries, excusedByContext } from '../store.ts';
import { type KnownContext, knownContexts, toContext } from '../view.ts';
import type { ContextRoutes } from './register.ts';

const LIST = 'contexts';
const cursorKey = z.tuple([z.number().int(), z.string().max(128)]);

/** `GET /v1/contexts` */
export function listContexts(app: App, { pool }: Pick<ContextRoutes, 'pool'>): void {
  app.get(
    '/v1/contexts',
    {
      config: { access: requires('contexts.read') },
      schema: {
        operationId: 'listContexts',
        tags: ['contexts'],
        summary: 'What excuses late orders',
        description:
          'Storms, customs and slowdowns that were declared, the one that begins last first, withdrawn ones too, with how much each excuses now.',
        querystring: contextsQuery,
        response: { 200: contextsPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { cursor, limit } = request.query;
      const after = readCursor(cursor, LIST, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const [entries, excused] = await Promise.all([contextEntries(pool), excusedByContext(pool)]);
      const rest = knownContexts(entries).filter((known) => after === undefined || isBehind(known, after));
      const key = ({ context }: KnownContext) => [context.from, context.id];
      return pageOfRows(rest, limit, { list: LIST, key, item: (known) => toContext(known, excused) });
    },
  );
}

function isBehind({ context: { from, id } }: KnownContext, [at, name]: z.output<typeof cursorKey>): boolean {
  return from < at || (from === at && id > name);
}
