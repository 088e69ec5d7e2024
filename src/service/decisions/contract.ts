import { z } from 'zod';
import { instant, paging, sellerId } from '../http/shapes.ts';

export const decisionsQuery = z.object({
  ...paging,
  seller: sellerId.optional(),
  from: instant.optional(),
  to: instant.optional(),
});

/** A decision exactly as `kingston replay` prints it (contract §2). */
export const decisionLine = z.record(z.string(), z.unknown()).meta({ id: 'Decision' });
