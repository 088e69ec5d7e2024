import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { customerDataErasure, erasureQuery, orderParameters } from '../contract.ts';
import type { VaultRoutes } from './register.ts';

/** `DELETE /v1/orders/{id}/customer-data` */
export function eraseCustomerData(app: App, { vault }: VaultRoutes): void {
  app.delete(
    '/v1/orders/:id/customer-data',
    {
      config: { access: requires('customer-data.write') },
      schema: {
        operationId: 'eraseCustomerData',
        tags: ['customer-data'],
        summary: 'Erase what is known of the customer of an order',
        description:
          'For good: nobody reads it from now on, its key is destroyed within a day, and a deposit that comes late is refused. Asked again, it answers the same. An order that nothing was deposited of is kept from taking anything.',
        params: orderParameters,
        querystring: erasureQuery,
        response: { 200: customerDataErasure },
      },
    },
    async ({ params: { id: order }, query: { seller } }) => {
      const { erasedAt, destroyedBy, unreadableFrom } = await vault.erase({ seller, order }, 'marketplace');
      return {
        ...{ order, seller },
        erasedAt: formatTimestamp(erasedAt),
        destroyedBy: formatTimestamp(destroyedBy),
        unreadableFrom: formatTimestamp(unreadableFrom),
      };
    },
  );
}
