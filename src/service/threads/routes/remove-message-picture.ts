import { z } from 'zod';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pictureParameters } from '../contract.ts';
import { destroyPictureDraft, findPicture } from '../picture-store.ts';
import { erasePictures } from '../tidy-pictures.ts';
import { ADMITTING, admitTo, TALKING } from './admit.ts';
import type { ThreadRoutes } from './register.ts';

/** `DELETE /v1/threads/{id}/pictures/{picture}` */
export function removeMessagePicture(app: App, parts: ThreadRoutes): void {
  app.delete(
    '/v1/threads/:id/pictures/:picture',
    {
      config: { access: TALKING },
      schema: {
        operationId: 'removeMessagePicture',
        tags: ['threads'],
        summary: 'Remove a picture that was not sent',
        description: 'It is destroyed at once. What was sent stays with its message.',
        params: pictureParameters,
        response: { 204: z.null(), ...refusals('unknown-picture', ...ADMITTING) },
      },
    },
    async (request, reply) => {
      const { id, picture } = request.params;
      const admitted = await admitTo(parts, request, reply, id);
      if (admitted === undefined) return reply;
      const { of, talker } = admitted;
      const row = await findPicture(parts.pool, of, picture);
      const isOwn = row?.sender === talker.side && row.uploaded_by === talker.person;
      const isDone = isOwn && (await destroyPictureDraft(parts.pool, { seller: of.seller, picture }, parts.now()));
      if (!isDone) return refuse(reply, { code: 'unknown-picture', parameters: { pictureId: picture } });
      // Without its key it is gone already; what is left in the store is taken away later if that is away now.
      await erasePictures(parts, of).catch(() => undefined);
      return reply.code(204).send(null);
    },
  );
}
