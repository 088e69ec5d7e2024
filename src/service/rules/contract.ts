import { z } from 'zod';
import { CONDUCT_KINDS, METRICS, RUNGS, STEPS, TRIGGERS } from '../../rulebook/policy/policy.ts';
import { instant, pageOf, paging, sellerId, share } from '../http/shapes.ts';

const count = z.number().int();
const violation = z.enum([...METRICS, ...CONDUCT_KINDS]);

/** How often each rule was overturned on appeal. */
export const overturns = z
  .object({
    budget: z.object({
      overturned: share.meta({ description: 'A rule overturned in more than this share goes into shadow by itself' }),
      cases: count.meta({ description: 'Of at least so many decided appeals' }),
    }),
    items: z.array(
      z.object({
        violation: z.string(),
        decided: count,
        overturned: count,
        reduced: count,
        share: share.meta({ description: 'Overturned of decided' }),
        overBudget: z.boolean(),
        inShadow: z.boolean().meta({ description: 'Judged and shown; it moves nobody' }),
        inShadowSince: instant.nullable().meta({ description: 'Null: from the beginning, or not in shadow' }),
        wouldHaveMoved: count.meta({ description: 'Sellers that it would have moved since it has been in shadow' }),
      }),
    ),
  })
  .meta({ id: 'Overturns' });

export const shadowQuery = z.object({ ...paging, violation });

/** What a rule in shadow would have done of sellers, the first time each. */
export const shadowPage = pageOf(
  z
    .object({
      seller: sellerId,
      violation,
      category: z.string(),
      at: instant.meta({ description: 'When it would have' }),
      policy: z.string(),
      move: z.object({ from: z.enum(RUNGS), on: z.enum(TRIGGERS), to: z.enum(STEPS) }),
      because: z.array(z.string()).meta({ description: 'The events that would have been cited; they are not used up' }),
      meter: z.number().nullable().meta({ description: 'In nats; null where it has no meter' }),
      level: z.number().nullable(),
    })
    .meta({ id: 'ShadowedMove' }),
);
