import { z } from 'zod';
import { FILE_LIMITS } from '../../rulebook/files/file.ts';
import { instant } from '../http/shapes.ts';

/** A body that says nothing beyond the address. */
export const nothing = z.strictObject({});

/** What people write, in characters. */
export const MOST_WORDS = 2000;
export const words = z.string().trim().min(1, 'must say something').max(MOST_WORDS);

/** What somebody wrote; null once it was destroyed. */
export const keptWords = z.string().nullable();

export const acknowledgement = z
  .object({ action: z.string().meta({ example: 'S-17/1' }), acknowledged: z.literal(true) })
  .meta({ id: 'Acknowledgement' });

/** Files that were uploaded for an answer, by id. As many as may go with one. */
export const files = z
  .array(z.uuid('must be the id of a file, as the upload answered it'))
  .max(FILE_LIMITS.ofAnswer)
  .default([])
  .meta({ description: 'Ids of own files, uploaded for this' });

/** Never an admission: what happened, what was changed, what keeps it from coming back. */
export const planWords = z.strictObject({
  cause: words.meta({ description: 'What went wrong' }),
  correction: words.meta({ description: 'What has been put right' }),
  prevention: words.meta({ description: 'What keeps it from coming back' }),
});

/** A plan as it is recorded, with the files that go along. */
export const planRequest = planWords.extend({ files });

const planVersion = z
  .object({
    version: z.number().int().meta({ description: 'From 1; a revision is the next' }),
    recordedAt: instant,
    cause: keptWords,
    correction: keptWords,
    prevention: keptWords,
  })
  .meta({ id: 'PlanVersion' });

export const planVersions = z
  .object({ action: z.string(), versions: z.array(planVersion).meta({ description: 'The latest first' }) })
  .meta({ id: 'Plan' });

export const planRecorded = z
  .object({
    plan: planVersion,
    lifted: z.boolean().meta({ description: 'The restriction was waiting for it, and is lifted' }),
    decisions: z
      .array(z.record(z.string(), z.unknown()))
      .meta({ description: 'What follows at once, as in the contract' }),
  })
  .meta({ id: 'PlanAnswer' });
