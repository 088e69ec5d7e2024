import { z } from 'zod';
import { instant } from '../http/shapes.ts';

const count = z.number().int().min(0);

/** `GET /v1/data-protection/retention` */
export const retentionAnswer = z
  .object({
    at: instant.meta({ description: 'Wall time' }),
    holding: count.meta({ description: 'Orders that have values of a customer which can be read' }),
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
