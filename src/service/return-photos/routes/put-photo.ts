import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { FILE_LIMITS } from '../../../rulebook/files/file.ts';
import { MOST_RETURN_PHOTOS } from '../../../rulebook/returns/photos.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { type Problem, refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pictureProblem } from '../../pictures/problem.ts';
import { readUploads } from '../../pictures/read-upload.ts';
import { photoParameters } from '../contract.ts';
import type { ReturnPhotoParts } from '../parts.ts';
import { takePhoto, whyNotTaken } from '../take-photo.ts';

/** A photo may wait for others before it is read, in milliseconds. */
const PATIENCE = 180_000;

/** Bodies that are read at the same time, of this server: each stands in memory. */
const MOST_AT_ONCE = 6;

const PICTURE = { schema: { type: 'string', format: 'binary' } };

/** `PUT /v1/hub/returns/{id}/{return}/photos/{photo}` */
export function putReturnPhoto(app: App, parts: ReturnPhotoParts): void {
  let underWay = 0;
  /** What is not wanted is refused before its bytes are read. */
  async function admit(request: FastifyRequest, reply: FastifyReply): Promise<Problem | undefined> {
    // They are not validated yet.
    const { data: named } = photoParameters.safeParse(request.params);
    if (named === undefined) return { code: 'unknown-return-photo' };
    const { id: seller, return: id, photo } = named;
    const refused = await whyNotTaken(parts, { seller, id, photo, person: askingPerson(request) });
    if (refused !== undefined) return refused;
    if (underWay >= MOST_AT_ONCE) return pictureProblem({ code: 'pictures-busy' });
    underWay++;
    reply.raw.once('close', () => underWay--);
    return undefined;
  }
  // In a scope of its own: no other route reads bodies so.
  app.register((scope: App, _options, done) => {
    readUploads(scope);
    scope.put(
      '/v1/hub/returns/:id/:return/photos/:photo',
      {
        bodyLimit: FILE_LIMITS.bytes,
        handlerTimeout: PATIENCE,
        preParsing: async (request, reply, payload) => {
          const problem = await admit(request as FastifyRequest, reply);
          if (problem !== undefined) refuse(reply, problem);
          return payload;
        },
        config: {
          access: requires('returns.inspect'),
          cost: 10,
          document: {
            operation: { requestBody: { required: true, content: { 'image/jpeg': PICTURE, 'image/png': PICTURE } } },
          },
        },
        schema: {
          operationId: 'putReturnPhoto',
          tags: ['returns'],
          summary: 'A photo that was taken when a return was inspected',
          description: `The inspection names it, at most ${MOST_RETURN_PHOTOS}, and stands whether it comes or not; it comes from whoever inspected, as soon as the tablet has a connection. A JPEG or PNG of up to ${FILE_LIMITS.bytes / 1024 / 1024} MiB as the body. Only its pixels are kept, sealed. Sent again it is there already. Its keyed hash stands in the record of custody and in the tamper-evident log.`,
          params: photoParameters,
          response: {
            204: z.null().meta({ description: 'It is kept' }),
            ...refusals(
              ...(['unknown-return-photo', 'return-photo-over', 'keys-unavailable', 'no-picture'] as const),
              ...(['picture-too-large', 'too-many-pixels', 'odd-picture', 'broken-picture'] as const),
              ...(['slow-picture', 'pictures-busy'] as const),
            ),
          },
        },
      },
      async (request, reply) => {
        const { body, params } = request;
        const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
        if (bytes.length === 0) return refuse(reply, pictureProblem({ code: 'no-picture', found: 'empty' }));
        const { id: seller, return: id, photo } = params;
        const taken = await takePhoto(parts, { seller, id, photo, person: askingPerson(request) }, bytes);
        return taken === true ? reply.code(204).send(null) : refuse(reply, taken);
      },
    );
    done();
  });
}
