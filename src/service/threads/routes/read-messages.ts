import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { readAnswer, readRequest, threadParameters } from '../contract.ts';
import { readUpTo } from '../mark-read.ts';
import { ADMITTING, admitAndSee, TALKING } from './admit.ts';
import type { ThreadRoutes } from './register.ts';

/** `PUT /v1/threads/{id}/read` */
export function readMessages(app: App, parts: ThreadRoutes): void {
  app.put(
    '/v1/threads/:id/read',
    {
      config: { access: TALKING },
      schema: {
        operationId: 'markRead',
        tags: ['threads'],
        summary: 'Say up to where a conversation was read',
        description:
          'The other side sees it. A shop reads as one: what somebody of the team has read, the shop has. What was read stays read.',
        params: threadParameters,
        body: readRequest,
        response: { 200: readAnswer, ...refusals('unknown-message', ...ADMITTING) },
      },
    },
    async (request, reply) => {
      const admitted = await admitAndSee(parts, request, reply, request.params.id);
      if (admitted === undefined) return reply;
      const { message } = request.body;
      const unread = await readUpTo(parts, admitted.found, admitted.talker, message);
      return unread === undefined ? refuse(reply, { code: 'unknown-message', parameters: { message } }) : { unread };
    },
  );
}
