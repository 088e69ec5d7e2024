import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ask } from '../ask.ts';
import { requestForCustomer, subjectRequest } from '../contract.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { ordersBy, toRequest } from '../view.ts';

/** `POST /v1/subject-requests` */
export function askForCustomer(app: App, parts: SubjectRequestParts): void {
  app.post(
    '/v1/subject-requests',
    {
      config: { access: requires('customer-data.write') },
      schema: {
        operationId: 'askForCustomer',
        tags: ['customer-data'],
        summary: 'Hand on what a customer asked of the marketplace',
        description:
          'For a request that reached you another way. An erasure is carried out as if the customer had asked here. A copy is never answered to a program: the customer downloads it on the own page, signed in. The same `reference` again is the same request.',
        body: requestForCustomer,
        response: { 200: subjectRequest, ...refusals('unknown-customer', 'no-such-own-order') },
      },
    },
    async (request, reply) => {
      const { actor, body } = request;
      if (actor.kind !== 'key') throw new Error('only programs get here');
      const { customer, kind, order, reference } = body;
      const row = await ask(parts, { customer, kind, order, reference, asker: actor.id });
      if ('refused' in row) {
        const isOrder = row.refused === 'no-such-own-order';
        const pointer = isOrder ? '/body/order' : '/body/customer';
        return refuse(reply, { code: row.refused, parameters: isOrder ? { order: order ?? '' } : {}, pointer });
      }
      const orders = await ordersBy(parts.pool, [row]);
      return toRequest(row, orders.get(row.request_id) ?? [], { now: parts.now(), session: undefined });
    },
  );
}
