import { z } from 'zod';
import { ACTION_KINDS } from '../../rulebook/standing/actions.ts';
import { instant, rung } from '../http/shapes.ts';

/** As long as the reasons of staff elsewhere. */
const reason = z.string().trim().min(10).max(4000);

const breaches = z
  .array(z.string().min(1).max(256))
  .max(100)
  .default([])
  .meta({ description: 'Events of breaches and differences of stock of another time that were the intruder’s too' });

const span = {
  from: instant.meta({ description: 'The intruder’s first act, or when it may have been' }),
  to: instant.meta({ description: 'When the account was the seller’s again; what happened at it is the seller’s' }),
  breaches,
};

export const takeoverSpan = z.strictObject(span).meta({ id: 'TakeoverSpan' });

export const takeoverConfirmation = z
  .strictObject({
    ...span,
    reason: reason.meta({ description: 'How you know, in own words: goes with the confirmation for ever' }),
  })
  .meta({ id: 'TakeoverConfirmation' });

export const takeover = z
  .object({
    id: z.string(),
    from: instant,
    to: instant,
    breaches: z.array(z.string()),
    confirmedAt: instant,
    by: z.object({ id: z.string(), name: z.string() }),
    reason: z.string().nullable().meta({ description: 'Null once it was destroyed' }),
  })
  .meta({ id: 'Takeover' });

export const takeovers = z.object({ items: z.array(takeover) }).meta({ id: 'Takeovers' });

const decisions = z.array(z.record(z.string(), z.unknown())).meta({ description: 'As in the contract, in order' });

export const takeoverPreview = z
  .object({
    lapses: z.number().int().meta({ description: 'Lapses that would be excused' }),
    decisions,
    undone: z.array(z.object({ action: z.string(), kind: z.enum(ACTION_KINDS), violation: z.string() })),
    /** Breaches since `from` that actions rest on: of another time they are cleared only where they are named. */
    breaches: z.array(
      z.object({
        event: z.string(),
        violation: z.string(),
        action: z.string(),
        at: instant.meta({ description: 'When it happened, as far as its event says' }),
        cleared: z.boolean(),
      }),
    ),
    rung: z.object({ before: rung, after: rung }),
  })
  .meta({ id: 'TakeoverPreview' });

export const takeoverConfirmed = z
  .object({
    takeover,
    decisions,
    sessionsEnded: z.number().int().meta({ description: 'Sign-ins of the seller’s people that were ended' }),
  })
  .meta({ id: 'TakeoverOutcome' });
