import { z } from 'zod';
import { FILE_KINDS, FILE_LIMITS, FILE_PURPOSES } from '../../rulebook/files/file.ts';
import { instant, sellerId } from '../http/shapes.ts';

export const sellerParameters = z.object({ id: sellerId });

/** Which answer files go along with. */
export const filesQuery = z.object({
  purpose: z.enum(FILE_PURPOSES).meta({ description: 'What they are sent along with' }),
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(999_999_999)
    .meta({ description: 'Of the action, for an appeal or a plan; of the link, for `link`' }),
});

const fileId = z.uuid('must be the id of a file, as the upload answered it');

export const fileParameters = z.object({ id: sellerId, file: fileId });

const shown = {
  file: fileId,
  kind: z.enum(FILE_KINDS),
  bytes: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
  uploadedAt: instant,
  answer: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'With which appeal, or which version, it was sent; null while it was not' }),
  destroyed: z.boolean().meta({ description: 'Its matter is over: nobody can read it any more' }),
};

export const fileView = z
  .object({ ...shown, name: z.string().nullable().meta({ description: 'Null once it was destroyed' }) })
  .meta({ id: 'File' });

export const filesOfAnswer = z
  .object({
    items: z.array(fileView).meta({ description: 'In the order in which they were uploaded' }),
    most: z.number().int().meta({ description: 'How many may go with one answer', example: FILE_LIMITS.ofAnswer }),
  })
  .meta({ id: 'Files' });

export const filesOfCase = z
  .object({
    items: z.array(
      z.object({
        ...shown,
        name: z.string().nullable().meta({ description: 'Only for whoever holds the case' }),
      }),
    ),
    readable: z.boolean().meta({ description: 'Whether whoever asks holds the case, and so may look at them' }),
  })
  .meta({ id: 'FilesOfCase' });

export const caseFileParameters = z.object({ id: z.string().max(200), file: fileId });
export const caseParameters = caseFileParameters.pick({ id: true });
