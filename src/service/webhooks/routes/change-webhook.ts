import type { z } from 'zod';
import { WEBHOOK_ROUTE_WORDS } from '../../../words/webhooks-en.ts';
import { requires } from '../../http/access.ts';
import type { AskedGravely } from '../../http/grave.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { webhook, webhookChange, webhookParameters } from '../contract.ts';
import { changeEndpoint } from '../endpoints.ts';
import { readWebhook } from '../view.ts';
import { refuseEndpoint } from './refuse-endpoint.ts';
import type { WebhookRoutes } from './register.ts';

/** `PATCH /v1/webhooks/{id}` */
export function changeWebhook(app: App, parts: WebhookRoutes): void {
  const schema = {
    operationId: 'changeWebhook',
    tags: ['webhooks'],
    summary: 'Change, pause or resume an endpoint',
    description: WEBHOOK_ROUTE_WORDS.change,
    params: webhookParameters,
    body: webhookChange,
    response: {
      200: webhook,
      ...refusals('invalid-request', 'step-up-needed', 'unknown-webhook', 'webhook-exists', 'conflict'),
    },
  };
  // To pause an endpoint, or to call it otherwise, harms nobody.
  const grave = ({ body }: AskedGravely) =>
    (body as z.output<typeof webhookChange>).url === undefined ? undefined : ('webhook.direct' as const);
  app.patch(
    '/v1/webhooks/:id',
    { config: { access: requires('webhooks.manage'), grave }, schema },
    async (request, reply) => {
      const { id } = request.params;
      const { version, ...change } = request.body;
      const changed = await changeEndpoint(parts, id, change, { expected: version, by: request.actor });
      if ('code' in changed) return refuseEndpoint(reply, id, changed);
      return readWebhook(parts.pool, changed, parts.now());
    },
  );
}
