import { WEBHOOK_ROUTE_WORDS } from '../../../words/webhooks-en.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { wantedWebhook, webhookWithSecret } from '../contract.ts';
import { makeEndpoint } from '../endpoints.ts';
import { readWebhook } from '../view.ts';
import { refuseEndpoint } from './refuse-endpoint.ts';
import type { WebhookRoutes } from './register.ts';

/** `POST /v1/webhooks` */
export function createWebhook(app: App, parts: WebhookRoutes): void {
  const schema = {
    operationId: 'createWebhook',
    tags: ['webhooks'],
    summary: 'Be told of changes',
    description: WEBHOOK_ROUTE_WORDS.create,
    body: wantedWebhook,
    response: {
      201: webhookWithSecret,
      ...refusals('invalid-request', 'step-up-needed', 'webhook-exists', 'too-many-webhooks'),
    },
  };
  app.post(
    '/v1/webhooks',
    { config: { access: requires('webhooks.manage'), grave: 'webhook.direct' }, schema },
    async (request, reply) => {
      const { actor, body } = request;
      const made = await makeEndpoint(parts, body, actor);
      if ('code' in made) return refuseEndpoint(reply, '', made);
      const webhook = await readWebhook(parts.pool, made.endpoint, parts.now());
      return reply.code(201).send({ webhook, secret: made.secret });
    },
  );
}
