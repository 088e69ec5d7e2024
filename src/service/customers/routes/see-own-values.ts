import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ownOrderParameters, ownValues } from '../contract.ts';
import { seeOwnValues } from '../own-values.ts';
import { toOwnValues } from '../view.ts';
import type { CustomerRoutes } from './register.ts';

/** `POST /v1/me/orders/{id}/values` */
export function seeMyValues(app: App, { customers, ...parts }: CustomerRoutes): void {
  app.post(
    '/v1/me/orders/:id/values',
    {
      config: { access: requires('own-data.read'), grave: 'customer.see-own' },
      schema: {
        operationId: 'seeMyValues',
        tags: ['customers'],
        summary: 'See what is known of you for one of your orders',
        description:
          'For whoever came from the marketplace in the last 10 minutes. What is your own is not in the list of who used your data.',
        params: ownOrderParameters,
        response: { 200: ownValues, ...refusals('come-again', 'no-such-own-order', 'keys-unavailable') },
      },
    },
    async (request, reply) => {
      const { id: order } = request.params;
      const own = await customers.ownOrder(askingPerson(request), order);
      if (own === undefined) return refuse(reply, { code: 'no-such-own-order', parameters: { order } });
      const seen = await seeOwnValues(parts, own);
      if (!('keys' in seen)) return toOwnValues(order, seen);
      request.log.error({ keys: seen.keys }, 'keys of customer values cannot be used');
      return refuse(reply, { code: 'keys-unavailable', parameters: { keys: seen.keys } });
    },
  );
}
