import type { FastifyReply, FastifyRequest } from 'fastify';
import { FILE_LIMITS } from '../../../rulebook/files/file.ts';
import { MESSAGE_PICTURE_LIMITS as LIMITS } from '../../../rulebook/files/message-picture.ts';
import { type Problem, refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pictureProblem } from '../../pictures/problem.ts';
import { readUploads } from '../../pictures/read-upload.ts';
import { threadParameters } from '../contract.ts';
import type { OfThread } from '../parts.ts';
import { pictureUploaded } from '../picture-contract.ts';
import { pictureLimit, uploadPicture } from '../upload-picture.ts';
import { subjectOf, type Talker } from '../who.ts';
import { ADMITTING, admitTo, refuseThread, TALKING } from './admit.ts';
import type { ThreadRoutes } from './register.ts';
import { NOT_SENT, refuseSending } from './send-message.ts';

/** A picture may wait for others before it is read, in milliseconds. */
const PATIENCE = 180_000;

/** Bodies that are read at the same time, of this server: each stands in memory. */
const MOST_AT_ONCE = 12;

const PICTURE = { schema: { type: 'string', format: 'binary' } };

/** `POST /v1/threads/{id}/pictures` */
export function uploadMessagePicture(app: App, parts: ThreadRoutes): void {
  const admitted = new WeakMap<FastifyRequest, { readonly of: OfThread; readonly talker: Talker }>();
  let underWay = 0;
  /** Lets somebody in, and counts; what is over a limit is refused before its bytes are read. */
  async function admit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    // They are not validated yet.
    const { data: named } = threadParameters.safeParse(request.params);
    if (named === undefined) return void refuseThread(reply, '');
    const who = await admitTo(parts, request, reply, named.id);
    if (who === undefined) return;
    const { of, talker } = who;
    const seconds = await parts.countPicture(subjectOf(talker));
    const refusal = seconds > 0 ? tooMany(seconds) : await pictureLimit(parts, of, talker);
    if (refusal !== undefined) refuse(reply, refusal);
    else if (underWay >= MOST_AT_ONCE) refuse(reply, pictureProblem({ code: 'pictures-busy' }));
    else {
      admitted.set(request, who);
      underWay++;
      reply.raw.once('close', () => underWay--);
    }
  }
  // In a scope of its own: no other route reads bodies so.
  app.register((scope: App, _options, done) => {
    readUploads(scope);
    scope.post(
      '/v1/threads/:id/pictures',
      {
        bodyLimit: FILE_LIMITS.bytes,
        handlerTimeout: PATIENCE,
        // Nothing is read of a body that is not wanted.
        preParsing: async (request, reply, payload) => {
          await admit(request as FastifyRequest, reply);
          return payload;
        },
        config: {
          access: TALKING,
          cost: 10,
          document: {
            operation: { requestBody: { required: true, content: { 'image/jpeg': PICTURE, 'image/png': PICTURE } } },
          },
        },
        schema: {
          operationId: 'uploadMessagePicture',
          tags: ['threads'],
          summary: 'Upload a picture to send along with a message',
          description: `A JPEG or PNG of up to ${FILE_LIMITS.bytes / 1024 / 1024} MiB as the body. Only its pixels are kept: it is encoded anew, and what a camera or a program wrote into it is left out. Text and codes in it are read and screened when it is sent. At most ${LIMITS.ofMessage} go with one message, and ${LIMITS.drafts} wait in one conversation; what is not sent within a day is destroyed.`,
          params: threadParameters,
          response: { 201: pictureUploaded, ...refusals(...REFUSALS, ...NOT_SENT, ...ADMITTING) },
        },
      },
      async (request, reply) => {
        const { body, params } = request;
        const who = admitted.get(request as FastifyRequest);
        if (who === undefined) throw new Error('a picture was read of somebody who was not let in');
        const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
        if (bytes.length === 0) return refuse(reply, pictureProblem({ code: 'no-picture', found: 'empty' }));
        const uploaded = await uploadPicture(parts, who.of, who.talker, bytes);
        if ('problem' in uploaded) return refuse(reply, uploaded.problem);
        if ('refused' in uploaded) return refuseSending(reply, params.id, who.of.order, uploaded.refused);
        return reply.code(201).send(uploaded);
      },
    );
    done();
  });
}

function tooMany(seconds: number): Problem {
  return { code: 'too-many-requests', parameters: { seconds }, retryAfter: seconds };
}

const REFUSALS = [
  ...(['no-picture', 'picture-too-large', 'too-many-pixels', 'odd-picture', 'broken-picture', 'slow-picture'] as const),
  ...(['pictures-busy', 'too-many-pictures', 'too-many-pictures-today', 'pictures-full', 'too-many-requests'] as const),
] as const;
