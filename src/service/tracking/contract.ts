import { z } from 'zod';
import { ORDER_STATES } from '../../rulebook/order-facts.ts';
import { CLAIM_STANDINGS } from '../../rulebook/tracking/claim-standing.ts';
import { CODE_TABLE_NAMES } from '../../rulebook/tracking/codes/read-code.ts';
import { CONFIDENCES, REASONS } from '../../rulebook/tracking/parcel-story.ts';
import { NEXT_STEPS } from '../../rulebook/tracking/tracking-story.ts';
import { instant, orderId } from '../http/shapes.ts';
import { ASK_OUTCOMES } from './ask/ask-store.ts';
import { FORMATS, SIGNED } from './carrier.ts';

const SCANS = ['accepted', 'in_transit', 'customs', 'out_for_delivery', 'delivered', 'exception', 'returned'] as const;
const scan = z.enum(SCANS);
const meaning = z.enum([...SCANS, 'notice']);

const carrierId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'must be 2 to 40 small letters, digits and hyphens')
  .meta({ description: 'As in `shipment.scanned`', example: 'island-courier' });

export const carrierParameters = z.object({ carrier: carrierId });
export const orderParameters = z.object({ id: orderId });

const name = z.string().trim().min(1).max(80).meta({ example: 'Island Courier' });
const format = z.enum(FORMATS).meta({
  description:
    '`scans`: `{"scans": [{"trackingNumber", "code", "at", …}]}`; `lines`: one such scan a line; `csv`: a table with those columns; else as the service of that name sends it',
});
const codes = z.enum(CODE_TABLE_NAMES as [string, ...string[]]).meta({
  description: '`own`: the scans of the contract by name; `upu`: EMA to EMK and their like; `iftsta`, `x12_214`: EDI',
});
const furtherCodes = z
  .record(z.string().min(1).max(40), meaning)
  .refine((entered) => Object.keys(entered).length <= 500, 'must be at most 500 codes')
  .meta({ description: 'What staff have entered beside the table', example: { Z9: 'delivered' } });
const regions = z
  .record(z.string().min(1).max(32), z.string().trim().min(1).max(100))
  .refine((entered) => Object.keys(entered).length <= 500, 'must be at most 500 places')
  .meta({ description: 'How the carrier calls regions: its name, and the region as orders have it' });
const signed = z.enum(SIGNED).meta({ description: 'How its messages are signed' });
const secret = z.string().min(8).max(200);
const poll = z
  .strictObject({
    url: z.string().trim().min(1).max(2000),
    everyMinutes: z.number().int().min(1).max(1440).default(5),
    secret: secret.optional().meta({ description: 'Sent as a bearer token; never told again' }),
  })
  .nullable()
  .meta({ description: 'Where it is asked for new scans; null: it sends them' });

const settings = { name, format, codes, furtherCodes, regions, signed, poll };

/** `POST /v1/carriers` */
export const wantedCarrier = z
  .strictObject({
    ...settings,
    carrier: carrierId,
    format: format.default('scans'),
    codes: codes.optional(),
    furtherCodes: furtherCodes.default({}),
    regions: regions.default({}),
    signed: signed.default('standard_webhooks'),
    poll: poll.default(null),
    secret: secret.optional().meta({ description: 'Of the carrier’s own; one is made where none is given' }),
  })
  .meta({ id: 'WantedCarrier' });

/** `PATCH /v1/carriers/{carrier}` */
export const carrierChange = z
  .strictObject({
    name: name.optional(),
    state: z.enum(['active', 'paused']).optional(),
    format: format.optional(),
    codes: codes.optional(),
    furtherCodes: furtherCodes.optional(),
    regions: regions.optional(),
    signed: signed.optional(),
    poll: poll.optional(),
    version: z.number().int().optional().meta({ description: 'As it was read; refused when it is another one now' }),
  })
  .meta({ id: 'CarrierChange' });

const figures = z.object({
  messages: z.number().int(),
  scans: z.number().int(),
  duplicates: z.number().int().meta({ description: 'Scans that were known already' }),
  rejected: z.number().int().meta({ description: 'Scans that could not be used' }),
  refused: z.number().int().meta({ description: 'Messages that were not believed' }),
});

