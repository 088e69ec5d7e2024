import { z } from 'zod';
import { FILE_LIMITS } from '../../rulebook/files/file.ts';
import { EXPLANATIONS, LINK_OUTCOMES } from '../../rulebook/links/explanations.ts';
import { SIGNALS } from '../../rulebook/links/weigh.ts';
import { instant } from '../http/shapes.ts';

/** What people write, in characters. */
const MOST_WORDS = 2000;

export const explanationRequest = z
  .strictObject({
    kind: z.enum(EXPLANATIONS),
    text: z
      .string()
      .trim()
      .max(MOST_WORDS)
      .optional()
      .meta({ description: 'In own words; with `other` it must say something. Sealed like every free text' }),
    files: z
      .array(z.uuid('must be the id of a file, as the upload answered it'))
      .max(FILE_LIMITS.ofAnswer)
      .default([])
      .meta({ description: 'Ids of own files, uploaded for this' }),
  })
  .meta({ id: 'LinkExplanationRequest' });

/** A link as its seller is told it: never with whom, and not how strong it is. */
export const linkView = z
  .object({
    link: z.string().meta({ example: 'S-17/1' }),
    linkedAt: instant,
    signals: z
      .array(z.enum([...SIGNALS, 'other']))
      .meta({ description: 'The kinds of what is shared; `other` for a kind that an integration named' }),
    state: z.enum(['open', ...LINK_OUTCOMES]).meta({ description: '`open`: somebody of the staff looks at it' }),
    endedAt: instant.nullable(),
    explanations: z
      .array(
        z.object({
          version: z.number().int().meta({ description: 'From 1; a revision is the next' }),
          kind: z.enum(EXPLANATIONS),
          text: z.string().nullable(),
          explainedAt: instant,
        }),
      )
      .meta({ description: 'The latest first' }),
  })
  .meta({ id: 'AccountLink' });

export const linksOfSeller = z
  .object({ items: z.array(linkView).meta({ description: 'The latest first' }) })
  .meta({ id: 'AccountLinks' });
