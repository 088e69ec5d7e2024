import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { customerDataErasure, erasureQuery, orderParameters } from '../contract.ts';
import type { VaultRoutes } from './register.ts';

/** `DELETE /v1/orders/{id}/customer-data` */
export function eraseCustomerData(app: App, { vault, eraseConversations }: VaultRoutes): void {
  app.delete(
    '/v1/orders/:id/customer-data',
    {
      config: { access: requires('customer-data.write') },
      schema: {
        operationId: 'eraseCustomerData',
        tags: ['customer-data'],
        summary: 'Erase what is known of the customer of an order',
        description:
          'For good: nobody reads it from now on, its key is destroyed within a day, and a deposit that comes late is refused. What was said about the order goes with it, at once or when nothing holds it any more. Asked again, it answers the same. An order that nothing was deposited of is kept from taking anything.',
        params: orderParameters,
        querystring: erasureQuery,
        response: { 200: customerDataErasure },
      },
    },
    async ({ params: { id: order }, query: { seller } }) => {
      const of = { seller, order };
      // The values first: their tombstone needs no key, and asked again everything goes on where it broke off.
      const { erasedAt, destroyedBy, unreadableFrom } = await vault.erase(of, 'marketplace');
      const conversations = await eraseConversations(of);
      return {
        ...{ order, seller },
        erasedAt: formatTimestamp(erasedAt),
        destroyedBy: formatTimestamp(destroyedBy),
        unreadableFrom: formatTimestamp(unreadableFrom),
        conversations,
      };
    },
  );
}
