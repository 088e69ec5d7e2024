import { z } from 'zod';

/** What became of a posted batch (contract §4). Everything accepted is durable when it arrives. */
export const receipt = z
  .object({
    accepted: z.number().int(),
    duplicates: z.number().int().meta({ description: 'Repeats: known already, nothing done' }),
    rejected: z.array(
      z.object({
        index: z.number().int().meta({ description: 'Place in the batch, from 0' }),
        id: z.string().nullable().meta({ description: 'The event’s id, where it could be read' }),
        pointer: z.string().meta({ description: 'JSON pointer to the field', example: '/data/shipBy' }),
        detail: z.string().meta({ description: 'What is wrong and how to mend it' }),
      }),
    ),
  })
  .meta({ id: 'Receipt' });

/** Events a request may hold at most (contract §4). */
export const MOST_EVENTS = 5000;
