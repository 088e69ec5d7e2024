import type { FastifyReply, FastifyRequest } from 'fastify';
import { routeOf } from './request-route.ts';
import { securityHeaders } from './security-headers.ts';

/** What no route may be without: how browsers treat the answer, that nobody keeps it, and the id of the request. */
export function standardHeaders(baseUrl: string): (request: FastifyRequest, reply: FastifyReply) => void {
  const headers = securityHeaders(baseUrl.startsWith('https:'));
  return (request, reply) => {
    const { answers = 'data', cache = false } = routeOf(request).config ?? {};
    reply.headers(headers[answers]).header('x-request-id', request.id);
    if (!cache) reply.header('cache-control', 'no-store');
  };
}
