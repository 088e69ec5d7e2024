import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { clockedRequest, extensionBody, requestParameters } from '../contract.ts';
import { extend } from '../decide.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { ordersBy, toClocked } from '../view.ts';
import { decidingPerson } from './customer.ts';

/** `POST /v1/subject-requests/{id}/extension` */
export function extendSubjectRequest(app: App, parts: SubjectRequestParts): void {
  app.post(
    '/v1/subject-requests/:id/extension',
    {
      config: { access: requires('subject-requests.decide'), grave: 'subject-request.decide' },
      schema: {
        operationId: 'extendSubjectRequest',
        tags: ['customer-data'],
        summary: 'Put the answer to a request off, once',
        description: 'Only while the first time limit runs, with a reason of the law; the customer sees both at once.',
        params: requestParameters,
        body: extensionBody,
        response: {
          200: clockedRequest,
          ...refusals('unknown-request', 'request-over', 'request-not-movable', 'extended-already', 'extension-late'),
        },
      },
    },
    async (request, reply) => {
      const asked = { request: request.params.id, reason: request.body.reason, person: decidingPerson(request) };
      const row = await extend(parts, asked);
      if ('refused' in row) return refuse(reply, { code: row.refused });
      const orders = await ordersBy(parts.pool, [row]);
      return toClocked(row, orders.get(row.request_id) ?? [], parts.now());
    },
  );
}
