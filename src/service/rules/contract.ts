import { z } from 'zod';
import { share } from '../http/shapes.ts';

/** How often each rule was overturned on appeal. */
export const overturns = z
  .object({
    budget: z.object({
      overturned: share.meta({ description: 'A rule overturned in more than this share is over its budget' }),
      cases: z.number().int().meta({ description: 'Of at least so many decided appeals' }),
    }),
    items: z.array(
      z.object({
        violation: z.string(),
        decided: z.number().int(),
        overturned: z.number().int(),
        reduced: z.number().int(),
        share: share.meta({ description: 'Overturned of decided' }),
        overBudget: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Overturns' });
