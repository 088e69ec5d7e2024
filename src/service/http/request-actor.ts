import type { FastifyInstance } from 'fastify';
import type { Actor } from '../../rulebook/accounts/actor.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before any other hook looks at the request. */
    actor: Actor;
  }
}

/** Lets every request know who asks. To be called before hooks are added that want to know it. */
export function decorateActor(app: FastifyInstance, authenticate: (headers: Headers) => Promise<Actor>): void {
  // Whoever reads it before the hook below has run gets an error, and so no access.
  app.decorateRequest('actor');
  app.addHook('onRequest', async (request) => {
    const { authorization, cookie } = request.headers;
    const headers = new Headers();
    if (authorization !== undefined) headers.set('authorization', authorization);
    if (cookie !== undefined) headers.set('cookie', cookie);
    request.actor = await authenticate(headers);
  });
}
