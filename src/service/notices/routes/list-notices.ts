import { z } from 'zod';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { noticesPage, noticesQuery, sellerParameters } from '../contract.ts';
import { reachOf } from '../mail/person-store.ts';
import { countNotices, missedNotice, listNotices as rowsOf } from '../store.ts';
import { noteReached } from '../undelivered.ts';
import { toMailState, toSummary } from '../view.ts';
import { isOwn, readerOf } from './notice-access.ts';
import type { NoticeRoutes } from './register.ts';

const cursorKey = z.tuple([z.number().int(), z.number().int(), z.string().max(40)]);

/** `GET /v1/sellers/{id}/notices` */
export function listNotices(app: App, parts: NoticeRoutes): void {
  const { pool, sendsMail } = parts;
  app.get(
    '/v1/sellers/:id/notices',
    {
      config: { access: requires('timeline.read', sellerInPath) },
      schema: {
        operationId: 'listNotices',
        tags: ['notices'],
        summary: 'What a seller was told',
        description:
          'Every notice, the latest first, with when you opened it and when it was delivered. Nothing is ever taken away.',
        params: sellerParameters,
        querystring: noticesQuery,
        response: { 200: noticesPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { cursor, limit } = request.query;
      const unread = request.query.unread === 'true';
      const list = `notices ${seller} ${unread}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const reader = readerOf(request.actor);
      // Every page of the console asks this: whoever of the seller does so knows what is unread.
      if (isOwn(request.actor, seller)) await noteReached(parts, seller);
      const [rows, counts, missed, reach] = await Promise.all([
        rowsOf(pool, seller, { reader, unread, after, limit: limit + 1 }),
        countNotices(pool, seller, reader),
        missedNotice(pool, seller, reader),
        reachOf(pool, [reader]),
      ]);
      const page = pageOfRows(rows, limit, {
        list,
        key: ({ at, sequence, notice }) => [at, sequence, notice],
        item: toSummary,
      });
      return {
        ...page,
        ...counts,
        missed: missed === undefined ? null : toSummary(missed),
        mail: toMailState(sendsMail, reach.get(reader)?.bouncing?.since),
      };
    },
  );
}
