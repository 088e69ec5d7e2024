import { WEBHOOK_ROUTE_WORDS } from '../../../words/webhooks-en.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { delivery, webhookParameters } from '../contract.ts';
import { readDelivery } from '../delivery-store.ts';
import { readEndpoint } from '../endpoint-store.ts';
import { sendTest } from '../endpoints.ts';
import { toDelivery } from '../view.ts';
import { refuseEndpoint } from './refuse-endpoint.ts';
import type { WebhookRoutes } from './register.ts';

/** `POST /v1/webhooks/{id}/test` */
export function testWebhook(app: App, parts: WebhookRoutes): void {
  const schema = {
    operationId: 'testWebhook',
    tags: ['webhooks'],
    summary: 'Send a test message',
    description: WEBHOOK_ROUTE_WORDS.test,
    params: webhookParameters,
    response: { 202: delivery, ...refusals('unknown-webhook') },
  };
  const config = { access: requires('webhooks.manage'), cost: 10 };
  app.post('/v1/webhooks/:id/test', { config, schema }, async ({ params: { id } }, reply) => {
    const endpoint = await readEndpoint(parts.pool, id);
    const sent = endpoint && (await readDelivery(parts.pool, id, await sendTest(parts, id)));
    if (sent === undefined) return refuseEndpoint(reply, id, { code: 'unknown-webhook' });
    return reply.code(202).send(toDelivery(sent));
  });
}
