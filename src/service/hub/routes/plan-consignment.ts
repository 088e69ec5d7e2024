import { requires, sellerInPath } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { consignment, planRequest, sellerParameters } from '../contract.ts';
import type { HubParts } from '../parts.ts';
import { planConsignment } from '../plan.ts';
import { whyNoHub } from './known-hub.ts';
import { seeConsignment } from './see-consignment.ts';

/** `POST /v1/sellers/{id}/consignments` */
export function planConsignmentOf(app: App, parts: HubParts): void {
  app.post(
    '/v1/sellers/:id/consignments',
    {
      config: { access: requires('dispatch.plan', sellerInPath) },
      schema: {
        operationId: 'planConsignment',
        tags: ['hub'],
        summary: 'A consignment to the hub, planned box by box',
        description:
          'What lies in each box, listing by listing. Each box gets a code for its label. A plan sent twice under one request id is planned once. While dispatch is restricted nothing new is planned.',
        params: sellerParameters,
        body: planRequest,
        response: { 201: consignment, ...refusals('unknown-hub', 'dispatch-restricted', 'planned-otherwise') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { request: asked, hub = parts.hubs[0], boxes } = request.body;
      const problem = whyNoHub(parts, hub);
      if (problem !== undefined) return refuse(reply, problem);
      const plan = { request: asked, hub, boxes: boxes.map(({ lines }) => lines) };
      const planned = await planConsignment(parts, { seller, person: askingPerson(request) }, plan);
      if ('refused' in planned) {
        const { refused } = planned;
        if (refused.why === 'restricted')
          return refuse(reply, { code: 'dispatch-restricted', parameters: { action: refused.action } });
        return refuse(reply, { code: 'planned-otherwise', parameters: { consignment: refused.consignment } });
      }
      const seen = await seeConsignment(parts, { seller, consignment: planned.consignment });
      if (seen === undefined) throw new Error('what was planned is there');
      return reply.code(201).send(seen);
    },
  );
}
