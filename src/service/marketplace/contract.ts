import { z } from 'zod';
import { instant, sellerId } from '../http/shapes.ts';

/** Somebody of the demonstration, and how to sign in as that person. */
const demoPerson = z.object({
  name: z.string(),
  email: z.string(),
  role: z.string(),
  sellerId: sellerId.optional(),
  password: z.string().optional(),
});

export const marketplaceView = z
  .object({
    name: z.string(),
    zone: z.string().meta({ description: 'The zone of its calendar', example: 'America/Jamaica' }),
    policy: z.string().meta({ example: 'kingston-express@1' }),
    clock: z
      .enum(['wall', 'events'])
      .meta({ description: 'What time it is here: wall time, or that of the latest event' }),
    now: instant.optional().meta({ description: 'The reading of the clock `events`, once there is one' }),
    customers: z
      .object({
        url: z.string().optional().meta({ description: 'Where customers find their orders at the marketplace' }),
        signIn: z.boolean().meta({ description: 'Whether its own sign-in leads here, at `/v1/customer-sign-in`' }),
      })
      .meta({ description: 'How customers come here' }),
    demo: z
      .object({ people: z.array(demoPerson), progress: z.number().min(0).max(1) })
      .nullable()
      .meta({ description: 'The demonstration: who can sign in, and how much of its past has been played' }),
  })
  .meta({ id: 'Marketplace' });

/** The demonstration, as long as the service plays one. */
export type Demonstration = {
  readonly people: readonly z.infer<typeof demoPerson>[];
  /** How much of its past has been played, from 0 to 1. */
  readonly progress: number;
};
