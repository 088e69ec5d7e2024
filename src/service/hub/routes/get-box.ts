import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { findConsignment } from '../consignment-store.ts';
import { atHub, boxParameters, deskBox } from '../contract.ts';
import { locateBox } from '../locate.ts';
import type { HubParts } from '../parts.ts';
import { toDeskBox } from '../see-consignments.ts';
import { stockOfSellers } from '../stock-store.ts';
import { whyNoHub } from './known-hub.ts';

/** `GET /v1/hub/boxes/{code}` */
export function getBox(app: App, parts: HubParts): void {
  app.get(
    '/v1/hub/boxes/:code',
    {
      config: { access: requires('hub.work') },
      schema: {
        operationId: 'getHubBox',
        tags: ['hub'],
        summary: 'A box of a consignment at the desk: what should be in it, what was counted, what lies on the dock',
        params: boxParameters,
        querystring: atHub,
        response: { 200: deskBox, ...refusals('unknown-hub', 'unknown-box') },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const { hub } = request.query;
      const problem = whyNoHub(parts, hub);
      if (problem !== undefined) return refuse(reply, problem);
      const of = await locateBox(parts, code);
      const kept = 'refused' in of ? undefined : await findConsignment(parts.pool, of);
      if ('refused' in of || kept === undefined) return refuse(reply, { code: 'unknown-box', parameters: { code } });
      return toDeskBox(kept, of.box, await stockOfSellers(parts.pool, [of.seller], hub));
    },
  );
}
