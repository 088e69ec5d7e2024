import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { opening, ownDisputes, ownOrderParameters } from '../contract.ts';
import { openDispute } from '../open.ts';
import { seeOwnDisputes } from '../see-own.ts';
import { OPEN_REFUSALS, refuseOpening } from './refuse.ts';
import type { DisputeRoutes } from './register.ts';

/** `POST /v1/me/orders/{id}/disputes` */
export function openOwnDispute(app: App, parts: DisputeRoutes): void {
  app.post(
    '/v1/me/orders/:id/disputes',
    {
      config: { access: requires('disputes.open') },
      schema: {
        operationId: 'openDispute',
        tags: ['disputes'],
        summary: 'Open a dispute about one of your orders',
        description:
          'The shop is asked to answer, unless the marketplace’s hub sent the order; then staff decide, on facts first. What you write the shop reads, with what leads off the platform covered. Sent again with its id it is the same dispute.',
        params: ownOrderParameters,
        body: opening,
        response: { 200: ownDisputes, ...refusals(...OPEN_REFUSALS, 'too-large') },
      },
    },
    async (request, reply) => {
      const customer = askingPerson(request);
      const { id: order } = request.params;
      const opened = await openDispute(parts, { customer, order, ...request.body });
      if ('refused' in opened) return refuseOpening(reply, order, opened);
      const seen = await seeOwnDisputes(parts, customer, order);
      if (seen === undefined) throw new Error('an order was lost while a dispute about it was opened');
      return seen;
    },
  );
}
