import { z } from 'zod';
import { instant, pageOf, paging, sellerId } from '../http/shapes.ts';
import { OUTCOMES } from './outcome.ts';
import { TOPICS } from './topics.ts';

const url = z.string().trim().min(1).max(2000).meta({ example: 'https://shop.example/hooks/kingston' });
const description = z.string().trim().max(200).meta({ description: 'For people: what it is for' });
const topics = z
  .array(z.enum(TOPICS as [string, ...string[]]))
  .min(1)
  .max(TOPICS.length)
  .meta({
    description: '`action.*` is every decision, `appeal.*` everything about appeals',
    example: ['standing.changed', 'action.*'],
  });

/** What a new endpoint is to be. */
export const wantedWebhook = z
  .object({ url, topics, description: description.default('') })
  .meta({ id: 'WantedWebhook' });

/** What is to be different. */
export const webhookChange = z
  .object({
    url: url.optional(),
    topics: topics.optional(),
    description: description.optional(),
    state: z.enum(['active', 'paused']).optional(),
    version: z.number().int().optional().meta({ description: 'As it was read; refused when it is another one now' }),
  })
  .meta({ id: 'WebhookChange' });

export const webhook = z
  .object({
    id: z.string(),
    url: z.string(),
    description: z.string(),
    topics: z.array(z.string()),
    state: z.enum(['active', 'paused', 'disabled']),
    disabled: z
      .object({ why: z.enum(['gone', 'failing']), at: instant })
      .nullable()
      .meta({ description: 'It answered 410, or nothing could be delivered for five days' }),
    failingSince: instant.nullable().meta({ description: 'Nothing was delivered since' }),
    version: z.number().int(),
    createdAt: instant,
    changedAt: instant,
    secrets: z
      .array(z.object({ createdAt: instant, endsAt: instant.nullable() }))
      .meta({ description: 'Those that sign now, the newest first' }),
    lastWeek: z
      .object({ attempts: z.number().int(), delivered: z.number().int() })
      .meta({ description: 'How often something was sent in the last seven days, and how often it arrived' }),
    waiting: z.number().int().meta({ description: 'Messages that are still to be delivered' }),
    dead: z.number().int().meta({ description: 'Messages that were given up, and can be replayed' }),
  })
  .meta({ id: 'Webhook' });

/** With the secret, this one time. */
export const webhookWithSecret = z.object({
  webhook,
  secret: z.string().meta({ description: 'Shown once', example: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD' }),
});

export const webhooksPage = pageOf(webhook);

const id = z.string().regex(/^[\w-]{1,64}$/, 'must be an id as the list has it');
export const webhookParameters = z.object({ id });
export const deliveryParameters = z.object({ id, delivery: id });

export const rotation = z
  .object({ endOldNow: z.boolean().default(false).meta({ description: 'The old secret has leaked: it ends at once' }) })
  .default({ endOldNow: false });

export const delivery = z
  .object({
    id: z.string().meta({ description: 'As in `webhook-id`' }),
    type: z.string(),
    seller: sellerId.nullable(),
    sequence: z.number().int(),
    state: z.enum(['waiting', 'delivered', 'dead']),
    createdAt: instant,
    nextAt: instant.nullable().meta({ description: 'When it is sent next' }),
    attempts: z.number().int(),
    last: z
      .object({ at: instant, outcome: z.enum(OUTCOMES), status: z.number().int().nullable() })
      .nullable()
      .meta({ description: 'The latest attempt that is over' }),
  })
  .meta({ id: 'WebhookDelivery' });

export const deliveriesPage = pageOf(delivery);

/** Which deliveries a list may be of; `failed`: those that are tried again after a failure. */
export const DELIVERY_FILTERS = ['waiting', 'failed', 'dead', 'delivered'] as const;

export const deliveriesQuery = z.object({ ...paging, state: z.enum(DELIVERY_FILTERS).optional() });

export const deliveryDetail = delivery
  .extend({
    log: z.array(
      z.object({
        number: z.number().int(),
        at: instant,
        outcome: z.enum(OUTCOMES),
        status: z.number().int().nullable(),
        duration: z.number().int().meta({ description: 'Milliseconds' }),
      }),
    ),
  })
  .meta({ id: 'WebhookDeliveryDetail' });

/** Which messages to send again: one of the two. */
export const replay = z.union([
  z.object({ deliveries: z.array(id).min(1).max(200) }).strict(),
  z.object({ since: instant }).strict(),
]);

export const replayed = z.object({ replayed: z.number().int() });
