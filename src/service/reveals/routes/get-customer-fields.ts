import { CUSTOMER_FIELDS } from '../../../rulebook/policy/customer-data.ts';
import { requires } from '../../http/access.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { customerFields, orderParameters } from '../contract.ts';
import { decideFields, seeOrder } from '../reveal.ts';
import { toKept } from '../view.ts';
import type { RevealRoutes } from './register.ts';

/** `GET /v1/orders/{id}/customer` */
export function getCustomerFields(app: App, { ledger, policy, threadOf, frozen }: RevealRoutes): void {
  app.get(
    '/v1/orders/:id/customer',
    {
      config: { access: requires('reveals.ask', ownSeller) },
      schema: {
        operationId: 'getCustomerFields',
        tags: ['customer-data'],
        summary: 'What may be seen of an order’s customer',
        description:
          'Field by field whether it could be shown now and for which purpose, or why not and what serves instead. No value is in it, and nothing is asked of the vault.',
        params: orderParameters,
        response: { 200: customerFields, ...refusals('unknown-order') },
      },
    },
    async (request, reply) => {
      const { id: order } = request.params;
      const { seller, person, role } = sellersPerson(request);
      const [{ customerData: rules }, thread, isFrozen] = await Promise.all([
        ...([policy(), threadOf({ seller, order }), frozen({ seller, order, person, isSeller: true })] as const),
      ]);
      const seen = await ledger.look(seller, (docket) => seeOrder(docket, order, thread));
      if (seen?.order === undefined) return refuse(reply, { code: 'unknown-order', parameters: { seller, order } });
      const asked = { role, purpose: undefined, fields: CUSTOMER_FIELDS, frozen: isFrozen };
      const decided = decideFields(rules, { ...seen, order: seen.order }, asked);
      return { order, fields: decided.map((each) => toKept({ ...each, pace: undefined, look: undefined })) };
    },
  );
}
