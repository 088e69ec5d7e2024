import { z } from 'zod';
import { CANARY_STATUSES } from '../../rulebook/canaries/canary.ts';
import { instant, orderId, pageOf, paging, sellerId } from '../http/shapes.ts';
import { CONTACT_KINDS } from './digests.ts';
import { SAID_AT_MOST } from './take-contact.ts';

const person = z.object({ id: z.string(), name: z.string() });
const words = z.string().trim().min(1).max(2000);
const number = z
  .string()
  .regex(/^\+?[\d ()-]{6,24}$/, 'must be a telephone number, like +18765550177')
  .meta({ example: '+18765550177' });

export const campaignParameters = z.object({ id: z.uuid().meta({ description: 'Of the campaign' }) });
export const canaryParameters = z.object({ id: z.uuid().meta({ description: 'Of the canary' }) });
export const hitParameters = z.object({ id: z.uuid().meta({ description: 'Of the hit' }) });
export const taskParameters = z.object({ id: z.uuid().meta({ description: 'Of the task' }) });
export const hitsQuery = z.object({ ...paging });

export const campaignRequest = z
  .strictObject({
    text: words.meta({ description: 'Why, for whoever reads it later' }),
    shops: z
      .array(
        z.strictObject({
          seller: sellerId,
          reported: z
            .boolean()
            .default(false)
            .meta({ description: 'Somebody reported that it wrote to them outside: twice as many' }),
        }),
      )
      .min(1)
      .max(50)
      .refine((shops) => new Set(shops.map(({ seller }) => seller)).size === shops.length, 'each shop once'),
  })
  .meta({ id: 'CanaryCampaignRequest' });

export const campaign = z
  .object({
    id: z.string(),
    startedAt: instant,
    startedBy: person,
    reason: z.string(),
    stopped: z.object({ at: instant, by: person }).optional(),
    shops: z.array(z.object({ seller: z.string(), reported: z.boolean(), plannedUntil: instant })),
    counts: z
      .array(z.object({ status: z.enum(CANARY_STATUSES), count: z.number().int() }))
      .meta({ description: 'How many stand how; those of which there are none are left out' }),
  })
  .meta({ id: 'CanaryCampaign' });

export const campaigns = z
  .object({
    items: z.array(campaign),
    ready: z.boolean().meta({ description: 'Whether this installation has numbers and a mail domain for them' }),
    numbersLeft: z.number().int().meta({ description: 'Numbers that stood for nobody yet; one never stands for two' }),
  })
  .meta({ id: 'CanaryCampaigns', description: 'Campaigns of canary orders, the latest first' });

export const hitCanary = z
  .object({
    id: z.string(),
    seller: z.string(),
    order: z.string(),
    status: z.enum(['hit', 'confirmed', 'dismissed']),
    settledAt: instant.optional(),
    inquiry: z.string().optional().meta({ description: 'The inquiry that it went to' }),
    verdict: z
      .enum(['proof', 'hint', 'none'])
      .meta({ description: 'What all hits on the shop’s canaries come to now' }),
    byChance: z.number().meta({ description: 'How likely it is at most that so many were reached at random' }),
    hits: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(CONTACT_KINDS),
        at: instant,
        counts: z.boolean(),
        readable: z.boolean().meta({ description: 'Whether what was said is still there' }),
      }),
    ),
    viewers: z.array(
      z.object({ access: z.string(), person, at: instant, field: z.enum(['phone', 'email']), ofShop: z.boolean() }),
    ),
    judged: z.object({ at: instant, by: person, reason: z.string() }).optional(),
  })
  .meta({ id: 'HitCanary', description: 'A customer who does not exist and was called or written to' });

export const hitsPage = pageOf(hitCanary).meta({ id: 'HitCanariesPage' });

export const judgement = z
  .strictObject({ verdict: z.enum(['confirmed', 'dismissed']), text: words.meta({ description: 'Why' }) })
  .meta({ id: 'CanaryJudgement' });

export const said = z
  .object({ text: z.string().nullable().meta({ description: 'Null: nothing was said, or it was destroyed' }) })
  .meta({ id: 'CanaryHitText' });

export const done = z.object({ id: z.string() }).meta({ id: 'CanaryDone' });

const madeUp = z.object({
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.object({ lines: z.array(z.string()), city: z.string(), region: z.string(), country: z.string() }),
});

export const tasks = z
  .object({
    items: z.array(
      z.discriminatedUnion('do', [
        z.object({ do: z.literal('place'), id: z.string(), seller: z.string(), customer: madeUp }),
        z.object({ do: z.literal('cancel'), id: z.string(), seller: z.string(), order: z.string(), by: instant }),
      ]),
    ),
  })
  .meta({ id: 'CanaryTasks', description: 'Orders to place, and to cancel before they are handed over' });

export const taskDone = z
  .strictObject({ order: orderId.optional().meta({ description: 'Left out: it cannot be placed, and never will be' }) })
  .meta({ id: 'CanaryTaskDone' });

export const numberContact = z
  .strictObject({
    id: z.string().min(1).max(200).meta({ description: 'Of the call or message; the same again is the same' }),
    to: number,
    from: z.string().max(64).default('').meta({ description: 'Who called; empty: withheld' }),
    at: instant,
    text: z.string().max(SAID_AT_MOST).optional().meta({ description: 'Of a message, what it says' }),
  })
  .meta({ id: 'NumberContact', description: 'A call or message to a number of the platform' });
