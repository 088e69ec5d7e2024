import { z } from 'zod';
import { CLOCK_WARNINGS } from '../../rulebook/clock-warnings.ts';
import { HOLD_REASONS } from '../../rulebook/subject-requests/holds.ts';
import {
  EXTENSION_REASONS,
  REFUSAL_GROUNDS,
  REQUEST_KINDS,
  REQUEST_STATUSES,
} from '../../rulebook/subject-requests/request.ts';
import { customerAddress } from '../http/customer-address.ts';
import { instant, orderId, pageOf, paging } from '../http/shapes.ts';
import { OWN_DATA_FORMAT } from './write-copy.ts';

export const requestParameters = z.object({ id: z.uuid() });

const confirmed = z
  .literal(true)
  .meta({ description: 'An erasure cannot be undone: said by whoever has seen what follows' });

/** `POST /v1/me/requests` */
export const ownRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('access'), order: orderId.optional() }),
    z.strictObject({ kind: z.literal('erasure'), order: orderId.optional(), confirmed }),
    z.strictObject({ kind: z.literal('correction'), order: orderId, address: customerAddress }),
  ])
  .meta({ id: 'OwnRequest' });

/** As `order.placed` has it. */
const customer = z
  .string()
  .min(1)
  .max(128)
  .meta({ description: 'The customer reference of order.placed', example: 'C-9' });

/** `POST /v1/subject-requests` */
export const requestForCustomer = z
  .strictObject({
    customer,
    kind: z.enum(['access', 'erasure']),
    order: orderId.optional().meta({ description: 'Only this order; all of them unless given' }),
    reference: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,128}$/, 'must be 1 to 128 letters, digits, dots, underscores or hyphens')
      .meta({ description: 'What your system calls the request: the same again is the same request' }),
  })
  .meta({ id: 'RequestForCustomer' });

/** How one order of an erasure stands. */
const erasedOrder = z.object({
  order: z.string(),
  state: z.enum(['waiting', 'held', 'erased']),
  hold: z
    .object({
      reason: z.enum(HOLD_REASONS),
      words: z.string(),
      until: instant.optional().meta({ description: 'When it ends by itself, if that is known' }),
      lookedAtAgain: instant,
    })
    .optional(),
  erasedAt: instant.optional().meta({ description: 'From then on nobody could read it' }),
  destroyedBy: instant.optional().meta({ description: 'The key is destroyed by then' }),
  unreadableFrom: instant.optional().meta({ description: 'No backup has the key from then on' }),
});

const request = {
  id: z.string(),
  kind: z.enum(REQUEST_KINDS),
  order: z.string().optional().meta({ description: 'Only this order; all of them unless given' }),
  status: z.enum(REQUEST_STATUSES),
  by: z.enum(['customer', 'marketplace']).meta({ description: 'Who asked' }),
  askedAt: instant,
  dueAt: instant.meta({ description: 'By when it must be answered' }),
  endedAt: instant.optional(),
  extension: z.object({ reason: z.enum(EXTENSION_REASONS), words: z.string() }).optional(),
  refusal: z.object({ ground: z.enum(REFUSAL_GROUNDS), words: z.string(), redress: z.string() }).optional(),
  orders: z.array(erasedOrder).optional().meta({ description: 'Of an erasure: how each order stands' }),
  receipt: z.boolean().meta({ description: 'True: an erasure that is done, whose receipt can be downloaded' }),
};

/** A request as its customer sees it. */
export const subjectRequest = z
  .object({
    ...request,
    copy: z
      .object({ until: instant, here: z.boolean().meta({ description: 'True: in this session' }) })
      .optional()
      .meta({ description: 'A copy that can be downloaded' }),
  })
  .meta({ id: 'SubjectRequest' });

/** The same as the data protection officer sees it, with its clock. */
export const clockedRequest = z
  .object({
    ...request,
    customer,
    clock: z.object({
      warning: z.enum(CLOCK_WARNINGS).meta({ description: 'How far the time has run: 50, 75, 90 %, or over' }),
      warnings: z.array(instant).meta({ description: 'When each of them begins' }),
    }),
  })
  .meta({ id: 'ClockedRequest' });

export const ownRequestsQuery = z.object({ ...paging });
export const ownRequests = pageOf(subjectRequest);

export const subjectRequestsQuery = z.object({
  ...paging,
  show: z
    .enum(['running', 'all'])
    .default('running')
    .meta({ description: '`running`: those to be answered, the one due first first; `all`: the latest first' }),
});
export const subjectRequests = pageOf(clockedRequest);

export const refusalBody = z.strictObject({ ground: z.enum(REFUSAL_GROUNDS) });
export const extensionBody = z.strictObject({ reason: z.enum(EXTENSION_REASONS) });

export const erasurePreviewQuery = z.object({ order: orderId.optional() });

/** `GET /v1/me/erasure` */
export const erasurePreview = z
  .object({
    orders: z.array(
      z.object({
        order: z.string(),
        now: z.boolean().meta({ description: 'True: it would be erased at once' }),
        hold: z.object({ reason: z.enum(HOLD_REASONS), words: z.string(), until: instant.optional() }).optional(),
      }),
    ),
    destroyed: z.array(z.string()),
    kept: z.array(z.object({ what: z.string(), ground: z.string() })),
  })
  .meta({ id: 'ErasurePreview' });

export const ownDataCopy = z
  .looseObject({
    format: z.literal(OWN_DATA_FORMAT),
    pictures: z
      .record(
        z.string(),
        z.object({
          kind: z.string(),
          content: z.string().nullable().meta({ description: 'Base64; null: destroyed, or left out' }),
          leftOut: z
            .literal(true)
            .optional()
            .meta({ description: 'There was no room: ask for a copy of its order alone' }),
        }),
      )
      .meta({ description: 'Pictures of conversations, by the ids that messages have' }),
  })
  .meta({ id: 'OwnDataCopy', description: 'Everything that is known of the customer, made when it was asked for.' });

export const erasureReceipt = z
  .looseObject({ statement: z.string(), leaf: z.string(), state: z.enum(['recorded', 'proven']) })
  .meta({
    id: 'ErasureReceipt',
    description:
      'What was erased, word for word, with the proof that the log holds its hash: for `kingston audit verify`.',
  });
