import type { FastifyReply } from 'fastify';
import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import type { KeptCapabilities } from '../capabilities-cache.ts';
import { sellerParameters, capabilities as shape } from '../contract.ts';
import type { SellerRoutes } from './register.ts';

/** `GET /v1/sellers/{id}/capabilities` */
export function getCapabilities(app: App, { capabilities }: Pick<SellerRoutes, 'capabilities'>): void {
  app.get(
    '/v1/sellers/:id/capabilities',
    {
      config: {
        ...{ access: requires('capabilities.read', sellerInPath), limit: 'local', cache: true },
        document: { operation: { responses: { 304: { description: 'The answer with this `ETag` still holds.' } } } },
      },
      schema: {
        operationId: 'getCapabilities',
        tags: ['sellers'],
        summary: 'What a seller may do now',
        description:
          'Made to be asked at every step of a shop. Send the `ETag` of the last answer as `If-None-Match`: while nothing has changed the answer is 304, without a body. What another server has just changed is seen after a second at most.',
        params: sellerParameters,
        response: { 200: shape, ...refusals('unknown-seller') },
      },
    },
    // No promise where the answer is at hand.
    (request, reply) => {
      const { id: seller } = request.params;
      const asked = request.headers['if-none-match'];
      const kept = capabilities.get(seller);
      // Together with those of all requests that came in at once: written one after the other, answers find the reader awake,
      // and waking it for each costs more than finding the answer.
      if (kept !== undefined) return void setImmediate(send, reply, kept, asked);
      const answer = (loaded: KeptCapabilities | undefined): void => {
        if (loaded !== undefined) send(reply, loaded, asked);
        else refuse(reply, { code: 'unknown-seller', parameters: { seller } });
      };
      capabilities.load(seller).then(answer, (error: unknown) => fail(reply, error));
    },
  );
}

/** As a handler that throws. */
function fail(reply: FastifyReply, error: unknown): void {
  reply.send(error);
}

/** The text is ready: it passes by the response's shape, which the test holds it against. */
function send(reply: FastifyReply, { body, etag }: KeptCapabilities, asked: string | undefined): FastifyReply {
  reply.header('etag', etag).header('cache-control', 'private, no-cache');
  if (asked !== undefined && isNamed(asked, etag)) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(body);
}

/** Whether `If-None-Match` names an entity: one, several with commas between them, or any (RFC 9110 §13.1.2). */
function isNamed(asked: string, etag: string): boolean {
  if (asked === etag || asked === '*') return true;
  return asked.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
