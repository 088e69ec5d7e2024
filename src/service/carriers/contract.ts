import { z } from 'zod';
import { LONGEST_SHIFT_HOURS } from '../../rulebook/carriers/pass.ts';
import { KEY_LEGS } from '../../rulebook/legs.ts';
import { CARRIER_WORDS } from '../../words/carriers-api-en.ts';
import { instant, pageOf, paging } from '../http/shapes.ts';

/** Longer than any code with separators in it. A code stands in a body only: addresses are written into logs. */
const code = z.string().trim().min(1).max(64).meta({ description: 'As scanned or typed', example: '7K2M 9QXT …' });

/** `POST /v1/labels/resolutions` */
export const resolutionRequest = z
  .strictObject({
    code,
    purpose: z.literal('fulfil').default('fulfil').meta({ description: 'There is no other one for carriers' }),
  })
  .meta({ id: 'LabelResolutionRequest' });

const field = z.enum(['name', 'address']);

const address = z.object({
  lines: z.array(z.string()),
  city: z.string(),
  region: z.string().optional(),
  postcode: z.string().optional(),
  country: z.string(),
});

/** What a parcel needs; it is in no other answer, and nowhere kept. */
export const resolution = z
  .object({
    access: z.string().meta({ description: 'Names this access in every record of it' }),
    at: instant,
    order: z.string(),
    seconds: z.number().int().meta({ description: 'How long it may stay on a screen' }),
    shown: z.array(z.object({ field, rule: z.string(), reason: z.string(), value: z.union([z.string(), address]) })),
    kept: z.array(z.object({ field, rule: z.string(), reason: z.string() })),
    maskedCall: z.boolean().meta({ description: 'A call can be put through: `POST /v1/labels/calls`' }),
  })
  .meta({ id: 'LabelResolution' });

const PHONE = /^\+?(?:[ ().-]*[0-9]){5,20}[ ().-]*$/;

/** `POST /v1/labels/calls` */
export const callRequest = z
  .strictObject({
    code,
    from: z
      .string()
      .trim()
      .max(40)
      .regex(PHONE, CARRIER_WORDS.phone)
      .meta({ description: 'The number that will be called from; it is kept nowhere' }),
  })
  .meta({ id: 'LabelCallRequest' });

export const call = z
  .object({
    access: z.string(),
    dial: z.string().meta({ description: 'Leads to the customer, from the number that was named only' }),
    until: instant.meta({ description: 'Until when it does' }),
  })
  .meta({ id: 'LabelCall' });

/** `POST /v1/carrier/passes` */
export const passRequest = z
  .strictObject({
    driver: z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,64}$/, CARRIER_WORDS.driver)
      .meta({ description: 'How you call the driver: an id that means something to you only', example: 'D-17' }),
    hours: z.number().int().min(1).max(LONGEST_SHIFT_HOURS).meta({ description: 'How long the shift is' }),
  })
  .meta({ id: 'DriverPassRequest' });

const leg = z.enum(KEY_LEGS);

export const createdPass = z
  .object({
    id: z.string(),
    driver: z.string(),
    carrier: z.string(),
    leg,
    link: z.string().meta({ description: 'For the driver’s phone, good once. Shown once, now.' }),
    linkUntil: instant,
    until: instant,
  })
  .meta({ id: 'DriverPass' });

export const passParameters = z.object({ id: z.string().regex(/^[\w-]{1,64}$/, 'must be an id as the answer had it') });

/** `POST /v1/carrier/session` */
export const sessionRequest = z.strictObject({
  token: z.string().min(1).max(100).meta({ description: 'What follows # in the link' }),
});

export const driverSession = z
  .object({
    pass: z.string(),
    driver: z.string(),
    carrier: z.string(),
    leg,
    until: instant,
    calls: z.boolean().meta({ description: 'Whether calls are set up here' }),
  })
  .meta({ id: 'DriverSession' });

export const scansQuery = z.object({ ...paging });

export const scansPage = pageOf(
  z
    .object({
      access: z.string(),
      at: instant,
      order: z.string(),
      what: z.enum(['shown', 'refused', 'call']),
      rule: z.string().meta({ example: 'carrier.leg' }),
    })
    .meta({ id: 'LabelScan' }),
);
