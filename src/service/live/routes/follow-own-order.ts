import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { orderFactsOf } from '../../../rulebook/order-facts.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { EVENT_STREAM } from '../../http/event-streams.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { orderId } from '../../http/shapes.ts';
import { follow } from '../follow.ts';
import type { LiveRoutes } from './register.ts';
import { overOf, STREAM_TIMEOUT, streams } from './stream.ts';

/** `GET /v1/live/own-orders/{id}` */
export function followOwnOrder(app: App, { watch, ledger, ownOrder, beside, now }: LiveRoutes): void {
  const stream = streams(app);
  app.get(
    '/v1/live/own-orders/:id',
    {
      config: { access: requires('own-data.read') },
      handlerTimeout: STREAM_TIMEOUT,
      exposeHeadRoute: false,
      schema: {
        operationId: 'followOwnOrder',
        tags: ['customers'],
        summary: 'Tells when one of your orders has changed',
        description:
          'Server-Sent Events: `changed`, within a second. Nothing of what else its seller does is told. Ends after ten minutes; browsers connect again by themselves.',
        params: z.object({ id: orderId }),
        response: { 200: EVENT_STREAM, ...refusals('no-such-own-order', 'too-many-live') },
      },
    },
    async (request, reply) => {
      const { id: order } = request.params;
      const person = askingPerson(request);
      const own = await ownOrder(person, order);
      if (own === undefined) return refuse(reply, { code: 'no-such-own-order', parameters: { order } });
      const { seller } = own;
      const look = async () =>
        JSON.stringify([
          await ledger.look(seller, (docket) => orderFactsOf(docket, order)),
          await beside({ seller, order }),
        ]);
      let shown = await look();
      const isAnother = async () => {
        const now = await look();
        const changed = now !== shown;
        shown = now;
        return changed;
      };
      return stream(request, reply as FastifyReply, person, (ends) =>
        follow({ watch, seller, isAnother, now, over: overOf(ends) }),
      );
    },
  );
}
