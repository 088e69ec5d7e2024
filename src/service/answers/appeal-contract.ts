import { z } from 'zod';
import { APPEAL_OUTCOMES, ITEM_ANSWERS } from '../../rulebook/appeals/appeal.ts';
import { RUNGS } from '../../rulebook/policy/policy.ts';
import { instant, pageOf, paging, sellerId } from '../http/shapes.ts';
import { files, keptWords, words } from './contract.ts';

/** What can be wrong with an item: facts, not arguments (E9). */
export const WRONGS = [
  'did_not_happen',
  'was_in_time',
  'not_mine',
  'excused',
  'misread',
  'out_of_proportion',
  'other',
] as const;

const recordId = z.string().min(1).max(128);
const records = z.array(recordId).max(50);

const filedItem = z.strictObject({
  item: recordId.meta({
    description: 'What it questions: an event that the action cites, the order or listing of one, or the action itself',
  }),
  wrong: z.enum(WRONGS),
  because: words,
  evidence: records.default([]).meta({ description: 'Ids of own events that show it' }),
  files,
});

export const appealRequest = z.strictObject({
  items: z.array(filedItem).min(1, 'must name what is wrong, item by item').max(100),
  evidence: records.default([]),
  /** For metrics; nobody is asked to admit anything. */
  cause: words.optional(),
  correction: words.optional(),
  prevention: words.optional(),
});

export const decisionRequest = z.strictObject({
  outcome: z.enum(APPEAL_OUTCOMES),
  items: z
    .array(z.strictObject({ item: recordId, answer: z.enum(ITEM_ANSWERS), reason: words }))
    .max(100)
    .meta({ description: 'Every item, with what was right or what was missing' }),
  reason: words,
});

export const previewRequest = z.strictObject({ outcome: z.enum(APPEAL_OUTCOMES) });

const STATES = ['open', 'decided', 'withdrawn'] as const;

export const appealView = z
  .object({
    appeal: z.string().meta({ example: 'S-17/1/1' }),
    seller: sellerId,
    action: z.string().meta({ example: 'S-17/1' }),
    state: z.enum(STATES),
    filedAt: instant,
    dueAt: instant.meta({ description: 'By when somebody decides' }),
    items: z.array(
      z.object({
        item: z.string(),
        orderId: z.string().optional(),
        listingId: z.string().optional(),
        wrong: z.enum(WRONGS),
        because: keptWords,
        evidence: z.array(z.string()),
        files: z.array(z.string()).meta({ description: 'Ids of the files that were sent along' }),
        answer: z.enum(ITEM_ANSWERS).optional(),
        reason: keptWords.optional(),
      }),
    ),
    evidence: z.array(z.string()),
    cause: keptWords.optional(),
    correction: keptWords.optional(),
    prevention: keptWords.optional(),
    outcome: z.enum(APPEAL_OUTCOMES).optional(),
    endedAt: instant.optional(),
    reason: keptWords.optional(),
    filedElsewhere: z.boolean().meta({
      description: 'An integration told it by an event: it questions the action as a whole, and its words lie there',
    }),
    decidedElsewhere: z.boolean().meta({ description: 'The decision was told by an event: items have no answers' }),
    decidedBy: z.string().optional().meta({ description: 'Shown to staff only' }),
    mine: z.boolean().optional().meta({ description: 'For staff: whether whoever asks may decide it' }),
  })
  .meta({ id: 'Appeal' });

export const appealsOfAction = z
  .object({ items: z.array(appealView).meta({ description: 'The latest first' }) })
  .meta({ id: 'AppealsOfAction' });

export const appealsQuery = z.object({ ...paging, state: z.enum(STATES).default('open') });

const appealRow = z
  .object({
    appeal: z.string(),
    seller: sellerId,
    action: z.string(),
    state: z.enum(STATES),
    filedAt: instant,
    dueAt: instant,
    items: z.number().int(),
    outcome: z.enum(APPEAL_OUTCOMES).optional(),
    endedAt: instant.optional(),
    mine: z.boolean().meta({ description: 'Whether whoever asks may decide it' }),
  })
  .meta({ id: 'AppealRow' });

export const appealsPage = pageOf(appealRow);

const decisions = z.array(z.record(z.string(), z.unknown()));

export const appealDecided = z
  .object({
    appeal: appealView,
    decisions: decisions.meta({ description: 'What follows at once, as in the contract' }),
  })
  .meta({ id: 'AppealDecision' });

export const appealPreview = z
  .object({
    decisions: decisions.meta({ description: 'What would follow, as in the contract' }),
    rung: z.object({ before: z.enum(RUNGS), after: z.enum(RUNGS) }),
  })
  .meta({ id: 'AppealPreview' });

export const recordsOfAction = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        at: instant,
        data: z.record(z.string(), z.string()).meta({ description: 'What it says, without anything of a customer' }),
      }),
    ),
  })
  .meta({ id: 'RecordsOfAction' });
