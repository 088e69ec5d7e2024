import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { requires, sellerInPath } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { EVENT_STREAM } from '../../http/event-streams.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellerId } from '../../http/shapes.ts';
import { follow } from '../follow.ts';
import type { LiveRoutes } from './register.ts';
import { overOf, STREAM_TIMEOUT, streams } from './stream.ts';

/** `GET /v1/live/sellers/{id}` */
export function followSeller(app: App, { watch, now }: LiveRoutes): void {
  const stream = streams(app);
  app.get(
    '/v1/live/sellers/:id',
    {
      config: { access: requires('orders.read', sellerInPath) },
      handlerTimeout: STREAM_TIMEOUT,
      exposeHeadRoute: false,
      schema: {
        operationId: 'followSeller',
        tags: ['sellers'],
        summary: 'Tells when something of a seller has changed',
        description:
          'Server-Sent Events: `changed`, within a second, whoever changed it: an event that came in, a scan in the hub, a deadline. What changed is asked for as always. Ends after ten minutes; browsers connect again by themselves.',
        params: z.object({ id: sellerId }),
        response: { 200: EVENT_STREAM, ...refusals('too-many-live') },
      },
    },
    async (request, reply) =>
      stream(request, reply as FastifyReply, askingPerson(request), (ends) =>
        follow({ watch, seller: request.params.id, now, over: overOf(ends) }),
      ),
  );
}
