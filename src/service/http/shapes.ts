import { z } from 'zod';
import { CATEGORIES, FEATURES, METRICS, RUNGS } from '../../rulebook/policy/policy.ts';

/** Shapes that several nouns of the API share. Instants are RFC 3339 in UTC, shares lie between 0 and 1. */
export const instant = z.iso.datetime().meta({ description: 'RFC 3339, in UTC', example: '2026-03-16T15:00:00Z' });
export const share = z.number().min(0).meta({ description: 'A share: 0.04 is 4 %' });
export const sellerId = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,64}$/, 'must be 1 to 64 letters, digits, dots, underscores or hyphens')
  .meta({ example: 'S-17' });

export const orderId = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,128}$/, 'must be a whole order id: 1 to 128 letters, digits, dots, underscores or hyphens')
  .meta({ example: 'O-1042' });

export const rung = z.enum(RUNGS);
export const category = z.enum(CATEGORIES);
export const metric = z.enum(METRICS);
export const feature = z.enum(FEATURES);

/** How lists are paged: by a cursor that the answer before gave. */
export const paging = {
  cursor: z.string().max(400).optional().meta({ description: '`next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** A page of a list; `next` is null on the last one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

const saidValue = z.union([
  z.string(),
  z.object({ at: instant, due: z.literal(true).optional().meta({ description: 'A date to keep in mind' }) }),
  z.object({ id: z.string() }),
]);

/** A sentence with what belongs into its braces. */
export const sentence = z
  .object({ text: z.string(), values: z.record(z.string(), saidValue) })
  .meta({ id: 'Sentence' });
