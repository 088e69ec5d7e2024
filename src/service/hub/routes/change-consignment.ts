import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { changeRequest, consignment, consignmentParameters } from '../contract.ts';
import type { HubParts } from '../parts.ts';
import { changeConsignment } from '../plan.ts';
import { seeConsignment } from './see-consignment.ts';

/** `POST /v1/sellers/{id}/consignments/{consignment}/changes` */
export function changeConsignmentOf(app: App, parts: HubParts): void {
  app.post(
    '/v1/sellers/:id/consignments/:consignment/changes',
    {
      config: { access: requires('dispatch.plan', sellerInPath) },
      schema: {
        operationId: 'changeConsignment',
        tags: ['hub'],
        summary: 'Says that a consignment was sent off, or cancels it before its first box has arrived',
        params: consignmentParameters,
        body: changeRequest,
        response: { 200: consignment, ...refusals('unknown-consignment', 'consignment-not-movable') },
      },
    },
    async (request, reply) => {
      const { id: seller, consignment: id } = request.params;
      const of = { seller, consignment: id };
      const changed = await changeConsignment(parts, of, request.body.to);
      if ('refused' in changed && changed.refused !== undefined)
        return refuse(reply, {
          code: 'consignment-not-movable',
          parameters: { consignment: id, state: changed.refused },
        });
      const seen = await seeConsignment(parts, of);
      return seen ?? refuse(reply, { code: 'unknown-consignment', parameters: { seller, consignment: id } });
    },
  );
}
