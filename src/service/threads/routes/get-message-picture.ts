import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pictureDocument } from '../../pictures/picture-document.ts';
import { sendPicture } from '../../pictures/send-picture.ts';
import { pictureParameters } from '../contract.ts';
import { showPicture } from '../show-picture.ts';
import { ADMITTING, admitAndSee, refuseIfGone, TALKING } from './admit.ts';
import type { ThreadRoutes } from './register.ts';

/** `GET /v1/threads/{id}/pictures/{picture}` */
export function getMessagePicture(app: App, parts: ThreadRoutes): void {
  app.get(
    '/v1/threads/:id/pictures/:picture',
    {
      config: { access: TALKING, document: pictureDocument() },
      schema: {
        operationId: 'getMessagePicture',
        tags: ['threads'],
        summary: 'A picture of a conversation',
        description:
          'To be shown, not saved: it is never kept by a cache. One that is withheld, or whose message waits, is answered to the other side like one that there is not.',
        params: pictureParameters,
        response: { ...refusals('unknown-picture', ...ADMITTING) },
      },
    },
    async (request, reply) => {
      const { id, picture } = request.params;
      const admitted = await admitAndSee(parts, request, reply, id);
      if (admitted === undefined) return reply;
      try {
        const shown = await showPicture(parts, admitted.found, admitted.talker, picture);
        if (shown === undefined) return refuse(reply, { code: 'unknown-picture', parameters: { pictureId: picture } });
        return sendPicture(reply, shown);
      } catch (error) {
        return refuseIfGone(reply)(error);
      }
    },
  );
}
