import { z } from 'zod';
import { LOT_ACTS, QUARANTINE_REASONS } from '../../rulebook/stock/lot.ts';
import { instant, pageOf, paging } from '../http/shapes.ts';
import { hubName } from './command-contract.ts';
import { custodyEntry } from './contract.ts';

const proposal = z.object({
  act: z.enum(LOT_ACTS),
  ground: z.string(),
  quantity: z.number().int(),
  place: z.string().optional(),
  at: instant,
});

/** Units that lie apart, as everybody sees them. */
const quarantineLot = {
  lot: z.number().int(),
  hub: z.string(),
  listing: z.string(),
  quantity: z.number().int().meta({ description: 'As many as were put apart' }),
  left: z.number().int().meta({ description: 'As many as still lie there' }),
  why: z.enum(QUARANTINE_REASONS),
  since: instant,
  return: z.string().optional().meta({ description: 'The return that they came back with' }),
  order: z.string().optional(),
};

export const quarantineQuery = z.object({ ...paging, hub: hubName });

/** `GET /v1/hub/quarantine`: with who asked for what. */
export const hubQuarantinePage = pageOf(
  z
    .object({
      ...{ ...quarantineLot, seller: z.string() },
      proposal: proposal.extend({ by: z.object({ id: z.string(), name: z.string() }) }).optional(),
      twoFor: z.array(z.enum(LOT_ACTS)).meta({ description: 'What a second person has to confirm' }),
      custody: z.array(custodyEntry),
    })
    .meta({ id: 'HubQuarantineLot' }),
);

/** `GET /v1/sellers/{id}/quarantine`: the same without who works there. */
export const sellerQuarantinePage = pageOf(
  z
    .object({
      ...{ ...quarantineLot, proposal: proposal.optional() },
      ended: z.object({ at: instant, as: z.enum(LOT_ACTS) }).optional(),
      custody: z.array(custodyEntry.omit({ by: true })),
    })
    .meta({ id: 'QuarantineLot' }),
);
