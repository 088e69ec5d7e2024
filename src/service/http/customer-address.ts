import { z } from 'zod';
import { CUSTOMER_DATA_WORDS } from '../../words/vault-en.ts';

/** One line of printable text, without spaces around it. */
export function line(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, CUSTOMER_DATA_WORDS.printable);
}

/** Where a parcel goes: as the marketplace deposits it, and as a customer corrects it. */
export const customerAddress = z
  .strictObject({
    lines: z.array(line(200)).min(1).max(6).meta({ description: 'Street, house, flat, as on a label' }),
    city: line(100),
    region: line(100).optional().meta({ description: 'Parish, state, province' }),
    postcode: line(20).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, CUSTOMER_DATA_WORDS.country)
      .meta({ example: 'JM' }),
  })
  .meta({ id: 'CustomerAddress' });
