import { z } from 'zod';
import { FILE_LIMITS } from '../../../rulebook/files/file.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pictureProblem } from '../../pictures/problem.ts';
import { readUploads } from '../../pictures/read-upload.ts';
import { filesQuery, fileView, sellerParameters } from '../contract.ts';
import type { FileParts } from '../parts.ts';
import { MOST_UPLOADED, upload } from '../upload.ts';
import { toFile } from '../view.ts';

/** A picture may wait for others before it is read, in milliseconds. */
const PATIENCE = 180_000;

const NAME_HEADER = 'x-file-name';

const PICTURE = { schema: { type: 'string', format: 'binary' } };

/** `POST /v1/sellers/{id}/files` */
export function uploadFile(app: App, parts: FileParts): void {
  // In a scope of its own: no other route reads bodies so.
  app.register((scope: App, _options, done) => {
    readUploads(scope);
    scope.post(
      '/v1/sellers/:id/files',
      {
        bodyLimit: MOST_UPLOADED,
        handlerTimeout: PATIENCE,
        config: {
          access: requires('actions.answer', sellerInPath),
          cost: 20,
          document: {
            operation: { requestBody: { required: true, content: { 'image/jpeg': PICTURE, 'image/png': PICTURE } } },
          },
        },
        schema: {
          operationId: 'uploadFile',
          tags: ['files'],
          summary: 'Upload a picture as evidence',
          description: `A JPEG or PNG of up to ${FILE_LIMITS.bytes / 1024 / 1024} MiB as the body. Only its pixels are kept: it is encoded anew, and what a camera or a program wrote into it is left out. It is sealed, and shown to nobody but the own seller and whoever of the staff holds the case it is sent to. A draft that is not sent is destroyed after seven days. The same picture again is the same file.`,
          params: sellerParameters,
          querystring: filesQuery,
          headers: z.object({
            [NAME_HEADER]: z
              .string()
              .max(1000)
              .optional()
              .meta({ description: 'How the file is called, percent-encoded UTF-8. Sealed like the picture' }),
          }),
          response: { 201: fileView, ...refusals(...REFUSALS) },
        },
      },
      async (request, reply) => {
        const { body, params, query, headers } = request;
        const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
        if (bytes.length === 0) return refuse(reply, pictureProblem({ code: 'no-picture', found: 'empty' }));
        const of = { seller: params.id, ...query };
        const file = await upload(parts, of, {
          bytes,
          name: readName(headers[NAME_HEADER]),
          person: askingPerson(request),
        });
        return 'code' in file ? refuse(reply, file) : reply.code(201).send(toFile(parts, file));
      },
    );
    done();
  });
}

const REFUSALS = [
  ...(['no-picture', 'picture-too-large', 'too-many-pixels', 'odd-picture', 'broken-picture', 'slow-picture'] as const),
  ...(['pictures-busy', 'too-many-files', 'too-many-files-today', 'files-full'] as const),
  ...([
    'unknown-action',
    'action-over',
    'action-undone',
    'appeal-window-over',
    'unknown-link',
    'link-decided',
  ] as const),
] as const;

/** A header holds Latin-1 at most, so names come percent-encoded; what is not so is no reason to refuse a picture. */
function readName(given: string | undefined): string {
  try {
    return decodeURIComponent(given ?? '');
  } catch {
    return '';
  }
}
