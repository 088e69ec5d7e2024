import type { FastifyReply } from 'fastify';
import { isSellerRole } from '../../../rulebook/accounts/actor.ts';
import type { PhotoViewer } from '../../../rulebook/returns/photos.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pictureDocument } from '../../pictures/picture-document.ts';
import { sendPicture } from '../../pictures/send-picture.ts';
import { ownPhotoParameters, photoParameters } from '../contract.ts';
import type { ReturnPhotoParts } from '../parts.ts';
import { showPhoto } from '../show-photo.ts';

const SHOWN = 'To be shown, not saved: it is never kept by a cache.';

const REFUSED = ['unknown-return-photo', 'keys-unavailable'] as const;

/** `GET /v1/hub/returns/{id}/{return}/photos/{photo}` */
export function getHubPhoto(app: App, parts: ReturnPhotoParts): void {
  app.get(
    '/v1/hub/returns/:id/:return/photos/:photo',
    {
      config: { access: requires('returns.inspect'), document: pictureDocument() },
      schema: {
        operationId: 'getHubReturnPhoto',
        tags: ['returns'],
        summary: 'A photo of an inspection, for the hub',
        description: SHOWN,
        params: photoParameters,
        response: refusals(...REFUSED),
      },
    },
    ({ params: { id: seller, return: id, photo } }, reply) => send(parts, reply, { seller, id }, photo, 'hub'),
  );
}

/** `GET /v1/sellers/{id}/returns/{return}/photos/{photo}` */
export function getReturnPhoto(app: App, parts: ReturnPhotoParts): void {
  app.get(
    '/v1/sellers/:id/returns/:return/photos/:photo',
    {
      config: { access: requires('returns.read', sellerInPath), document: pictureDocument() },
      schema: {
        operationId: 'getReturnPhoto',
        tags: ['returns'],
        summary: 'A photo of an inspection of a seller’s goods',
        description: `${SHOWN} One that shows a label, a name or an address is answered like one that there is not, and so is any once the case is closed to the seller.`,
        params: photoParameters,
        response: refusals(...REFUSED),
      },
    },
    ({ params: { id: seller, return: id, photo }, actor }, reply) => {
      const viewer = actor.kind === 'person' && isSellerRole(actor.role) ? 'seller' : 'platform';
      return send(parts, reply, { seller, id }, photo, viewer);
    },
  );
}

/** `GET /v1/me/orders/{id}/returns/{return}/photos/{photo}` */
export function getOwnPhoto(app: App, parts: ReturnPhotoParts): void {
  app.get(
    '/v1/me/orders/:id/returns/:return/photos/:photo',
    {
      config: { access: requires('returns.ask'), document: pictureDocument() },
      schema: {
        operationId: 'getMyReturnPhoto',
        tags: ['returns'],
        summary: 'A photo of what you sent back',
        description: `${SHOWN} One that may show somebody’s label, name or address is answered like one that there is not.`,
        params: ownPhotoParameters,
        response: refusals(...REFUSED),
      },
    },
    async (request, reply) => {
      const { id: order, return: id, photo } = request.params;
      const own = await parts.ownOrder(askingPerson(request), order);
      if (own === undefined) return refuse(reply, { code: 'unknown-return-photo' });
      return send(parts, reply, { seller: own.seller, id, order }, photo, 'customer');
    },
  );
}

async function send(
  parts: ReturnPhotoParts,
  reply: FastifyReply,
  of: { readonly seller: string; readonly id: string; readonly order?: string },
  photo: string,
  viewer: PhotoViewer,
): Promise<FastifyReply> {
  const shown = await showPhoto(parts, of, photo, viewer);
  return shown === undefined ? refuse(reply, { code: 'unknown-return-photo' }) : sendPicture(reply, shown);
}
