import { z } from 'zod';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { threadsPage, threadsQuery } from '../contract.ts';
import { listThreads } from '../list.ts';
import { talkerOf } from '../who.ts';
import { TALKING } from './admit.ts';
import type { ThreadRoutes } from './register.ts';

const cursorKey = z.tuple([z.number().int(), z.string(), z.string()]);

/** `GET /v1/threads` */
export function listMyThreads(app: App, parts: ThreadRoutes): void {
  app.get(
    '/v1/threads',
    {
      config: { access: TALKING },
      schema: {
        operationId: 'listThreads',
        tags: ['threads'],
        summary: 'Your conversations',
        description:
          'The one in which something was said last first. Of a shop those that are open unless it asks for closed ones, of a customer all. Nothing that was said is in a shop’s; a customer’s has the last words where they are asked for. No key reads conversations.',
        querystring: threadsQuery,
        response: { 200: threadsPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      // How many are unread stands on every page of a shop: nothing of a customer is in it, so nobody has to prove anything for it.
      const talker = talkerOf(request);
      const { limit, cursor, show, order, words } = request.query;
      const list = `threads ${talker.side} ${talker.person} ${show} ${order ?? ''}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const asked = { after, limit, show, order, words: words === 'last' };
      const { items, next, unread } = await listThreads(parts, talker, asked);
      return { items: [...items], unread, next: next === undefined ? null : writePlace(list, next) };
    },
  );
}

/** A list may pass over some, so that its cursor is not that of the last one shown. */
function writePlace(list: string, place: readonly (string | number)[]): string {
  const { next } = pageOfRows([place, place], 1, { list, key: (each) => each, item: () => undefined });
  if (next === null) throw new Error('two rows are more than a page of one');
  return next;
}
