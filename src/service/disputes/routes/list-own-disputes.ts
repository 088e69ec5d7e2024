import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ownDisputes, ownOrderParameters } from '../contract.ts';
import { seeOwnDisputes } from '../see-own.ts';
import type { DisputeRoutes } from './register.ts';

/** `GET /v1/me/orders/{id}/disputes` */
export function listOwnDisputes(app: App, parts: DisputeRoutes): void {
  app.get(
    '/v1/me/orders/:id/disputes',
    {
      config: { access: requires('own-data.read') },
      schema: {
        operationId: 'listOwnDisputes',
        tags: ['disputes'],
        summary: 'Disputes about one of your orders',
        description:
          'What is known of the order, whether a dispute can be opened now for each reason or from when, and the disputes there are with how far they have come.',
        params: ownOrderParameters,
        response: { 200: ownDisputes, ...refusals('no-such-own-order') },
      },
    },
    async (request, reply) => {
      const { id: order } = request.params;
      const seen = await seeOwnDisputes(parts, askingPerson(request), order);
      return seen ?? refuse(reply, { code: 'no-such-own-order', parameters: { order } });
    },
  );
}
