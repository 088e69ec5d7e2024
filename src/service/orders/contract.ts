import { z } from 'zod';
import { ORDER_FILTERS, ORDER_STATES } from '../../rulebook/order-facts.ts';
import { LAPSE_STATES } from '../../rulebook/standing/view-lapse.ts';
import { instant, metric, orderId, pageOf, paging, sellerId } from '../http/shapes.ts';

const fulfilment = z.enum(['seller', 'dispatched']);

/** `GET /v1/sellers/{id}/orders`: whose. */
export const sellerParameters = z.object({ id: sellerId });

/** `GET /v1/sellers/{id}/orders/{order}`: which one. */
export const orderParameters = z.object({ id: sellerId, order: orderId });

export const ordersQuery = z.object({
  ...paging,
  state: z.enum(ORDER_FILTERS).optional().meta({
    description: '`open`: paid and not handed over; `case_open`: with a return or dispute that is open',
  }),
  fulfilment: fulfilment.optional().meta({ description: '`dispatched`: by the marketplace, out of its hub' }),
  order: orderId.optional().meta({ description: 'The one order with this id. There is no other search' }),
});

const openCase = z.object({
  kind: z.enum(['return', 'dispute']),
  reason: z.string().optional().meta({ description: 'Of a dispute, once it is told', example: 'not_received' }),
  openedAt: instant,
});

export const orderSummary = z
  .object({
    orderId: z.string(),
    state: z.enum(ORDER_STATES).meta({ description: '`delivered` wins over whatever was said besides' }),
    fulfilment,
    placedAt: instant,
    shipBy: instant,
    deliverBy: instant,
    acceptedAt: instant.optional().meta({ description: 'The first scan that shows the parcel with a carrier' }),
    deliveredAt: instant.optional(),
    cancelledAt: instant.optional(),
    destination: z.object({ country: z.string(), region: z.string().optional() }),
    openCases: z.array(openCase),
  })
  .meta({ id: 'OrderSummary', description: 'An order, with nothing of its customer.' });

export const ordersPage = pageOf(orderSummary).extend({
  keptDays: z.number().meta({ description: 'An order is listed until nothing has happened to it for so many days' }),
});

const orderCase = openCase.extend({ id: z.string(), endedAt: instant.optional() });

const orderLapse = z.object({
  id: z.string().meta({ description: 'The event that is cited for it' }),
  metric,
  at: instant,
  state: z.enum(LAPSE_STATES),
  about: z.string().optional().meta({ description: 'What exactly it is about, where its metric does not say' }),
  action: z.string().optional().meta({ description: 'The action that cites it, or in whose cure period it fell' }),
  excuse: z
    .object({ context: z.string(), kind: z.string().optional(), from: instant.optional(), to: instant.optional() })
    .optional(),
});

export const order = orderSummary
  .extend({
    international: z.boolean().optional().meta({ description: 'Whether it crosses a border, where it was told' }),
    items: z.array(z.object({ listingId: z.string() })),
    cancelled: z.object({ by: z.string(), reason: z.string() }).optional(),
    cases: z.array(orderCase),
    lapses: z.array(orderLapse),
  })
  .meta({
    id: 'Order',
    description: 'Everything that its seller may know of an order. Of its customer it has nothing.',
  });
