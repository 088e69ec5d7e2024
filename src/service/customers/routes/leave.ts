import { z } from 'zod';
import { EVERYONE } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import type { CustomerRoutes } from './register.ts';

/** `DELETE /v1/customer-sessions/mine` */
export function leave(app: App, { customers }: CustomerRoutes): void {
  app.delete(
    '/v1/customer-sessions/mine',
    {
      // Whoever is signed out already is so afterwards as well.
      config: { access: EVERYONE },
      schema: {
        operationId: 'leaveAsCustomer',
        tags: ['customers'],
        summary: 'Sign out as a customer',
        description: 'Ends the session that asks: its cookie is worth nothing any more, wherever a copy of it is.',
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { headers } = request;
      reply.header('set-cookie', await customers.signOut({ get: (name) => headers[name] ?? null }));
      return reply.code(204).send(null);
    },
  );
}
