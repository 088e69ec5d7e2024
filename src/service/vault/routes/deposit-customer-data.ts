import { DAY } from '../../../rulebook/instant.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { customerDataDeposit, depositedCustomerData, orderParameters } from '../contract.ts';
import { depositedFields } from '../fields.ts';
import { keepErrors } from '../keep-limits.ts';
import { refuseKeys } from './refuse-keys.ts';
import type { VaultRoutes } from './register.ts';

/** `PUT /v1/orders/{id}/customer-data` */
export function depositCustomerData(app: App, { vault, limits }: VaultRoutes): void {
  app.put(
    '/v1/orders/:id/customer-data',
    {
      config: { access: requires('customer-data.write') },
      // A name and an address are short; the limit of other routes is made for events.
      bodyLimit: 16 * 1024,
      schema: {
        operationId: 'depositCustomerData',
        tags: ['customer-data'],
        summary: 'Deposit what is known of the customer of an order',
        description:
          'Takes the place of what was deposited before; the same again changes nothing. It is sealed with a key of the order before it is stored, and no answer, event, log or error ever holds it. What is left out is not kept. The values are destroyed when the policy says, some time after the order is settled; `keepFor` and `eraseBy` make that time shorter for this order.',
        params: orderParameters,
        body: customerDataDeposit,
        response: { 200: depositedCustomerData, ...refusals('customer-data-erased', 'keys-unavailable') },
      },
    },
    async (request, reply) => {
      const { seller, keepFor: days, eraseBy, ...values } = request.body;
      const order = request.params.id;
      const terms = {
        keepFor: days === undefined ? undefined : days * DAY,
        eraseBy: eraseBy === undefined ? undefined : Date.parse(eraseBy),
      };
      const isShorter = terms.keepFor !== undefined || terms.eraseBy !== undefined;
      const errors = isShorter ? keepErrors(terms, await limits()) : [];
      if (errors.length > 0) return refuse(reply, { code: 'invalid-request', errors });
      try {
        const done = await vault.deposit({ seller, order }, values, terms);
        if ('refused' in done) return refuse(reply, { code: 'customer-data-erased' });
        return { order, seller, ...done, fields: [...depositedFields(values)] };
      } catch (error) {
        return refuseKeys(error, reply);
      }
    },
  );
}
