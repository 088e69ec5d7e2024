import { z } from 'zod';
import { instant } from '../http/shapes.ts';

const count = z.number().int().min(0);

/** `GET /v1/data-protection/retention` */
export const retentionAnswer = z
  .object({
    at: instant.meta({ description: 'Wall time' }),
    holding: count.meta({ description: 'Orders that have values of a customer which can be read' }),
    dueWithinDay: count.meta({
      description: 'Of these, orders that are due to be destroyed within a day and are not late',
    }),
    dueWithinWeek: count.meta({ description: 'The same within seven days' }),
    overdue: z.object({ orders: count, oldestHours: z.number().min(0).nullable() }).meta({
      description: 'Due for more than an hour and not destroyed; by how many hours the one that waits longest',
    }),
    held: z.object({ openCase: count, appealWindow: count, appeal: count, staffCase: count }).meta({
      description:
        'Kept whatever time says: a return or dispute of the order is open; or its time is over, and it is evidence of an action that may still be appealed, is appealed, or is looked at by staff',
    }),
    waiting: count.meta({
      description: 'Orders that nobody reads any more, and whose keys are still to be destroyed: that takes a day',
    }),
    destroyed: count.meta({ description: 'Orders whose keys were destroyed within the last 30 days' }),
    keyVersions: z
      .array(z.object({ version: z.string(), keys: count }))
      .meta({ description: 'Versions of the key ring in use, and how many keys each of them wraps' }),
    rotatedAt: instant.nullable().meta({ description: 'When the key ring last changed its version; null: never' }),
  })
  .meta({ id: 'RetentionState' });
