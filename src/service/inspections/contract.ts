import { z } from 'zod';
import { instant } from '../http/shapes.ts';

export const inspectionRequest = z
  .strictObject({ listingId: z.string().min(1).max(128).meta({ description: 'A listing that the action cites' }) })
  .meta({ id: 'InspectionRequest' });

export const listingTask = z
  .object({
    listingId: z.string(),
    because: z.array(z.string()).meta({ description: 'The events that the action cites about it' }),
    state: z.enum(['open', 'waiting', 'done']).meta({
      description:
        '`open`: mend it, then ask for an inspection; `waiting`: somebody looks; `done`: it was found accurate',
    }),
    askedAt: instant.nullable().meta({ description: 'Of the request that waits' }),
    dueAt: instant.nullable().meta({ description: 'By when somebody looks at it' }),
    doneAt: instant.nullable(),
    refused: z
      .object({ at: instant, reason: z.string().nullable() })
      .nullable()
      .meta({ description: 'The last inspection found it still inaccurate, and why; it counts for nothing' }),
  })
  .meta({ id: 'ListingTask' });

export const listingTasks = z.object({ items: z.array(listingTask) }).meta({ id: 'ListingTasks' });
