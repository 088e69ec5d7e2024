import { z } from 'zod';
import { REVIEW_OUTCOMES } from '../../rulebook/emergency/emergency.ts';
import { CUSTOMER_FIELDS, PURPOSES } from '../../rulebook/policy/customer-data.ts';
import { instant, orderId, pageOf, paging } from '../http/shapes.ts';
import { EMERGENCY_ID } from './emergency-id.ts';

export const emergencyParameters = z.object({
  id: z
    .string()
    .regex(EMERGENCY_ID, 'must be the id of an emergency, as its list has it')
    .meta({ example: 'S-17~0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10' }),
});

const field = z.enum(CUSTOMER_FIELDS);
const purpose = z.enum(PURPOSES);
const fields = z
  .array(field)
  .min(1)
  .max(CUSTOMER_FIELDS.length)
  .refine((each) => new Set(each).size === each.length, 'must name each field once');
/** As long as the reasons of staff elsewhere; how many words it takes is a rule. */
const text = z.string().trim().min(1).max(4000);

/** `POST /v1/emergencies` */
export const emergencyRequest = z
  .strictObject({
    order: orderId.meta({ description: 'One order, and so one customer' }),
    fields: fields.meta({ description: 'What is needed, and nothing more' }),
    purpose,
    reason: text.meta({ description: 'Who is in danger, and why no other way does; at least 8 words' }),
  })
  .meta({ id: 'EmergencyRequest' });

/** Approving, refusing, ending: with a word to whoever looks at it later, if there is one to say. */
export const emergencyNote = z.strictObject({ note: text.optional() }).meta({ id: 'EmergencyNote' });

/** `POST /v1/emergencies/{id}/reveals` */
export const emergencyReveal = z.strictObject({ fields }).meta({ id: 'EmergencyRevealRequest' });

/** `POST /v1/emergencies/{id}/review` */
export const emergencyReview = z
  .strictObject({
    outcome: z.enum(REVIEW_OUTCOMES),
    note: z.string().trim().min(10).max(4000).meta({ description: 'What you looked at, and why you find so' }),
  })
  .meta({ id: 'EmergencyReview' });

const person = z.object({ id: z.string(), name: z.string() });

/** What whoever asks may do with an emergency now. */
export const EMERGENCY_STEPS = ['approve', 'refuse', 'reveal', 'end', 'review'] as const;

export const emergency = z
  .object({
    id: z.string(),
    seller: z.string(),
    order: z.string(),
    status: z.enum(['requested', 'refused', 'withdrawn', 'lapsed', 'open', 'ended', 'reviewed']),
    requester: person,
    fields: z.array(field),
    purpose,
    askedAt: instant,
    until: instant.optional().meta({ description: 'When its time is over: to be approved, or open' }),
    approver: person.optional(),
    openedAt: instant.optional(),
    endedAt: instant.optional(),
    reviewDue: instant.optional().meta({ description: 'By when somebody looks at it again' }),
    overdue: z.boolean().meta({ description: 'The review is overdue: until it is made, the requester opens nothing' }),
    outcome: z.enum(REVIEW_OUTCOMES).optional(),
    can: z.array(z.enum(EMERGENCY_STEPS)).meta({ description: 'What you may do with it now' }),
    acts: z.array(
      z.object({
        type: z.enum(['requested', 'approved', 'refused', 'withdrawn', 'lapsed', 'revealed', 'ended', 'reviewed']),
        at: instant,
        by: person.optional().meta({ description: 'Left out where time did it' }),
        fields: z.array(field).optional(),
        access: z.string().optional().meta({ description: 'The record of what was asked and answered' }),
        note: z.string().optional().meta({ description: 'What was written with it' }),
      }),
    ),
  })
  .meta({ id: 'Emergency', description: 'Two people open fields of one order’s customer. No value is in it.' });

export const emergenciesQuery = z.object({
  ...paging,
  state: z
    .enum(['active', 'over'])
    .optional()
    .meta({ description: 'Active: it waits for an approval or a review, or is open' }),
});

export const emergenciesPage = pageOf(emergency);
