import { z } from 'zod';
import { DESK_PLACES } from '../../rulebook/desk/desk.ts';
import { WORKING_TIME_LIMITS } from '../../rulebook/desk/working-time.ts';
import { instant, orderId, pageOf, paging, sellerId } from '../http/shapes.ts';

/** `/v1/sellers/{id}/…`: whose. */
export const sellerParameters = z.object({ id: sellerId });

/** `POST /v1/sellers/{id}/orders/{order}/hand-over`: of which order. */
export const orderParameters = z.object({ id: sellerId, order: orderId });

const localDate = z.iso.date().meta({ description: 'A day in the marketplace’s zone', example: '2026-12-24' });

export const deskQuery = z.object({
  ...paging,
  place: z.enum(DESK_PLACES).optional().meta({
    description:
      '`overdue`, due `today`, up to the `next` working day, `later`; `said`: you said that it was shipped, and no carrier has scanned it',
  }),
});

const claim = z
  .object({
    at: instant,
    scanBy: instant.meta({ description: 'Without a scan by then it counts as a status without a scan' }),
    carrier: z.string().optional(),
    trackingNumber: z.string().optional().meta({ description: 'As it was said here' }),
  })
  .meta({ description: 'A claim of the seller, which no carrier has borne out yet' });

export const deskOrder = z
  .object({
    orderId: z.string(),
    place: z.enum(DESK_PLACES),
    placedAt: instant,
    shipBy: instant,
    destination: z.object({ country: z.string(), region: z.string().optional() }),
    claim: claim.optional(),
  })
  .meta({ id: 'DeskOrder', description: 'An order to hand over, with nothing of its customer.' });

export const deskPage = pageOf(deskOrder).extend({
  today: localDate,
  claimHours: z.number().meta({ description: 'Hours from what a seller says to the scan that has to bear it out' }),
  holiday: z.string().optional().meta({ description: 'Today is this public holiday' }),
  counts: z.object(Object.fromEntries(DESK_PLACES.map((place) => [place, z.number().int()])) as Counts),
});

type Counts = Record<(typeof DESK_PLACES)[number], z.ZodNumber>;

const absence = z.object({ from: localDate, to: localDate });

const { handlingDays, dailyCapacity } = WORKING_TIME_LIMITS;

const timeFields = {
  version: z.number().int().min(0).meta({ description: 'Of what you saw; 0 while nothing was set' }),
  handlingDays: z.number().int().min(1).max(handlingDays).meta({
    description: 'Working days from an order to its hand-over; the day of the order does not count',
  }),
  dailyCapacity: z.number().int().min(1).max(dailyCapacity).nullable().meta({
    description: 'Orders that fall due on one day at most; null: as many as come',
  }),
  away: z.array(absence).max(100).meta({ description: 'Days on which nothing is handed over, both included' }),
};

export const workingTimeRequest = z.strictObject(timeFields);

export const workingTime = z
  .object({
    ...timeFields,
    today: localDate,
    dueWhileAway: z
      .number()
      .int()
      .meta({ description: 'Orders placed before that fall due while you are away: they keep their dates' }),
    holidays: z.array(z.object({ date: localDate, name: z.string() })).meta({
      description: 'Public holidays of the next twelve months: nothing is due on them',
    }),
  })
  .meta({ id: 'WorkingTime', description: 'When a shop works.' });

export const shipByQuery = z.object({
  placedAt: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: 'When the order is placed; now if absent' }),
});

export const shipBy = z
  .object({
    shipBy: instant,
    notWorked: z.number().int().meta({ description: 'Days passed over on which the marketplace does not work' }),
    away: z.number().int().meta({ description: 'Days passed over on which the shop is away' }),
    full: z.number().int().meta({ description: 'Days passed over on which as much is due as the shop can do' }),
  })
  .meta({ id: 'ShipBy', description: 'A promise for an order that is placed then: `shipBy` of `order.placed`.' });

const said = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} .&/_-]*$/u, 'must be letters, digits, spaces and . & / _ - only');

export const handOverRequest = z.strictObject({
  id: z.uuid().meta({ description: 'A random UUID of your own: said again with it, it is said once' }),
  carrier: said.meta({ description: 'Who has the parcel', example: 'Knutsford Express' }),
  trackingNumber: said.meta({ description: 'The number on the parcel', example: 'KX123456789JM' }),
});

export const handOver = z
  .object({ orderId: z.string(), claim })
  .meta({ id: 'HandOver', description: 'What was said, and by when a scan has to bear it out.' });
