import { z } from 'zod';
import { CUSTOMER_FIELDS, PURPOSES } from '../../rulebook/policy/customer-data.ts';
import { instant, orderId, pageOf, paging, sellerId } from '../http/shapes.ts';

export const orderParameters = z.object({ id: orderId });
export const sellerParameters = z.object({ id: sellerId });

const field = z.enum(CUSTOMER_FIELDS);
const purpose = z.enum(PURPOSES);

/** `POST /v1/orders/{id}/reveals` */
export const revealRequest = z
  .strictObject({
    purpose: purpose.meta({ description: 'What it is needed for' }),
    fields: z
      .array(field)
      .min(1)
      .max(CUSTOMER_FIELDS.length)
      .refine((fields) => new Set(fields).size === fields.length, 'must name each field once'),
    confirmed: z.boolean().default(false).meta({ description: 'Said again after an answer asked to `confirm`' }),
  })
  .meta({ id: 'RevealRequest' });

/** Why a field is not shown, and what serves instead. */
const kept = z.object({
  field,
  masked: z
    .string()
    .meta({ description: 'Stands in its place; always the same, whatever the value is', example: '••••••' }),
  rule: z.string().meta({ example: 'seller.label' }),
  reason: z.string(),
  instead: z.string().optional().meta({ description: 'What serves in its place' }),
  purposes: z.array(purpose).meta({ description: 'Asked with one of these it would be shown now' }),
  confirm: z.boolean().meta({ description: 'Asked again with `confirmed` it would be shown' }),
});

const address = z.object({
  lines: z.array(z.string()),
  city: z.string(),
  region: z.string().optional(),
  postcode: z.string().optional(),
  country: z.string(),
});

/** What is shown, and for how long; it is in no other answer, and nowhere kept. */
export const revealAnswer = z
  .object({
    access: z.string().meta({ description: 'Names this access in every record of it' }),
    at: instant,
    order: z.string(),
    purpose,
    seconds: z.number().int().meta({ description: 'How long it may stay on a screen' }),
    shown: z.array(z.object({ field, rule: z.string(), reason: z.string(), value: z.union([z.string(), address]) })),
    kept: z.array(kept),
  })
  .meta({ id: 'Reveal' });

/** `GET /v1/orders/{id}/customer` */
export const customerFields = z
  .object({ order: z.string(), fields: z.array(kept) })
  .meta({ id: 'CustomerFields', description: 'What may be seen of the customer of an order. No value is in it.' });

export const accessesQuery = z.object({ ...paging });

export const accessesPage = pageOf(
  z
    .object({
      id: z.string(),
      at: instant,
      order: z.string(),
      person: z.object({ id: z.string(), name: z.string() }),
      role: z.enum(['seller-owner', 'seller-member']),
      purpose,
      verdicts: z.array(z.object({ field, verdict: z.enum(['show', 'mask', 'refuse']), rule: z.string() })),
      leaf: z.string().meta({ description: 'Its leaf in the tamper-evident log' }),
    })
    .meta({ id: 'Access' }),
);
