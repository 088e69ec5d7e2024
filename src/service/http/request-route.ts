import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** See `routeOf`. */
    route: FastifyRequest['routeOptions'] | undefined;
  }
}

/** Lets `routeOf` remember. */
export function decorateRoute(app: FastifyInstance): void {
  app.decorateRequest('route');
}

/** What the route of a request declares. Fastify gathers it anew whenever `routeOptions` is read, and several hooks ask. */
export function routeOf(request: FastifyRequest): FastifyRequest['routeOptions'] {
  request.route ??= request.routeOptions;
  return request.route;
}
