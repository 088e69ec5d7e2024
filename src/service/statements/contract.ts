import { z } from 'zod';
import type { Why } from '../../rulebook/decision.ts';
import { STEPS, TRIGGERS } from '../../rulebook/policy/policy.ts';
import { ACTION_KINDS } from '../../rulebook/standing/actions.ts';
import { WHY_WORDS } from '../../words/replay-en.ts';
import { GET_STATEMENT_WORDS } from '../../words/statements-api-en.ts';
import { category, feature, instant, rung, sellerId, share } from '../http/shapes.ts';
import { STATED_KINDS } from './stored-decision.ts';

/** How a statement may be told. */
export const FORMATS = ['json', 'letter', 'pdf', 'dsa'] as const;

export const statementQuery = z.object({
  format: z.enum(FORMATS).optional().meta({ description: 'How it is told; otherwise what Accept asks for' }),
  decision: z.coerce
    .number()
    .int()
    .min(1)
    .max(999_999_999)
    .optional()
    .meta({ description: GET_STATEMENT_WORDS.decision }),
});

const action = z.string().meta({ example: 'S-17/1' });
const sentence = z.string();
const sentences = z.array(sentence);
const named = z.object({ name: z.string(), address: z.string() });

const item = z.object({
  event: z.string().meta({ description: 'The event that is cited' }),
  type: z.string(),
  at: instant,
  orderId: z.string().optional(),
  listingId: z.string().optional(),
  settled: instant.optional().meta({ description: 'When its outcome was known' }),
  fills: share.optional().meta({ description: 'How much of the gauge it filled' }),
  sentence,
});

/** Facts and figures as they were known when it was decided. */
const facts = z.object({
  issue: sentence,
  items: z.array(item).meta({ description: 'The evidence, item by item' }),
  rests: z
    .array(z.object({ action, decision: z.enum(STATED_KINDS), at: instant, issue: sentence, items: z.array(item) }))
    .meta({ description: 'The actions it stands on; their evidence where it cites nothing of its own' }),
  figures: z
    .object({
      meter: z.number().meta({ description: 'Nats' }),
      level: z.number().meta({ description: 'Nats: where a violation is' }),
      lapses: z.number().int(),
      p0: share,
      p1: share,
      items: z.number(),
    })
    .optional(),
  figuresInWords: sentence.optional(),
  excused: z.array(z.object({ id: z.string(), context: z.string() })),
  passedOver: z.array(z.string()),
});

const measure = z.object({
  kind: z.enum(ACTION_KINDS),
  stage: z.enum(['in_force', 'proposed', 'announced']),
  feature: feature.optional(),
  immediate: z.boolean(),
  from: instant,
  until: instant.optional(),
  review: instant.optional().meta({ description: 'When a person looks' }),
  ...{
    sentence,
    works: sentences,
    limited: sentences,
    todo: sentences,
    scope: sentence,
    duration: sentence,
    ends: sentence,
  },
});

const rule = z.object({
  violation: z.string().meta({ example: 'late_dispatch' }),
  category,
  policy: z.string().meta({ example: 'kingston-express@1' }),
  target: share.optional(),
  bad: share.optional(),
  move: z.object({ from: rung, on: z.enum(TRIGGERS), to: z.enum(STEPS) }),
  terms: named,
  sentences,
});

const finding = z.object({
  detection: z.enum(['automated', 'person', 'both']),
  decision: z.enum(['automated', 'partly', 'person']),
  source: z.enum(['report', 'own_initiative']),
  sentences,
});

const redress = z.object({
  appealUntil: instant,
  decidedWithinDays: z.number(),
  appeal: sentence,
  howToAppeal: sentence,
  support: sentence,
  mediators: z.array(named),
  outOfCourt: sentence,
  court: sentence,
});

/** The record for the database, whose public documentation says what each field is; `dsa/record.ts` checks it. */
export const dsaAnswer = z
  .looseObject({ puid: z.string().meta({ description: 'Its name there, always the same for the same decision' }) })
  .meta({
    id: 'DsaStatement',
    description: 'A statement as `POST /api/v1/statement` of the DSA Transparency Database takes it.',
  });

/** Why one decision was made about a seller. */
export const statementAnswer = z
  .object({
    reference: z.string().meta({ example: 'S-17/1#3' }),
    seller: sellerId,
    action,
    sequence: z.number().int().meta({ description: 'The number of the decision among the seller’s' }),
    decision: z.enum(STATED_KINDS),
    why: z.enum(Object.keys(WHY_WORDS) as [Why, ...Why[]]).optional(),
    at: instant,
    zone: z.string().meta({ description: 'In which the sentences tell days and times', example: 'America/Jamaica' }),
    ...{ measure, facts, rule, finding, redress },
  })
  .meta({ id: 'Statement', description: 'A statement of reasons: everything as it was known when it was decided.' });
