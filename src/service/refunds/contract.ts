import { z } from 'zod';
import { AMOUNT_LENGTH } from '../../rulebook/facts/amount.ts';
import { instant, orderId, sellerId } from '../http/shapes.ts';

export const orderParameters = z.object({ id: orderId });
export const sellerOrderParameters = z.object({ id: sellerId, order: orderId });

const amount = z
  .strictObject({
    amount: z.string().min(1).max(AMOUNT_LENGTH).meta({ example: '12.50' }),
    currency: z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters, such as USD'),
  })
  .meta({ id: 'RefundAmount' });

/** `POST /v1/orders/{id}/refunds` */
export const refundRequest = z
  .strictObject({
    id: z.uuid().meta({ description: 'Made where it is given: the same one again pays nothing more' }),
    amount,
    refunded: z
      .string()
      .max(AMOUNT_LENGTH)
      .optional()
      .meta({ description: 'What had been paid back when you looked: refused, if something has been paid back since' }),
    early: z
      .literal(true)
      .optional()
      .meta({ description: 'You were told what a refund before the review counts as, and want it so' }),
  })
  .meta({ id: 'RefundRequest' });

const written = z.object({ amount: z.string(), currency: z.string() });

export const refunds = z
  .object({
    order: z.string(),
    paid: written.optional().meta({ description: 'Left out: the marketplace has not told the price' }),
    refunded: written.optional(),
    left: written.optional().meta({ description: 'So much can still be paid back' }),
    reviewed: z.boolean().meta({ description: 'Whether a refund now comes after the review of the return or dispute' }),
    waits: z.string().optional().meta({ description: 'The return that waits for its inspection' }),
    refunds: z.array(
      z.object({ at: instant, by: z.enum(['seller', 'platform']), amount: written, reviewed: z.boolean() }),
    ),
  })
  .meta({ id: 'Refunds' });

/** What a refund before the review would lead to. Nothing has been paid back. */
export const refundWarning = z
  .object({
    warning: z.object({
      metric: z.literal('early_refund'),
      waits: z.string().optional(),
      decisions: z
        .array(z.record(z.string(), z.unknown()))
        .meta({ description: 'What would be decided, as in the contract' }),
    }),
  })
  .meta({ id: 'RefundWarning' });
