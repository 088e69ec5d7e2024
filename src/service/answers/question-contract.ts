import { z } from 'zod';
import { instant } from '../http/shapes.ts';
import { keptWords, words } from './contract.ts';

/** Why somebody asks (E10). */
export const REASONS = ['not_understood', 'seems_incorrect', 'affects_operations', 'unsure_how_to_recover'] as const;

export const questionRequest = z.strictObject({ reason: z.enum(REASONS), text: words });

export const messageRequest = z.strictObject({ text: words });

const message = z.object({
  number: z.number().int(),
  at: instant,
  author: z.enum(['seller', 'support']),
  person: z.string().optional().meta({ description: 'Who wrote it: shown to staff only' }),
  text: keptWords,
});

export const questionView = z
  .object({
    question: z.string().meta({ example: 'S-17/1/1' }),
    action: z.string(),
    reason: z.enum(REASONS),
    state: z.enum(['open', 'answered']),
    askedAt: instant,
    dueAt: instant.optional().meta({ description: 'While it is open: by when support answers' }),
    messages: z.array(message).meta({ description: 'The first first' }),
  })
  .meta({ id: 'Question' });

export const questionsOfAction = z
  .object({ items: z.array(questionView).meta({ description: 'The latest first' }) })
  .meta({ id: 'QuestionsOfAction' });
