import { z } from 'zod';
import { FULFILMENTS, PURPOSES } from '../../rulebook/policy/customer-data.ts';
import { ACCESS_FIELDS } from '../accesses/access.ts';
import { instant, pageOf, paging, sellerId } from '../http/shapes.ts';

/** The longest period, in days: a quarter of a year. */
export const LONGEST = 92;

/** The period when none is named, in days. */
export const USUAL = 30;

const period = {
  from: instant.optional().meta({ description: `Up to ${LONGEST} days before \`to\`; ${USUAL} unless it is said` }),
  to: instant.optional().meta({ description: 'Now, by the marketplace’s clock, unless it is said' }),
};

export const periodQuery = z.object(period);
export const sellersQuery = z.object({ ...paging, ...period });

const count = z.number().int().min(0);
const told = { from: instant, to: instant };

/** How often something was answered in which way. */
const answers = { shown: count, masked: count, refused: count };

/** Times that somebody asked, and whole values shown then. */
const asks = { asks: count, values: count };

/** `GET /v1/data-protection/accesses` */
export const accessStatistics = z
  .object({
    ...told,
    ...asks,
    days: z.array(z.object({ day: z.iso.date().meta({ description: 'Of the marketplace’s zone' }), ...asks })),
    roles: z.array(z.object({ role: z.string(), ...asks })),
    purposes: z.array(z.object({ purpose: z.enum(PURPOSES), ...asks })),
    fields: z.array(z.object({ field: z.enum(ACCESS_FIELDS), ...answers })),
    rules: z
      .array(z.object({ rule: z.string(), ...answers }))
      .meta({ description: 'Why it was answered so: ids of rules, the one that answered most first' }),
  })
  .meta({ id: 'AccessStatistics' });

/** `GET /v1/data-protection/sellers` */
export const sellersShown = pageOf(
  z.object({ seller: sellerId, ...asks, orders: count.meta({ description: 'Orders that something was asked of' }) }),
).meta({ id: 'SellersShown' });

const perOrder = z
  .number()
  .min(0)
  .nullable()
  .meta({ description: 'Whole values shown for each order placed; null: no order was placed' });

const exposed = z.object({
  orders: count.meta({ description: 'Placed in the period' }),
  values: count.meta({
    description: 'Whole values (name, telephone number, e-mail, address) shown to sellers in the period',
  }),
  parts: count.meta({ description: 'First names and regions shown to sellers in conversations' }),
  perOrder,
});

/** `GET /v1/data-protection/exposure` */
export const exposureAnswer = z
  .object({ ...told, all: exposed, byFulfilment: z.array(exposed.extend({ fulfilment: z.enum(FULFILMENTS) })) })
  .meta({ id: 'Exposure', description: 'Customer values shown to sellers, per order.' });
