import { WEBHOOK_ROUTE_WORDS } from '../../../words/webhooks-en.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { rotation, webhookParameters, webhookWithSecret } from '../contract.ts';
import { rotateSecret } from '../endpoints.ts';
import { readWebhook } from '../view.ts';
import { refuseEndpoint } from './refuse-endpoint.ts';
import type { WebhookRoutes } from './register.ts';

/** `POST /v1/webhooks/{id}/secret` */
export function rotateWebhookSecret(app: App, parts: WebhookRoutes): void {
  const schema = {
    operationId: 'rotateWebhookSecret',
    tags: ['webhooks'],
    summary: 'Give an endpoint a new secret',
    description: WEBHOOK_ROUTE_WORDS.rotate,
    params: webhookParameters,
    body: rotation,
    response: { 200: webhookWithSecret, ...refusals('step-up-needed', 'unknown-webhook') },
  };
  const config = { access: requires('webhooks.manage'), grave: 'webhook.secret' } as const;
  app.post('/v1/webhooks/:id/secret', { config, schema }, async ({ params: { id }, body, actor }, reply) => {
    const rotated = await rotateSecret(parts, id, { endOldNow: body.endOldNow, by: actor });
    if (rotated === undefined) return refuseEndpoint(reply, id, { code: 'unknown-webhook' });
    return { webhook: await readWebhook(parts.pool, rotated.endpoint, parts.now()), secret: rotated.secret };
  });
}
