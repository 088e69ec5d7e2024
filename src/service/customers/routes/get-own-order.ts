import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ownOrder, ownOrderParameters } from '../contract.ts';
import { whatBecameOf } from '../own-orders.ts';
import { toOwnOrder } from '../view.ts';
import type { CustomerRoutes } from './register.ts';

/** `GET /v1/me/orders/{id}` */
export function getMyOrder(app: App, { customers, ledger }: CustomerRoutes): void {
  app.get(
    '/v1/me/orders/:id',
    {
      config: { access: requires('own-data.read') },
      schema: {
        operationId: 'getMyOrder',
        tags: ['customers'],
        summary: 'One of your orders',
        description:
          'How far it has come, and its returns and disputes. Somebody else’s order is answered like one that there has never been.',
        params: ownOrderParameters,
        response: { 200: ownOrder, ...refusals('no-such-own-order') },
      },
    },
    async (request, reply) => {
      const own = await customers.ownOrder(askingPerson(request), request.params.id);
      const [known] = own === undefined ? [] : await whatBecameOf(ledger, [own]);
      if (known !== undefined) return toOwnOrder(known);
      return refuse(reply, { code: 'no-such-own-order', parameters: { order: request.params.id } });
    },
  );
}
