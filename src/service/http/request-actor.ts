import type { FastifyInstance } from 'fastify';
import type { Actor } from '../../rulebook/accounts/actor.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before any other hook looks at the request. */
    actor: Actor;
  }
}

/** The two headers that say who asks, read as those of a web `Request` are. */
export type Credentials = { readonly get: (name: 'authorization' | 'cookie') => string | null };

/** Says who asks; at once where that is known already, since waiting costs more than some routes do. */
export type Authenticate = (credentials: Credentials) => Actor | Promise<Actor>;

/** Lets every request know who asks. To be called before hooks are added that want to know it. */
export function decorateActor(app: FastifyInstance, authenticate: Authenticate): void {
  // Whoever reads it before the hook below has run gets an error, and so no access.
  app.decorateRequest('actor');
  app.addHook('onRequest', (request, _reply, done) => {
    const { headers } = request;
    const know = (actor: Actor): void => {
      request.actor = actor;
      done();
    };
    const actor = authenticate({ get: (name) => headers[name] ?? null });
    if (actor instanceof Promise) actor.then(know, done);
    else know(actor);
  });
}
