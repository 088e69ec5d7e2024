import { z } from 'zod';
import { LOOK_REASONS } from '../../rulebook/access-watch/summary.ts';
import { CUSTOMER_FIELDS, PURPOSES } from '../../rulebook/policy/customer-data.ts';
import { ACCESS_FIELDS } from '../accesses/access.ts';
import { keptField } from '../accesses/contract.ts';
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
    because: z.enum(LOOK_REASONS).optional().meta({
      description: 'Why so many are looked at, after an answer asked for it; takes a proof of the last two minutes',
    }),
  })
  .meta({ id: 'RevealRequest' });

/** `GET /v1/orders/{id}/customer` */
export const customerFields = z
  .object({ order: z.string(), fields: z.array(keptField) })
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
      verdicts: z.array(
        z.object({ field: z.enum(ACCESS_FIELDS), verdict: z.enum(['show', 'mask', 'refuse']), rule: z.string() }),
      ),
      leaf: z.string().meta({ description: 'Its leaf in the tamper-evident log' }),
    })
    .meta({ id: 'Access' }),
);
