import { z } from 'zod';
import type { DecisionKind, Why } from '../../rulebook/decision.ts';
import { DECISION_WORDS, WHY_WORDS } from '../../words/replay-en.ts';
import { category, feature, instant, paging, sellerId, share } from '../http/shapes.ts';

export const decisionsQuery = z.object({
  ...paging,
  seller: sellerId.optional().meta({ description: 'Of this seller only' }),
  from: instant.optional().meta({ description: 'Decided then or later' }),
  to: instant.optional().meta({ description: 'Decided before' }),
});

const action = z.string().meta({ example: 'S-17/1' });

/** A decision exactly as `kingston replay` prints it (contract §2). What is absent does not apply. */
export const decisionLine = z
  .object({
    at: instant,
    seller: sellerId,
    decision: z.enum(Object.keys(DECISION_WORDS) as [DecisionKind, ...DecisionKind[]]),
    action: action.meta({ description: 'The seller’s id and a number, from 1' }),
    violation: z.string().meta({ description: 'What it is about', example: 'late_dispatch' }),
    category,
    because: z.array(z.string()).meta({ description: 'Ids of the events that are the evidence' }),
    measure: z
      .object({
        meter: z.number().meta({ description: 'Nats' }),
        level: z.number().meta({ description: 'Nats: where a violation is' }),
        lapses: z.number().int(),
        p0: share.meta({ description: 'The target rate' }),
        p1: share.meta({ description: 'The rate that is taken for bad' }),
        items: z.number().meta({ description: 'How many things were weighed, faded' }),
      })
      .optional()
      .meta({ description: 'The figures it rests on' }),
    until: instant.optional().meta({ description: 'When it ends by itself' }),
    policy: z.string().meta({ description: 'Name and version of the policy', example: 'kingston-express@1' }),
    feature: feature.optional().meta({ description: 'What a restriction limits' }),
    immediate: z.literal(true).optional().meta({ description: 'A suspension without a warning before' }),
    review: instant.optional().meta({ description: 'When a person looks' }),
    rests: z.array(action).optional().meta({ description: 'The actions it stands on' }),
    why: z.enum(Object.keys(WHY_WORDS) as [Why, ...Why[]]).optional(),
    conditions: z.array(z.string()).optional(),
  })
  .meta({
    id: 'Decision',
    description: 'One line of the record, as `kingston replay` prints it. What is absent does not apply.',
  });
