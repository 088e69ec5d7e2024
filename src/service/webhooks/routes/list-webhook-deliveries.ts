import { z } from 'zod';
import { WEBHOOK_ROUTE_WORDS } from '../../../words/webhooks-en.ts';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { deliveriesPage, deliveriesQuery, webhookParameters } from '../contract.ts';
import { listDeliveries } from '../delivery-store.ts';
import { readEndpoint } from '../endpoint-store.ts';
import { toDelivery } from '../view.ts';
import { refuseEndpoint } from './refuse-endpoint.ts';
import type { WebhookRoutes } from './register.ts';

const LIST = 'webhook-deliveries';
const cursorKey = z.tuple([z.number().int(), z.string().max(64)]);

/** `GET /v1/webhooks/{id}/deliveries` */
export function listWebhookDeliveries(app: App, { pool }: WebhookRoutes): void {
  const schema = {
    operationId: 'listWebhookDeliveries',
    tags: ['webhooks'],
    summary: 'What was sent to an endpoint',
    description: WEBHOOK_ROUTE_WORDS.deliveries,
    params: webhookParameters,
    querystring: deliveriesQuery,
    response: { 200: deliveriesPage, ...refusals('unknown-webhook', 'bad-cursor') },
  };
  const config = { access: requires('webhooks.manage') };
  app.get('/v1/webhooks/:id/deliveries', { config, schema }, async ({ params: { id }, query }, reply) => {
    const after = readCursor(query.cursor, LIST, cursorKey);
    if (after === 'bad') return refuse(reply, BAD_CURSOR);
    if ((await readEndpoint(pool, id)) === undefined) return refuseEndpoint(reply, id, { code: 'unknown-webhook' });
    const rows = await listDeliveries(pool, id, { state: query.state, after, limit: query.limit + 1 });
    return pageOfRows(rows, query.limit, { list: LIST, key: (row) => [row.created_at, row.id], item: toDelivery });
  });
}
