import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { requestParameters, subjectRequest } from '../contract.ts';
import { withdraw } from '../decide.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { ordersBy, toRequest } from '../view.ts';
import { askingCustomer } from './customer.ts';

/** `POST /v1/me/requests/{id}/withdrawal` */
export function withdrawRequest(app: App, parts: SubjectRequestParts): void {
  app.post(
    '/v1/me/requests/:id/withdrawal',
    {
      config: { access: requires('own-data.ask') },
      schema: {
        operationId: 'withdrawOwnRequest',
        tags: ['customers'],
        summary: 'Take one of your requests back',
        description: 'What of an erasure is held back stays then; what was erased does not come back.',
        params: requestParameters,
        response: { 200: subjectRequest, ...refusals('unknown-request', 'request-over') },
      },
    },
    async (request, reply) => {
      const { customer, session } = await askingCustomer(request, parts);
      const row = await withdraw(parts, customer, request.params.id);
      if ('refused' in row) return refuse(reply, { code: row.refused });
      const orders = await ordersBy(parts.pool, [row]);
      return toRequest(row, orders.get(row.request_id) ?? [], { now: parts.now(), session });
    },
  );
}
