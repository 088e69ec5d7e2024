import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { clockedRequest, refusalBody, requestParameters } from '../contract.ts';
import { refuseRequest } from '../decide.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { ordersBy, toClocked } from '../view.ts';
import { decidingPerson } from './customer.ts';

/** `POST /v1/subject-requests/{id}/refusal` */
export function refuseSubjectRequest(app: App, parts: SubjectRequestParts): void {
  app.post(
    '/v1/subject-requests/:id/refusal',
    {
      config: { access: requires('subject-requests.decide'), grave: 'subject-request.decide' },
      schema: {
        operationId: 'refuseSubjectRequest',
        tags: ['customer-data'],
        summary: 'Refuse a request, on a ground of the law',
        description:
          'The customer is told the ground, and where to complain. What of an erasure was erased before stays erased.',
        params: requestParameters,
        body: refusalBody,
        response: { 200: clockedRequest, ...refusals('unknown-request', 'request-over', 'request-not-movable') },
      },
    },
    async (request, reply) => {
      const asked = { request: request.params.id, ground: request.body.ground, person: decidingPerson(request) };
      const row = await refuseRequest(parts, asked);
      if ('refused' in row) return refuse(reply, { code: row.refused });
      const orders = await ordersBy(parts.pool, [row]);
      return toClocked(row, orders.get(row.request_id) ?? [], parts.now());
    },
  );
}
