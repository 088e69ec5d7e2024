import type { FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { MINUTE } from '../../../rulebook/instant.ts';
import { TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { EVERYONE } from '../../http/access.ts';
import { type Problem, refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { RequestRefused } from '../../http/request-refused.ts';
import type { Carrier } from '../carrier.ts';
import { findCarrier } from '../carrier-store.ts';
import { carrierParameters, heard } from '../contract.ts';
import { hear } from '../hear.ts';
import { addCounts, noteState } from '../heard-store.ts';
import type { TrackingParts } from '../parts.ts';
import { readMessage } from '../read/read-message.ts';
import { openSecrets } from '../secrets.ts';
import { believe, type Distrust, WINDOW } from '../signatures.ts';

/** The largest message, in bytes. */
const MOST_BYTES = 1024 * 1024;

/** `POST /v1/carriers/{carrier}/scans` */
export function sendScans(app: App, parts: TrackingParts): void {
  // In a scope of its own: a signature is made of the bytes, whatever they are said to be.
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => body);
    scope
      .withTypeProvider<ZodTypeProvider>()
      .post('/v1/carriers/:carrier/scans', routeOptions(), async (request, reply) => {
        const { carrier: id } = request.params;
        const carrier = await findCarrier(parts.pool, id);
        if (carrier === undefined) return refuse(reply, { code: 'unknown-carrier', parameters: { carrier: id } });
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const secrets = await openSecrets(parts, id, 'signing', parts.now());
        const believed = believe(carrier.signed, secrets, { headers: request.headers, body }, parts.now());
        if ('distrust' in believed) return refuseMessage(parts, reply, carrier, believed.distrust);
        // Only whoever can sign learns that it is paused.
        if (carrier.state === 'paused') return refuse(reply, { code: 'carrier-paused', parameters: { carrier: id } });
        const read = await readOrCount(parts, carrier, body);
        if ('unreadable' in read) {
          const { pointer, wanted: detail } = read.unreadable;
          await countUnreadable(parts, carrier);
          return refuse(reply, { code: 'invalid-request', errors: [{ pointer, detail }] });
        }
        return toHeard(await hear(parts, carrier, { id: believed.id, scans: read.scans }));
      });
    done();
  });
}

function routeOptions() {
  return {
    bodyLimit: MOST_BYTES,
    config: { access: EVERYONE },
    schema: {
      operationId: 'sendScans',
      tags: ['tracking'],
      summary: 'Tell what was scanned, as a carrier',
      description: TRACKING_API_WORDS.send,
      params: carrierParameters,
      response: {
        200: heard,
        ...refusals(
          ...(['invalid-request', 'malformed-json', 'message-not-signed', 'message-wrong-signature'] as const),
          ...(['message-too-old', 'unknown-carrier', 'carrier-paused', 'too-large'] as const),
        ),
      },
    },
  };
}

const REFUSALS: Readonly<Record<Distrust, Problem>> = {
  unsigned: { code: 'message-not-signed' },
  wrong_signature: { code: 'message-wrong-signature' },
  too_old: { code: 'message-too-old', parameters: { minutes: WINDOW / MINUTE } },
  too_early: { code: 'message-too-old', parameters: { minutes: WINDOW / MINUTE } },
};

async function refuseMessage(
  { pool, now }: TrackingParts,
  reply: FastifyReply,
  { carrier }: Carrier,
  distrust: Distrust,
): Promise<FastifyReply> {
  await addCounts(pool, carrier, { [`refused.${distrust}`]: 1 }, now());
  await noteState(pool, carrier, { refusedAt: now() });
  return refuse(reply, REFUSALS[distrust]);
}

/** A message that is no JSON is counted too: its carrier has to hear of it from somebody. */
async function readOrCount(
  parts: TrackingParts,
  carrier: Carrier,
  body: Buffer,
): Promise<ReturnType<typeof readMessage>> {
  try {
    return readMessage(carrier.format, body);
  } catch (error) {
    if (error instanceof RequestRefused) await countUnreadable(parts, carrier);
    throw error;
  }
}

async function countUnreadable({ pool, now }: TrackingParts, { carrier }: Carrier): Promise<void> {
  await addCounts(pool, carrier, { 'refused.unreadable': 1 }, now());
}

function toHeard({ rejected, ...told }: Awaited<ReturnType<typeof hear>>) {
  return { ...told, rejected: [...rejected] };
}
