import { z } from 'zod';
import { ACTION_KINDS } from '../../rulebook/standing/actions.ts';
import { instant, pageOf, paging, sellerId } from '../http/shapes.ts';

const name = z.string().trim().min(1).max(64);

/** What staff declare; it becomes a `context.declared` event. */
export const contextDeclaration = z
  .object({
    kind: z.enum(['weather', 'customs', 'platform_slowdown']),
    from: instant,
    to: instant,
    affects: z
      .array(z.enum(['handover', 'delivery']))
      .min(1)
      .optional()
      .meta({ description: 'Both if absent' }),
    regions: z.array(name).min(1).max(100).optional().meta({ description: 'Everywhere if absent' }),
    carriers: z.array(name).min(1).max(100).optional(),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'must be a country code of two capitals'))
      .min(1)
      .max(100)
      .optional(),
  })
  .meta({ id: 'ContextDeclaration' });

export const context = z
  .object({
    contextId: z.string(),
    kind: z.enum(['weather', 'customs', 'platform_slowdown']),
    from: instant,
    to: instant,
    affects: z.array(z.enum(['handover', 'delivery'])),
    regions: z.array(z.string()).nullable(),
    carriers: z.array(z.string()).nullable(),
    countries: z.array(z.string()).nullable(),
    declaredAt: instant,
    withdrawnAt: instant.nullable(),
    /** How many sellers and lapses it excuses now. */
    excused: z.object({ sellers: z.number().int(), lapses: z.number().int() }),
  })
  .meta({ id: 'Context' });

export const contextParameters = z.object({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,128}$/, 'must be the id of a context'),
});

export const contextsQuery = z.object(paging);

export const contextsPage = pageOf(context);

export const contextPreview = z
  .object({
    sellers: z.number().int().meta({ description: 'Sellers with a lapse that would be excused' }),
    lapses: z.number().int(),
    /** Decisions that would follow, as in the contract, the earliest first; at most 500. */
    decisions: z.array(z.record(z.string(), z.unknown())),
    /** The actions that would be undone, by seller and number; at most 500. */
    undone: z.array(z.object({ action: z.string(), kind: z.enum(ACTION_KINDS), violation: z.string() })).optional(),
    /** The sellers, most lapses first; at most 200. */
    touched: z.array(
      z.object({
        seller: sellerId,
        lapses: z.number().int(),
        withdrawn: z.array(z.string()).meta({ description: 'Actions that would be undone' }),
      }),
    ),
  })
  .meta({ id: 'ContextPreview' });
