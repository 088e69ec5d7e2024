import { z } from 'zod';
import { CUSTOMER_FIELDS, PURPOSES } from '../../rulebook/policy/customer-data.ts';
import { instant } from '../http/shapes.ts';

const field = z.enum(CUSTOMER_FIELDS);
const purpose = z.enum(PURPOSES);

/** Why a field is not shown, and what serves instead. */
export const keptField = z.object({
  field,
  masked: z
    .string()
    .meta({ description: 'Stands in its place; always the same, whatever the value is', example: '••••••' }),
  rule: z.string().meta({ example: 'seller.label' }),
  reason: z.string(),
  instead: z.string().optional().meta({ description: 'What serves in its place' }),
  purposes: z.array(purpose).meta({ description: 'Asked with one of these it would be shown now' }),
  confirm: z.boolean().meta({ description: 'Asked again with `confirmed` it would be shown' }),
  watch: z
    .object({
      level: z.enum(['ask', 'stop']),
      until: instant.optional().meta({ description: 'When a stop ends by itself' }),
      alarm: z.string().optional().meta({ description: 'Names the stop where we are asked to look at it' }),
    })
    .optional()
    .meta({
      description: 'Looks are not like work: `ask` takes `because` with a fresh proof, `stop` waits or asks us to look',
    }),
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
    kept: z.array(keptField),
  })
  .meta({ id: 'Reveal' });
