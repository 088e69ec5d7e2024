import { z } from 'zod';

/** A body that says nothing beyond the address. */
export const nothing = z.strictObject({});

export const acknowledgement = z
  .object({ action: z.string().meta({ example: 'S-17/1' }), acknowledged: z.literal(true) })
  .meta({ id: 'Acknowledgement' });
