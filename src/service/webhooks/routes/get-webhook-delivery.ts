import { WEBHOOK_ROUTE_WORDS } from '../../../words/webhooks-en.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { deliveryDetail, deliveryParameters } from '../contract.ts';
import { readAttempts, readDelivery } from '../delivery-store.ts';
import { toDeliveryDetail } from '../view.ts';
import type { WebhookRoutes } from './register.ts';

/** `GET /v1/webhooks/{id}/deliveries/{delivery}` */
export function getWebhookDelivery(app: App, { pool }: WebhookRoutes): void {
  const schema = {
    operationId: 'getWebhookDelivery',
    tags: ['webhooks'],
    summary: 'What became of one message',
    description: WEBHOOK_ROUTE_WORDS.delivery,
    params: deliveryParameters,
    response: { 200: deliveryDetail, ...refusals('unknown-delivery') },
  };
  const config = { access: requires('webhooks.manage') };
  app.get('/v1/webhooks/:id/deliveries/:delivery', { config, schema }, async ({ params }, reply) => {
    const { id, delivery } = params;
    const row = await readDelivery(pool, id, delivery);
    if (row === undefined) return refuse(reply, { code: 'unknown-delivery', parameters: { delivery } });
    return toDeliveryDetail(row, await readAttempts(pool, id, delivery));
  });
}
