import { z } from 'zod';
import { CANNOT_TELL } from '../../rulebook/variants/trace.ts';
import { VARIED_FIELDS } from '../../rulebook/variants/value-ways.ts';
import { ACCESS_ROLES } from '../accesses/access.ts';
import { instant, orderId, sellerId } from '../http/shapes.ts';

/** `POST /v1/data-breaches/{id}/traces` */
export const traceRequest = z
  .strictObject({
    found: z
      .string()
      .trim()
      .min(1)
      .max(4000)
      .meta({ description: 'The text that was found, as it was found. It is compared in memory, and kept nowhere' }),
    text: z.string().trim().max(4000).meta({ description: 'Why it is traced: it stands in the record of the inquiry' }),
    within: z
      .strictObject({
        sellers: z.array(sellerId).min(1).max(50).optional(),
        orders: z.array(orderId).min(1).max(200).optional(),
        from: instant.optional(),
        to: instant.optional().meta({ description: 'It ends just before' }),
      })
      .optional()
      .meta({
        description:
          'Where to look. Left out: the scope of the inquiry. Orders whose number or mail address stands in the text are looked at besides',
      }),
  })
  .meta({ id: 'LeakTraceRequest' });

const fields = z.array(z.enum(VARIED_FIELDS));

const viewer = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  role: z.enum(ACCESS_ROLES),
  seller: z.string(),
  order: z.string(),
  fields: fields.meta({ description: 'What of it stands in the text' }),
  probability: z.number().min(0).max(1),
  accesses: z
    .array(z.object({ id: z.string(), at: instant }))
    .meta({ description: 'By which it was shown to them: the latest first, at most five' }),
});

/** What came of it. Nothing of the text, and no value, is in it. */
export const leakTrace = z
  .object({
    at: instant,
    compared: z.number().int().meta({ description: 'Orders whose values were compared' }),
    matched: z.number().int().meta({ description: 'Orders of which something stands in the text' }),
    verdict: z
      .enum(['named', ...CANNOT_TELL])
      .meta({ description: 'Whether the first of the list is named, or why nobody is' }),
    elsewhere: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'How likely it is that it came from nothing that was shown' }),
    wrongAtMost: z.number().min(0).max(1).meta({
      description:
        'The error bound: how often a text from elsewhere, of which as much could be read, would name somebody',
    }),
    ranked: z.array(viewer).meta({ description: 'The likeliest first, at most ten' }),
  })
  .meta({ id: 'LeakTrace' });
