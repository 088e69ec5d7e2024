import { z } from 'zod';
import { isId } from '../../rulebook/ids.ts';
import { CUSTOMER_DATA_WORDS } from '../../words/vault-en.ts';
import { customerAddress, line } from '../http/customer-address.ts';
import { instant, sellerId } from '../http/shapes.ts';
import { CUSTOMER_FIELDS } from './fields.ts';

export const orderParameters = z.object({
  id: z.string().max(128).refine(isId, CUSTOMER_DATA_WORDS.order).meta({ example: 'O-1' }),
});

const PHONE = /^\+?(?:[ ().-]*[0-9]){5,20}[ ().-]*$/;
const EMAIL = /^[^\s@\p{Cc}]{1,64}@[^\s@\p{Cc}]{1,185}$/u;

/** What the marketplace deposits of an order's customer. What is left out is not kept, also where it was before. */
export const customerDataDeposit = z
  .strictObject({
    seller: sellerId,
    name: line(200).optional(),
    phone: z.string().trim().max(40).regex(PHONE, CUSTOMER_DATA_WORDS.phone).optional(),
    email: z.string().trim().max(254).regex(EMAIL, CUSTOMER_DATA_WORDS.email).optional(),
    address: customerAddress.optional(),
    keepFor: z
      .number()
      .int(CUSTOMER_DATA_WORDS.days)
      .min(0, CUSTOMER_DATA_WORDS.days)
      .max(3650, CUSTOMER_DATA_WORDS.days)
      .optional()
      .meta({
        description:
          'In how many days after the order is settled its values are destroyed; never more than the policy says, which goes without this',
        example: 14,
      }),
    eraseBy: instant.optional().meta({
      description:
        'When its values are destroyed at the latest. It makes nothing longer, and ends nothing of an order that is still to be delivered or has a return or dispute open: then they are destroyed as soon as that is over',
    }),
  })
  .refine((told) => CUSTOMER_FIELDS.some((field) => told[field] !== undefined), CUSTOMER_DATA_WORDS.something)
  .meta({ id: 'CustomerDataDeposit' });

/** Never a value: what was deposited is not answered. */
export const depositedCustomerData = z
  .object({
    order: z.string(),
    seller: sellerId,
    version: z.number().int().meta({ description: 'From 1; each deposit that says something else is a new one' }),
    changed: z.boolean().meta({ description: 'False: the same was there before' }),
    fields: z.array(z.enum(CUSTOMER_FIELDS)),
  })
  .meta({ id: 'DepositedCustomerData' });

export const erasureQuery = z.object({ seller: sellerId });

export const customerDataErasure = z
  .object({
    order: z.string(),
    seller: sellerId,
    erasedAt: instant.meta({ description: 'From then on nobody could read it' }),
    destroyedBy: instant.meta({
      description: 'Its key is destroyed by then: no backup of the database brings it back',
    }),
    unreadableFrom: instant.meta({ description: 'No backup of the keys has it any more from then on' }),
    conversations: z.enum(['none', 'destroyed', 'held']).meta({
      description:
        'What was said about the order: nothing, destroyed, or destroyed by itself once no appeal, case or message before staff needs it any more',
    }),
  })
  .meta({ id: 'CustomerDataErasure' });
