import type { FastifyRequest } from 'fastify';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { heldLook, heldOpened, heldParameters } from '../held-contract.ts';
import { readHeldId } from '../held-id.ts';
import { toOpened } from '../held-view.ts';
import { type Looking, lookAtHeld } from '../look-at-held.ts';
import { refuseHeld } from './refuse-held.ts';
import type { ThreadRoutes } from './register.ts';

/** `POST /v1/held-messages/{id}/looks` */
export function lookAtHeldMessage(app: App, parts: ThreadRoutes): void {
  app.post(
    '/v1/held-messages/:id/looks',
    {
      config: { access: requires('messages.decide') },
      schema: {
        operationId: 'lookAtHeldMessage',
        tags: ['held-messages'],
        summary: 'Read a message that waits, with what was said before it',
        description:
          'Who looked and when is a leaf of the tamper-evident log, the customer of the order is told, and the reason is kept, before anything is answered. Only what waits can be read.',
        params: heldParameters,
        body: heldLook,
        response: {
          200: heldOpened,
          ...refusals('unknown-held-message', 'message-not-waiting', 'invalid-request', 'keys-unavailable'),
        },
      },
    },
    async (request, reply) => {
      const key = readHeldId(request.params.id);
      const { reason } = request.body;
      const looked = await lookAtHeld(parts, { ...key, reason, ...askingStaff(request) });
      if ('refused' in looked) return refuseHeld(parts, reply, request.params.id, looked);
      return toOpened(looked);
    },
  );
}

/** Who of the staff, and as what. The access lets nobody else in. */
function askingStaff({ actor }: Pick<FastifyRequest, 'actor'>): Pick<Looking, 'by' | 'role'> {
  if (actor.kind !== 'person' || actor.role === 'customer' || actor.role === 'hub-operator')
    throw new Error('only staff get here');
  return { by: actor.id, role: actor.role };
}
