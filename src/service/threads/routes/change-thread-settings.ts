import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { threadParameters, threadSettings } from '../contract.ts';
import { changeSettings } from '../settings.ts';
import { ADMITTING, admitAndSee, TALKING } from './admit.ts';
import type { ThreadRoutes } from './register.ts';

/** `PUT /v1/threads/{id}/settings` */
export function changeThreadSettings(app: App, parts: ThreadRoutes): void {
  app.put(
    '/v1/threads/:id/settings',
    {
      config: { access: TALKING },
      schema: {
        operationId: 'changeThreadSettings',
        tags: ['threads'],
        summary: 'Mute or block a conversation',
        description:
          'Muted, it is not counted as unread. Blocked, neither side writes in it until that is taken back; about a return or dispute that is open both can write all the same. Said again, nothing changes.',
        params: threadParameters,
        body: threadSettings,
        response: { 200: threadSettings, ...refusals(...ADMITTING) },
      },
    },
    async (request, reply) => {
      const admitted = await admitAndSee(parts, request, reply, request.params.id);
      if (admitted === undefined) return reply;
      await changeSettings(parts, admitted.found, admitted.talker, request.body);
      return request.body;
    },
  );
}
