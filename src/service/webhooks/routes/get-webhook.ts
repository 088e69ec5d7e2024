import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { webhook, webhookParameters } from '../contract.ts';
import { readEndpoint } from '../endpoint-store.ts';
import { readWebhook } from '../view.ts';
import { refuseEndpoint } from './refuse-endpoint.ts';
import type { WebhookRoutes } from './register.ts';

/** `GET /v1/webhooks/{id}` */
export function getWebhook(app: App, { pool, now }: WebhookRoutes): void {
  const schema = {
    operationId: 'getWebhook',
    tags: ['webhooks'],
    summary: 'One endpoint',
    params: webhookParameters,
    response: { 200: webhook, ...refusals('unknown-webhook') },
  };
  app.get(
    '/v1/webhooks/:id',
    { config: { access: requires('webhooks.manage') }, schema },
    async ({ params }, reply) => {
      const endpoint = await readEndpoint(pool, params.id);
      if (endpoint === undefined) return refuseEndpoint(reply, params.id, { code: 'unknown-webhook' });
      return readWebhook(pool, endpoint, now());
    },
  );
}
