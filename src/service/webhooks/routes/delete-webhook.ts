import { z } from 'zod';
import { WEBHOOK_ROUTE_WORDS } from '../../../words/webhooks-en.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { webhookParameters } from '../contract.ts';
import { removeEndpoint } from '../endpoints.ts';
import { refuseEndpoint } from './refuse-endpoint.ts';
import type { WebhookRoutes } from './register.ts';

/** `DELETE /v1/webhooks/{id}` */
export function deleteWebhook(app: App, parts: WebhookRoutes): void {
  const schema = {
    operationId: 'deleteWebhook',
    tags: ['webhooks'],
    summary: 'Delete an endpoint',
    description: WEBHOOK_ROUTE_WORDS.remove,
    params: webhookParameters,
    response: { 204: z.null(), ...refusals('unknown-webhook') },
  };
  app.delete(
    '/v1/webhooks/:id',
    { config: { access: requires('webhooks.manage') }, schema },
    async (request, reply) => {
      const { id } = request.params;
      const isGone = await removeEndpoint(parts, id, request.actor);
      return isGone ? reply.code(204).send(null) : refuseEndpoint(reply, id, { code: 'unknown-webhook' });
    },
  );
}
