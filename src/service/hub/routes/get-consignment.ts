import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { consignment, consignmentParameters } from '../contract.ts';
import type { HubParts } from '../parts.ts';
import { seeConsignment } from './see-consignment.ts';

/** `GET /v1/sellers/{id}/consignments/{consignment}` */
export function getConsignment(app: App, parts: HubParts): void {
  app.get(
    '/v1/sellers/:id/consignments/:consignment',
    {
      config: { access: requires('orders.read', sellerInPath) },
      schema: {
        operationId: 'getConsignment',
        tags: ['hub'],
        summary: 'A consignment, box by box, with what the hub found',
        description:
          'Differences are told as they are counted. What was done with it in the hub is listed, not by whom.',
        params: consignmentParameters,
        response: { 200: consignment, ...refusals('unknown-consignment') },
      },
    },
    async (request, reply) => {
      const { id: seller, consignment: id } = request.params;
      const seen = await seeConsignment(parts, { seller, consignment: id });
      return seen ?? refuse(reply, { code: 'unknown-consignment', parameters: { seller, consignment: id } });
    },
  );
}
