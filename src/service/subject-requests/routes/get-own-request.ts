import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { requestParameters, subjectRequest } from '../contract.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { readRequest } from '../store.ts';
import { ordersBy, toRequest } from '../view.ts';
import { askingCustomer } from './customer.ts';

/** `GET /v1/me/requests/{id}` */
export function getOwnRequest(app: App, parts: SubjectRequestParts): void {
  app.get(
    '/v1/me/requests/:id',
    {
      config: { access: requires('own-data.ask') },
      schema: {
        operationId: 'getOwnRequest',
        tags: ['customers'],
        summary: 'One of your requests',
        description: 'How it stands. Requests of others are answered like those that there have never been.',
        params: requestParameters,
        response: { 200: subjectRequest, ...refusals('unknown-request') },
      },
    },
    async (request, reply) => {
      const { customer, session } = await askingCustomer(request, parts);
      const row = await readRequest(parts.pool, customer, request.params.id);
      if (row === undefined) return refuse(reply, { code: 'unknown-request' });
      const orders = await ordersBy(parts.pool, [row]);
      return toRequest(row, orders.get(row.request_id) ?? [], { now: parts.now(), session });
    },
  );
}
