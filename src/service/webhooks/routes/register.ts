import type { App } from '../../http/registrar.ts';
import type { EndpointOptions } from '../endpoints.ts';
import { changeWebhook } from './change-webhook.ts';
import { createWebhook } from './create-webhook.ts';
import { deleteWebhook } from './delete-webhook.ts';
import { getWebhook } from './get-webhook.ts';
import { getWebhookDelivery } from './get-webhook-delivery.ts';
import { listWebhookDeliveries } from './list-webhook-deliveries.ts';
import { listWebhooks } from './list-webhooks.ts';
import { replayWebhook } from './replay-webhook.ts';
import { rotateWebhookSecret } from './rotate-webhook-secret.ts';
import { testWebhook } from './test-webhook.ts';

/** What the routes about webhooks are made of. */
export type WebhookRoutes = EndpointOptions;

/** Adds the routes by which endpoints are looked after. */
export function registerWebhookRoutes(app: App, parts: WebhookRoutes): void {
  createWebhook(app, parts);
  listWebhooks(app, parts);
  getWebhook(app, parts);
  changeWebhook(app, parts);
  deleteWebhook(app, parts);
  rotateWebhookSecret(app, parts);
  testWebhook(app, parts);
  listWebhookDeliveries(app, parts);
  getWebhookDelivery(app, parts);
  replayWebhook(app, parts);
}
