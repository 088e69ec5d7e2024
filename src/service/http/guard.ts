import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Asked, allows } from './access.ts';
import { logLazily } from './lazy-log.ts';
import { refuse, refuseAccount } from './problems.ts';
import { requireReadableQueries, unknownParameters } from './query-parameters.ts';
import type { App } from './registrar.ts';
import type { RequestLimits } from './request-limits.ts';
import { routeOf } from './request-route.ts';

/** After so long an answer is given up, unless a route says otherwise; in milliseconds. */
const PATIENCE = 60_000;

/**
 * Lets no request through to a route that is not for whoever sent it, of whom there have been too many lately, or that asks for
 * what the route does not know.
 * Runs when `request.actor` is known, and before any of the body is read.
 */
export function guardRoutes(app: App, limits: RequestLimits): void {
  requireReadableQueries(app);
  app.addHook('onRoute', (route) => {
    const { config, method, url } = route;
    if (config?.access === undefined) throw new Error(`${method} ${url} does not say who may use it (config.access)`);
    // A timer and a log for each request would cost a route that takes microseconds more than it does itself.
    if (config.limit === 'local') route.childLoggerFactory ??= logLazily;
    else route.handlerTimeout ??= PATIENCE;
  });
  app.addHook('onRequest', (request, reply, done) => {
    const { access, limit = 'shared', cost } = routeOf(request).config;
    const admit = (wait: number): void => {
      if (wait > 0) return tellToWait(reply, wait);
      // What is nowhere has no route.
      const verdict = access === undefined ? true : allows(access, askedOf(request));
      if (verdict !== true) return void refuseAccount(reply, verdict);
      const problem = unknownParameters(request);
      if (problem === undefined) done();
      else refuse(reply, problem);
    };
    if (limit === 'none') return admit(0);
    // What is refused counts too: whoever tries keys, ids or addresses at random is not to do so without end.
    const wait = limits.count(request.actor, request.ip, access === undefined ? 'local' : limit, cost);
    if (typeof wait === 'number') admit(wait);
    else wait.then(admit, done);
  });
}

/** The permission of a route in the OpenAPI document, and what of a request decides about it. */
function askedOf(request: FastifyRequest): Asked {
  const { params, query, actor } = request as FastifyRequest<{ Params: Asked['params']; Querystring: Asked['query'] }>;
  return { params, query, actor };
}

function tellToWait(reply: FastifyReply, milliseconds: number): void {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  refuse(reply, { code: 'too-many-requests', parameters: { seconds }, retryAfter: seconds });
}
