import { z } from 'zod';
import { RETURN_CLOSINGS, RETURN_OUTCOMES } from '../../rulebook/facts/choices.ts';
import { CHECK_RESULTS, DISPOSITIONS, RETURN_CHECKS } from '../../rulebook/returns/inspection.ts';
import { PHOTO_STATES } from '../../rulebook/returns/photos.ts';
import { RETURN_REASONS, RETURN_STATES } from '../../rulebook/returns/return.ts';
import { instant, orderId, pageOf, paging, sellerId } from '../http/shapes.ts';
import { RETURN_FILTERS } from './store.ts';

/** Ids of returns are the marketplace's, or ours. */
const returnId = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,128}$/, 'must be a whole id of a return')
  .meta({ example: 'R-7' });

export const ownOrderParameters = z.object({ id: orderId });
export const ownReturnParameters = z.object({ id: orderId, return: returnId });
export const sellerParameters = z.object({ id: sellerId });
export const returnParameters = z.object({ id: sellerId, return: returnId });
export const actParameters = z.object({ return: returnId });

const fulfilment = z.enum(['seller', 'dispatched']);

/** `POST /v1/me/orders/{id}/returns` */
export const askRequest = z
  .strictObject({
    id: z.uuid().meta({ description: 'Made where it is asked: the same one again makes no second return' }),
    reason: z.enum(RETURN_REASONS),
  })
  .meta({ id: 'ReturnAskRequest' });

const version = z.number().int().min(1).meta({ description: 'Of the return as it was looked at' });

/** What says only which version was looked at. */
export const versionRequest = z.strictObject({ version }).meta({ id: 'ReturnVersionRequest' });

const checks = z
  .strictObject(Object.fromEntries(RETURN_CHECKS.map((check) => [check, z.enum(CHECK_RESULTS)])) as Checks)
  .meta({ id: 'ReturnChecks', description: 'What was found at each point; `unknown`: it could not be looked at' });
type Checks = Readonly<
  Record<(typeof RETURN_CHECKS)[number], z.ZodEnum<{ [Key in (typeof CHECK_RESULTS)[number]]: Key }>>
>;

const found = { version, outcome: z.enum(RETURN_OUTCOMES), checks };

/** `POST /v1/returns/{return}/inspection` */
export const inspectionRequest = z.strictObject(found).meta({ id: 'ReturnInspectionRequest' });

const disposition = z.enum(DISPOSITIONS).meta({
  description: 'Where the goods went: among the stock, apart from it, or apart to be destroyed',
});

/** Longer than any code with separators in it. A code stands in a body only: addresses are written into logs. */
const code = z.string().trim().min(1).max(64).meta({ description: 'As scanned or typed' });

/** `POST /v1/return-codes/scans` */
export const scanRequest = z
  .strictObject({
    code,
    scan: z.enum(['accepted', 'delivered']).meta({ description: '`delivered`: to the shop. A hub says so itself' }),
  })
  .meta({ id: 'ReturnScanRequest' });

export const scanAnswer = z
  .object({
    to: z.enum(['seller', 'hub']).meta({ description: 'Where the parcel goes' }),
    seller: z.string().meta({ description: 'Whose shop, as the marketplace calls it' }),
    state: z.enum(RETURN_STATES),
  })
  .meta({ id: 'ReturnScan', description: 'What a carrier needs of a return: nothing of a person.' });

const money = z.object({ amount: z.string(), currency: z.string() });

const next = z.object({
  do: z.enum(['send', 'carry', 'inspect', 'refund']),
  who: z.enum(['customer', 'carrier', 'seller', 'hub', 'platform']),
  by: instant.optional(),
  late: z.boolean(),
});

const summary = {
  return: z.string(),
  order: z.string(),
  seller: z.string(),
  fulfilment,
  state: z.enum(RETURN_STATES),
  reason: z
    .enum(RETURN_REASONS)
    .optional()
    .meta({ description: 'As the customer gave it; not where the hub inspects' }),
  requestedAt: instant,
  next: next.optional().meta({ description: 'What is to be done next; left out: it is over' }),
};

