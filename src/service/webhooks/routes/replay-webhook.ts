import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import { WEBHOOK_ROUTE_WORDS } from '../../../words/webhooks-en.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { replay, replayed, webhookParameters } from '../contract.ts';
import { replayChosen, replayDead } from '../delivery-store.ts';
import { readEndpoint } from '../endpoint-store.ts';
import { refuseEndpoint } from './refuse-endpoint.ts';
import type { WebhookRoutes } from './register.ts';

/** `POST /v1/webhooks/{id}/replays` */
export function replayWebhook(app: App, { pool, now }: WebhookRoutes): void {
  const schema = {
    operationId: 'replayWebhook',
    tags: ['webhooks'],
    summary: 'Send messages again',
    description: WEBHOOK_ROUTE_WORDS.replay,
    params: webhookParameters,
    body: replay,
    response: { 202: replayed, ...refusals('invalid-request', 'unknown-webhook', 'webhook-disabled') },
  };
  const config = { access: requires('webhooks.manage') };
  app.post('/v1/webhooks/:id/replays', { config, schema }, async ({ params: { id }, body }, reply) => {
    const endpoint = await readEndpoint(pool, id);
    if (endpoint === undefined) return refuseEndpoint(reply, id, { code: 'unknown-webhook' });
    if (endpoint.state === 'disabled') return refuse(reply, { code: 'webhook-disabled' });
    const count =
      'since' in body
        ? await replayDead(pool, id, parseTimestamp(body.since) ?? 0, now())
        : await replayChosen(pool, id, body.deliveries, now());
    return reply.code(202).send({ replayed: count });
  });
}
