import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { messageParameters, messageReport, messageReported } from '../contract.ts';
import { reportMessage } from '../report.ts';
import { ADMITTING, admitAndSee, TALKING } from './admit.ts';
import type { ThreadRoutes } from './register.ts';

/** `POST /v1/threads/{id}/messages/{message}/reports` */
export function reportAMessage(app: App, parts: ThreadRoutes): void {
  app.post(
    '/v1/threads/:id/messages/:message/reports',
    {
      config: { access: TALKING },
      schema: {
        operationId: 'reportMessage',
        tags: ['threads'],
        summary: 'Report a message of the other side',
        description: 'A person looks at it. The other side is not told. Reported again it is one report.',
        params: messageParameters,
        body: messageReport,
        response: { 200: messageReported, ...refusals('unknown-message', ...ADMITTING) },
      },
    },
    async (request, reply) => {
      const admitted = await admitAndSee(parts, request, reply, request.params.id);
      if (admitted === undefined) return reply;
      const { message } = request.params;
      const { reason } = request.body;
      const at = await reportMessage(parts, admitted.found, admitted.talker, { message, reason });
      if (at === undefined) return refuse(reply, { code: 'unknown-message', parameters: { message } });
      return { reportedAt: formatTimestamp(at) };
    },
  );
}
