import { z } from 'zod';
import type { DecisionKind } from '../../../rulebook/decision.ts';
import { category, feature, instant, sellerId } from '../../http/shapes.ts';

const DECISIONS = {
  'warning.issued': true,
  'restriction.applied': true,
  'suspension.proposed': true,
  'suspension.applied': true,
  'removal.proposed': true,
  'removal.noticed': true,
  'account.removed': true,
  'action.expired': true,
  'action.lifted': true,
  'action.withdrawn': true,
  'action.extended': true,
  'action.review': true,
  'action.reduced': true,
} as const satisfies Readonly<Record<DecisionKind, true>>;

/** The line of a decision (contract §2), as the outbox hands it on. */
export const decisionFacts = z.object({
  at: instant,
  seller: sellerId,
  decision: z.enum(Object.keys(DECISIONS) as [DecisionKind, ...DecisionKind[]]),
  action: z.string().regex(/\/[1-9][0-9]*$/),
  violation: z.string(),
  category,
  because: z.array(z.string()),
  measure: z.object({ meter: z.number(), level: z.number(), lapses: z.number() }).optional(),
  until: instant.optional(),
  policy: z.string(),
  feature: feature.optional(),
  immediate: z.literal(true).optional(),
  review: instant.optional(),
  rests: z.array(z.string()).optional(),
  why: z.string().optional(),
  conditions: z.array(z.string()).optional(),
});