export const returnSummary = z.object(summary).meta({ id: 'ReturnSummary' });

const whole = {
  ...summary,
  version,
  toldBy: z.enum(['customer', 'marketplace']).meta({ description: 'Whether it began on these pages' }),
  sentAt: instant.optional(),
  receivedAt: instant.optional(),
  inspection: z
    .object({
      at: instant,
      by: z.enum(['seller', 'kingston']),
      outcome: z.enum(RETURN_OUTCOMES),
      checks: checks.optional(),
      disposition: disposition.optional(),
      units: z
        .array(z.object({ listing: z.string(), quantity: z.number().int() }))
        .optional()
        .meta({ description: 'What came back to the hub' }),
      photos: z
        .array(
          z.object({
            photo: z.string(),
            state: z.enum(PHOTO_STATES),
            width: z.number().int().optional(),
            height: z.number().int().optional(),
          }),
        )
        .optional()
        .meta({
          description:
            'That the hub took, for whoever asks. `awaited`: it has not arrived from the hub; `covered`: it may show a person’s label, name or address, and is for the hub and for staff at a dispute; `closed`: the case is over for the seller; `destroyed`: its time is over',
        }),
    })
    .optional(),
  closed: z.object({ at: instant, why: z.enum(RETURN_CLOSINGS) }).optional(),
  refunds: z.array(z.object({ at: instant, by: z.enum(['seller', 'platform']), amount: money, reviewed: z.boolean() })),
  may: z
    .array(z.enum(['withdraw', 'lapse', 'silence', 'send', 'receive', 'inspect', 'refund', 'refuse']))
    .meta({ description: 'What whoever asks may do to it now' }),
};

/** One return, as its seller and staff see it. */
export const returnDetail = z.object(whole).meta({ id: 'Return' });

/** The same for its customer. */
export const ownReturn = z
  .object({
    ...whole,
    code: z
      .object({
        text: z.string(),
        groups: z.string().meta({ description: 'The same in groups, to be read aloud' }),
        symbol: z.object({
          width: z.number().int(),
          quiet: z.number().int(),
          parts: z.array(
            z.object({
              x: z.number().int(),
              y: z.number().int(),
              width: z.number().int(),
              height: z.number().int(),
            }),
          ),
        }),
      })
      .optional()
      .meta({ description: 'For the carrier, in place of an address; until the parcel has arrived' }),
  })
  .meta({ id: 'OwnReturn' });

/** `GET /v1/me/orders/{id}/returns` */
export const ownReturns = z
  .object({
    order: z.string(),
    ask: z.union([
      z.object({ allowed: z.literal(true), until: instant }),
      z.object({ allowed: z.literal(false), code: z.string(), reason: z.string() }),
    ]),
    returns: z.array(returnSummary),
  })
  .meta({ id: 'OwnReturnsOfOrder' });

/** `GET /v1/me/returns` */
export const allOwnReturns = z.object({ items: z.array(returnSummary) }).meta({ id: 'OwnReturns' });

export const returnsQuery = z.object({
  ...paging,
  state: z
    .enum(RETURN_FILTERS)
    .optional()
    .meta({ description: '`to_inspect`: arrived; `to_decide`: the money is open' }),
  fulfilment: fulfilment.optional(),
  order: orderId.optional(),
});
export const returnsPage = pageOf(returnSummary);

export const hubQuery = z.object({ ...paging, which: z.enum(['expected', 'arrived']).default('arrived') });

const units = z.array(z.object({ listing: z.string(), quantity: z.number().int() }));

/** A return at the hub: what is in it, and never whose it is. */
export const hubReturn = z
  .object({
    ...whole,
    listings: z.array(z.string()).meta({ description: 'What it holds, as far as the order said' }),
    units: units.meta({ description: 'How many of each can be in it at most; none: the order did not say' }),
  })
  .meta({ id: 'HubReturn' });
export const hubReturnsPage = pageOf(hubReturn);