export const carrier = z
  .object({
    carrier: z.string(),
    name: z.string(),
    state: z.enum(['active', 'paused']),
    format: z.enum(FORMATS),
    codes: z.string(),
    furtherCodes: z.record(z.string(), meaning),
    regions: z.record(z.string(), z.string()),
    signed: z.enum(SIGNED),
    poll: z
      .object({
        url: z.string(),
        everyMinutes: z.number(),
        askedAt: instant.nullable(),
        nextAt: instant.nullable(),
        outcome: z.enum(ASK_OUTCOMES).nullable(),
        failures: z.number().int().meta({ description: 'In a row' }),
      })
      .nullable(),
    heardAt: instant.nullable().meta({ description: 'When its last message was taken' }),
    lagSeconds: z.number().int().nullable().meta({ description: 'How old the latest scan was when it came' }),
    refusedAt: instant.nullable().meta({ description: 'When a message was last not believed' }),
    waiting: z.object({
      order: z.number().int().meta({ description: 'Scans whose number no order has named' }),
      code: z.number().int().meta({ description: 'Scans whose code nobody has entered' }),
    }),
    lastWeek: figures,
    version: z.number().int(),
    createdAt: instant,
    changedAt: instant,
  })
  .meta({ id: 'Carrier' });

/** With the secret, this one time; null: the carrier’s own was given. */
export const carrierWithSecret = z.object({ carrier, secret: z.string().nullable() });

export const carriers = z.object({ items: z.array(carrier) });

export const carrierDetail = carrier
  .extend({
    unknown: z.array(
      z.object({
        kind: z.enum(['code', 'place']),
        value: z.string(),
        number: z.number().int(),
        firstAt: instant,
        lastAt: instant,
      }),
    ),
    refusals: z
      .array(z.object({ what: z.string(), number: z.number().int() }))
      .meta({ description: 'Of the last seven days: what was not taken, by why' }),
  })
  .meta({ id: 'CarrierDetail' });

export const rotation = z
  .strictObject({
    endOldNow: z.boolean().default(false).meta({ description: 'The old secret has leaked: it ends at once' }),
    secret: secret.optional().meta({ description: 'Of the carrier’s own; one is made where none is given' }),
  })
  .default({ endOldNow: false });

export const rotated = z.object({ secret: z.string().nullable() });

/** `POST /v1/carriers/{carrier}/trials` */
export const trialRequest = z
  .strictObject({ message: z.string().min(1).max(50_000).meta({ description: 'As the carrier sends it' }) })
  .meta({ id: 'CarrierTrial' });

const rejected = z.array(z.object({ pointer: z.string(), detail: z.string() }));

export const trial = z.object({
  scans: z.array(
    z.object({
      pointer: z.string(),
      trackingNumber: z.string(),
      numberIsWrong: z.boolean().meta({ description: 'Its check digit is another one' }),
      code: z.string(),
      says: meaning.nullable().meta({ description: 'null: nobody has entered the code' }),
      at: instant,
      region: z.string().nullable(),
      unknownPlace: z.string().nullable().meta({ description: 'A place that nobody has entered' }),
      orderKnown: z.boolean(),
    }),
  ),
  rejected,
});

/** `POST /v1/carriers/{carrier}/scans` */
export const heard = z
  .object({
    repeated: z.boolean().meta({ description: 'The message was taken before; nothing has changed' }),
    accepted: z.number().int(),
    duplicates: z.number().int(),
    waiting: z
      .number()
      .int()
      .meta({ description: 'Kept until an order names their number, or staff enter their code' }),
    notices: z.number().int().meta({ description: 'Told, and no scan: a label was made, an appointment agreed' }),
    rejected: rejected.meta({ description: 'What could not be used; the rest was taken' }),
  })
  .meta({ id: 'CarrierReceipt' });

const trackedScan = z.object({
  at: instant,
  scan,
  carrier: z.string(),
  region: z.string().optional(),
  source: z.enum(['carrier', 'kingston']).meta({ description: '`kingston`: the marketplace’s hub' }),
  doubts: z.array(z.enum(REASONS)).meta({ description: 'In which contradictions it takes part' }),
});

/** `GET /v1/orders/{id}/tracking` */
export const tracking = z
  .object({
    orderId: z.string(),
    fulfilment: z.enum(['seller', 'dispatched']),
    state: z.enum(ORDER_STATES),
    parcels: z.array(
      z.object({
        trackingNumber: z.string(),
        carriers: z.array(z.string()),
        state: scan,
        since: instant,
        confidence: z.enum(CONFIDENCES),
        reasons: z.array(z.object({ code: z.enum(REASONS), detail: z.string() })),
        scans: z.array(trackedScan).meta({ description: 'The latest last' }),
      }),
    ),
    claims: z.array(
      z.object({
        at: instant,
        status: z.enum(['shipped', 'delivered']),
        by: z.enum(['seller', 'kingston']),
        carrier: z.string().optional(),
        trackingNumber: z.string().optional(),
        numberIsWrong: z.boolean().meta({ description: 'Its check digit is another one: it was probably mistyped' }),
        standing: z.enum(CLAIM_STANDINGS),
        detail: z.string(),
        until: instant.meta({ description: 'By when a carrier has to have confirmed it' }),
      }),
    ),
    next: z.object({ code: z.enum(NEXT_STEPS), detail: z.string() }),
  })
  .meta({ id: 'OrderTracking' });
