import { z } from 'zod';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { thread, threadParameters, threadQuery } from '../contract.ts';
import { readThread } from '../read.ts';
import { ADMITTING, admitAndSee, refuseIfGone, TALKING } from './admit.ts';
import type { ThreadRoutes } from './register.ts';

const cursorKey = z.tuple([z.number().int()]);

/** `GET /v1/threads/{id}` */
export function getThread(app: App, parts: ThreadRoutes): void {
  app.get(
    '/v1/threads/:id',
    {
      config: { access: TALKING },
      schema: {
        operationId: 'getThread',
        tags: ['threads'],
        summary: 'A conversation with its messages',
        description:
          'The latest messages, and those before by cursor. Of the other side there is what was delivered, of one’s own what was written. That somebody of a shop reads it is written down once a day for each person, before anything is answered. A conversation that is closed to the shop is answered without its messages; another one’s like one that there is not.',
        params: threadParameters,
        querystring: threadQuery,
        response: { 200: thread, ...refusals('bad-cursor', ...ADMITTING) },
      },
    },
    async (request, reply) => {
      const admitted = await admitAndSee(parts, request, reply, request.params.id);
      if (admitted === undefined) return reply;
      const { talker, found } = admitted;
      const { limit, cursor } = request.query;
      const list = `messages ${request.params.id}`;
      const before = readCursor(cursor, list, cursorKey);
      if (before === 'bad') return refuse(reply, BAD_CURSOR);
      try {
        const { view, older } = await readThread(parts, found, { talker, before: before?.[0], limit });
        return { ...view, older: older === undefined ? null : writePlace(list, older) };
      } catch (error) {
        return refuseIfGone(reply)(error);
      }
    },
  );
}

function writePlace(list: string, place: number): string | null {
  return pageOfRows([place, place], 1, { list, key: (each) => [each], item: () => undefined }).next;
}
