import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pictureDocument } from '../../pictures/picture-document.ts';
import { sendPicture } from '../../pictures/send-picture.ts';
import { isWaiting } from '../decide-held.ts';
import { heldPictureParameters } from '../held-contract.ts';
import { readHeldId } from '../held-id.ts';
import { showHeldPicture } from '../show-picture.ts';
import type { ThreadRoutes } from './register.ts';

/** `GET /v1/held-messages/{id}/pictures/{picture}` */
export function getHeldPicture(app: App, parts: ThreadRoutes): void {
  app.get(
    '/v1/held-messages/:id/pictures/:picture',
    {
      config: { access: requires('messages.decide'), document: pictureDocument() },
      schema: {
        operationId: 'getHeldPicture',
        tags: ['held-messages'],
        summary: 'A picture of a message that waits',
        description:
          'Only for whoever has read the message with a reason, while it waits: that look is in the tamper-evident log. With it come the pictures of what was said before.',
        params: heldPictureParameters,
        response: {
          ...refusals('unknown-held-message', 'message-not-read', 'unknown-picture', 'keys-unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { id, picture } = request.params;
      const asked = { ...readHeldId(id), by: askingPerson(request) };
      const shown = await showHeldPicture(parts, asked, picture, (row) => isWaiting(parts.pool, asked.seller, row));
      if (!('refused' in shown)) return sendPicture(reply, shown);
      if (shown.refused === 'unknown-picture')
        return refuse(reply, { code: shown.refused, parameters: { pictureId: picture } });
      const code = shown.refused === 'unknown' ? 'unknown-held-message' : 'message-not-read';
      return refuse(reply, { code, parameters: { message: id } });
    },
  );
}
