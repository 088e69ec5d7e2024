import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { describeError } from './log.ts';
import { routeOf } from './request-route.ts';

/**
 * One line a request: its id, method, the pattern of its route, status and how long it took. Never an address with
 * its values, a header or a body: each of them may hold what is somebody's.
 */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'request' });
  }

  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const { url = 'none', config } = routeOf(request);
    // Where every microsecond counts, a line costs a third of the answer: what went well is counted, not told.
    if (config.limit === 'local' && reply.statusCode < 400) return;
    const line = {
      method: request.method,
      route: url,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (error === null || error === undefined) reply.log.info(line, 'answered');
    else reply.log.warn({ ...line, failure: describeError(error) }, 'answer broke off');
  }

  /** The error handler has logged it already. */
  override defaultErrorLog(): void {}

  override streamError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
    reply.log.warn({ route: request.routeOptions.url, failure: describeError(error) }, 'answer broke off');
  }

  override routeNotFound(): void {}

  override writeHeadError(error: Error, _request: FastifyRequest, reply: FastifyReply): void {
    reply.log.error({ failure: describeError(error) }, 'headers of an answer could not be written');
  }

  override serializerError(error: Error, _request: FastifyRequest, reply: FastifyReply): void {
    reply.log.error({ failure: describeError(error) }, 'an answer could not be written');
  }
}
