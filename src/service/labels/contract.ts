import { z } from 'zod';
import { LARGEST_BATCH } from '../../rulebook/labels/batch.ts';
import { REPRINT_REASONS, VOID_REASONS } from '../../rulebook/labels/life.ts';
import { instant, orderId, sellerId } from '../http/shapes.ts';
import { SIZES } from './print/label-pdf.ts';
import { SYMBOLS } from './print/symbols.ts';

export const PDF = 'application/pdf';

export const orderParameters = z.object({ id: orderId });
export const sellerParameters = z.object({ id: sellerId });

const symbol = z.enum(SYMBOLS).default('code128').meta({ description: 'How the code is drawn' });

/** How a label is drawn. */
export const printQuery = z.object({
  symbol,
  size: z.enum(['4x6', 'a6']).default('4x6').meta({ description: '`4x6`: 4 × 6 inches; `a6`: A6' }),
});

/** An answer that is a PDF. */
export function pdfAnswer(description: string) {
  return { description, content: { [PDF]: { schema: z.string() } } };
}

const serial = z.number().int().min(1).meta({ description: 'The number of the label among those of its order' });

/** `POST /v1/orders/{id}/label/reprints` */
export const reprintRequest = z
  .strictObject({
    replaces: serial.meta({ description: 'The label that dies' }),
    reason: z.enum(REPRINT_REASONS).meta({ description: 'Why another one is needed' }),
  })
  .meta({ id: 'LabelReprintRequest' });

export const reprinted = z
  .object({ order: z.string(), serial })
  .meta({ id: 'LabelReprint', description: 'The label that is good now' });

const person = z.object({ id: z.string(), name: z.string() });

const NO_LABEL = ['hub-ships', 'seller-ships', 'handed-over', 'delivered', 'cancelled', 'unknown-order'] as const;

/** `GET /v1/orders/{id}/labels` */
export const labelsOfOrder = z
  .object({
    order: z.string(),
    print: z.union([
      z.object({ allowed: z.literal(true) }),
      z.object({ allowed: z.literal(false), code: z.enum(NO_LABEL), reason: z.string() }),
    ]),
    customsForm: z.boolean().meta({ description: 'Whether the parcel takes a customs form' }),
    labels: z.array(
      z.object({
        serial,
        issuedAt: instant,
        issuedBy: person,
        state: z.enum(['current', 'voided', 'ended']),
        endedAt: instant.optional().meta({ description: 'Since when it opens nothing' }),
        why: z.enum([...VOID_REASONS, 'order-cancelled']).optional(),
        reprintReason: z.enum(REPRINT_REASONS).optional(),
        voidedBy: person.optional(),
      }),
    ),
  })
  .meta({ id: 'OrderLabels' });

/** `POST /v1/sellers/{id}/label-batches` */
export const batchRequest = z
  .union([
    z.strictObject({ orders: z.array(orderId).min(1).max(LARGEST_BATCH), symbol, size: z.enum(SIZES).default('a4') }),
    z.strictObject({
      shipBy: z.iso
        .date()
        .meta({ description: 'All that must be handed over by the end of that day', example: '2026-03-20' }),
      symbol,
      size: z.enum(SIZES).default('a4'),
    }),
  ])
  .meta({ id: 'LabelBatchRequest' });

export const labelBatch = z
  .object({
    labels: z.array(z.object({ order: z.string(), serial })),
    without: z
      .array(z.object({ order: z.string(), code: z.enum(NO_LABEL), reason: z.string() }))
      .meta({ description: 'Orders that were asked for and have no label' }),
    left: z.number().int().meta({ description: 'Of the day, so many more did not fit: make another batch' }),
  })
  .meta({ id: 'LabelBatch' });

export const batchAnswer = {
  description: 'The labels',
  content: { 'application/json': { schema: labelBatch }, [PDF]: { schema: z.string() } },
};
