import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { lookAtOwn } from '../ask.ts';
import { ownOrderParameters, ownReturns } from '../contract.ts';
import type { ReturnParts } from '../parts.ts';
import { toOwnReturns } from '../view.ts';

/** `GET /v1/me/orders/{id}/returns` */
export function listReturnsOfMyOrder(app: App, parts: ReturnParts): void {
  app.get(
    '/v1/me/orders/:id/returns',
    {
      config: { access: requires('returns.ask') },
      schema: {
        operationId: 'listReturnsOfMyOrder',
        tags: ['returns'],
        summary: 'The returns of one of your orders, and whether you can ask for one',
        description: 'With until when, or why not.',
        params: ownOrderParameters,
        response: { 200: ownReturns, ...refusals('no-such-own-order') },
      },
    },
    async (request, reply) => {
      const { id: order } = request.params;
      const own = await lookAtOwn(parts, askingPerson(request), order);
      if (own === undefined) return refuse(reply, { code: 'no-such-own-order', parameters: { order } });
      return toOwnReturns(order, own.may, own.returns);
    },
  );
}
