import { z } from 'zod';
import { NOTICE_PARTS } from '../../../words/notices-en.ts';
import { sentence } from '../../http/shapes.ts';

const part = z.object({
  part: z.enum(NOTICE_PARTS),
  heading: z.string(),
  form: z.enum(['text', 'list', 'steps']),
  said: z.array(sentence.extend({ title: z.string().optional() })),
});

/** What a notice says, as it was sent: never written anew, whatever the words say by now. */
export const letter = z
  .object({
    words: z.string().meta({ description: 'The catalogue it was written with', example: 'en-1' }),
    title: sentence,
    parts: z.array(part),
  })
  .meta({ id: 'NoticeLetter' });

export type Letter = z.output<typeof letter>;
export type LetterPart = Letter['parts'][number];
