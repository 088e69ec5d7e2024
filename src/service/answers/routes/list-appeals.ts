import { z } from 'zod';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellerId } from '../../http/shapes.ts';
import { answerId } from '../answer-path.ts';
import { appealsPage, appealsQuery } from '../appeal-contract.ts';
import { type AppealKey, type AppealRow, appealsInState } from '../appeal-store.ts';
import type { AnswerParts } from '../parts.ts';

const cursorKey = z.tuple([z.int(), sellerId, z.int32(), z.int32()]);

/** Before every appeal that there can be. */
const BEGINNING: AppealKey = [-1, '', 0, 0];

/** `GET /v1/appeals` */
export function listAppeals(app: App, { pool }: Pick<AnswerParts, 'pool'>): void {
  app.get(
    '/v1/appeals',
    {
      config: { access: requires('cases.read') },
      schema: {
        operationId: 'listAppeals',
        tags: ['answers'],
        summary: 'Appeals of all sellers',
        description: 'Those due first come first. `mine` says whether whoever asks may decide it.',
        querystring: appealsQuery,
        response: { 200: appealsPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { state, limit, cursor } = request.query;
      const list = `appeals:${state}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await appealsInState(pool, state, after ?? BEGINNING, limit + 1);
      const person = askingPerson(request);
      return pageOfRows(rows, limit, {
        list,
        key: (row: AppealRow) => [row.due_at, row.seller_id, row.action_number, row.number],
        item: (row: AppealRow) => ({
          appeal: answerId({ seller: row.seller_id, action: row.action_number, number: row.number }),
          seller: row.seller_id,
          action: `${row.seller_id}/${row.action_number}`,
          state: row.state,
          filedAt: formatTimestamp(row.filed_at),
          dueAt: formatTimestamp(row.due_at),
          items: row.items.length,
          outcome: row.outcome ?? undefined,
          endedAt: row.ended_at === null ? undefined : formatTimestamp(row.ended_at),
          mine: row.state === 'open' && !row.barred.includes(person),
        }),
      });
    },
  );
}
