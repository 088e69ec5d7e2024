import { z } from 'zod';
import { ORDER_STATES } from '../../rulebook/order-facts.ts';
import { PURPOSES } from '../../rulebook/policy/customer-data.ts';
import { ACCESS_FIELDS, ACCESS_ROLES } from '../accesses/access.ts';
import { instant, orderId, pageOf, paging } from '../http/shapes.ts';
import { OWN_FIELDS } from './own-values.ts';

/** The longest link: a JWT with the few claims that it may have is a tenth of it. */
const MOST_LINK = 4_000;

/** `POST /v1/customer-sessions` */
export const arrival = z
  .strictObject({
    link: z.string().min(1).max(MOST_LINK).meta({
      description: 'What follows # in the link of the marketplace: a signed JWT. Good once',
    }),
  })
  .meta({ id: 'CustomerArrival' });

export const arrived = z.object({
  signedInUntil: instant.meta({ description: 'Without a further request. The session is in the cookie alone' }),
});

export const ownOrderParameters = z.object({ id: orderId });

/** `GET /v1/me/orders` */
export const ownOrdersQuery = z.object({ ...paging });

const openCase = z.object({ kind: z.enum(['return', 'dispute']), openedAt: instant });

export const ownOrderSummary = z
  .object({
    order: z.string(),
    seller: z.string().meta({ description: 'The shop that it was placed with', example: 'S-17' }),
    fulfilment: z.enum(['seller', 'dispatched']).meta({ description: '`dispatched`: sent by the marketplace’s hub' }),
    placedAt: instant,
    state: z
      .enum(ORDER_STATES)
      .optional()
      .meta({ description: 'Missing: nothing has happened to it for so long that only that it was placed is kept' }),
    shipBy: instant.optional(),
    deliverBy: instant.optional(),
    acceptedAt: instant.optional().meta({ description: 'The first scan that shows the parcel with a carrier' }),
    deliveredAt: instant.optional(),
    cancelledAt: instant.optional(),
    cancelledBy: z.enum(['seller', 'customer', 'platform', 'unknown']).optional(),
    openCases: z.array(openCase),
  })
  .meta({ id: 'OwnOrder', description: 'An order as its customer sees it. No value of the vault is in it.' });

export const ownOrdersPage = pageOf(ownOrderSummary);

export const ownOrder = ownOrderSummary
  .extend({
    cases: z.array(
      openCase.extend({
        id: z.string(),
        reason: z.string().optional().meta({ description: 'Of a dispute, once it is told' }),
        endedAt: instant.optional(),
      }),
    ),
  })
  .meta({ id: 'OwnOrderWhole' });

/** What is deposited of a customer. */
const ownField = z.enum(OWN_FIELDS);

const address = z.object({
  lines: z.array(z.string()),
  city: z.string(),
  region: z.string().optional(),
  postcode: z.string().optional(),
  country: z.string(),
});

/** `POST /v1/me/orders/{id}/values` */
export const ownValues = z
  .object({
    order: z.string(),
    seconds: z.number().int().meta({ description: 'How long they may stay on a screen' }),
    shown: z.array(z.object({ field: ownField, value: z.union([z.string(), address]) })),
    absent: z.array(z.object({ field: ownField, reason: z.string() })),
  })
  .meta({
    id: 'OwnValues',
    description: 'What is known of you for one order. It is in no other answer, and nowhere kept.',
  });

/** Who may have asked, as customers think of them. */
export const WHO = ['shop', 'carrier', 'staff'] as const;

/** `GET /v1/me/receipts` */
export const receiptsQuery = z.object({
  ...paging,
  limit: z.coerce.number().int().min(1).max(100).default(25),
  order: orderId.optional().meta({ description: 'Of this order only' }),
  who: z.enum(WHO).optional(),
  answer: z.enum(['shown', 'withheld']).optional().meta({
    description: '`shown`: something was shown; `withheld`: nothing was',
  }),
});

const receiptDocument = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('recorded'), leafId: z.string(), leaf: z.string() }),
    z.object({
      state: z.literal('proven'),
      leafId: z.string(),
      index: z.number().int().meta({ description: 'Its place in the tamper-evident log, from 0' }),
      size: z.number().int(),
      proof: z.array(z.string()),
      checkpoint: z.string().meta({ description: 'A signed note (C2SP tlog-checkpoint)' }),
      key: z.string().nullable(),
      leaf: z.string().meta({ description: 'What the entry says, byte for byte' }),
    }),
  ])
  .meta({
    id: 'ReceiptDocument',
    description: 'Kept as a file it is checked by `kingston audit verify FILE`, or by anybody who knows RFC 6962.',
  });

export const receiptsPage = pageOf(
  z
    .object({
      id: z.string(),
      at: instant,
      order: z.string(),
      seller: z.string(),
      role: z.enum(ACCESS_ROLES).meta({ description: 'What they are who asked. Never who' }),
      purpose: z.enum(PURPOSES),
      fields: z.array(
        z.object({
          field: z.enum(ACCESS_FIELDS),
          verdict: z.enum(['show', 'mask', 'refuse']),
          rule: z.string(),
          reason: z.string(),
        }),
      ),
      receipt: receiptDocument,
    })
    .meta({
      id: 'AccessReceipt',
      description: 'Somebody asked for something of you: what was answered, and the proof of it.',
    }),
);
