import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { OriginRefusal } from '../../rulebook/accounts/refusals.ts';

/** These change nothing, so it does not matter which page they come from. */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * A hook for all routes that people use with their cookie: a change must come from a page of ours. Browsers send the
 * cookie along with what other sites make them send; they say truly where it comes from. Programs with a key and no
 * cookie are let through, since no browser adds a key by itself.
 *
 * `origins` are ours, as `https://trust.example`; `refuse` answers instead of the route.
 */
export function originGuard(
  origins: ReadonlySet<string>,
  refuse: (reply: FastifyReply, refusal: OriginRefusal) => FastifyReply,
): onRequestAsyncHookHandler {
  return async (request, reply) => {
    if (!SAFE.has(request.method) && !isOurs(request, origins)) return refuse(reply, { code: 'foreign-origin' });
  };
}

function isOurs({ headers }: FastifyRequest, origins: ReadonlySet<string>): boolean {
  if (headers.cookie === undefined && /^bearer /i.test(headers.authorization ?? '')) return true;
  // A page of another site may be served by the same host on another port, so an Origin always has the say.
  if (headers.origin !== undefined) return origins.has(headers.origin);
  return headers['sec-fetch-site'] === 'same-origin';
}
