import { z } from 'zod';
import { PARTIES } from '../../rulebook/messages/screening.ts';
import { FINDINGS, SCREEN_VERDICTS } from '../../rulebook/policy/screening.ts';

/** The longest message of a marketplace's own chat, in UTF-16 units. */
export const LONGEST_TEXT = 20_000;
/** So many earlier messages are taken with it; the latest of them are read (`EARLIER_READ`). */
const MOST_EARLIER = 20;

const text = z.string().max(LONGEST_TEXT).meta({ description: 'The words, as they were written' });
const sender = z.enum(PARTIES).meta({ description: 'Which side wrote it' });

/** `POST /v1/screen` */
export const screenRequest = z
  .strictObject({
    text: text.refine((given) => given.trim() !== '', 'must not be blank'),
    sender: sender.optional(),
    earlier: z
      .array(z.strictObject({ text, sender: sender.optional() }))
      .max(MOST_EARLIER)
      .default([])
      .meta({ description: 'What was said before in the conversation, the oldest first' }),
    known: z
      .array(z.string().min(1).max(128))
      .max(50)
      .default([])
      .meta({ description: 'Order, return and tracking numbers of the marketplace: they are nobody’s contact' }),
  })
  .meta({ id: 'ScreenRequest' });

export const finding = z
  .object({
    kind: z.enum(FINDINGS),
    start: z.int().meta({ description: 'Where it begins in the text, in UTF-16 units' }),
    end: z.int().meta({ description: 'Where it ends there, exclusive' }),
    confidence: z.number().meta({ description: 'From 0 to 1' }),
    rule: z.string().meta({ description: 'What found it' }),
  })
  .meta({ id: 'Finding' });

/** What screening says; the text itself is not kept and not in the answer unless it goes out. */
export const screening = z
  .object({
    verdict: z.enum(SCREEN_VERDICTS),
    findings: z.array(finding),
    delivered: z.string().nullable().meta({ description: 'What goes out; null when nothing does' }),
    policy: z.string().meta({ description: 'The policy by which it was judged' }),
  })
  .meta({ id: 'Screening' });
