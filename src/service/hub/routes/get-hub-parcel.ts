import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { atHub, deskParcelWhole, parcelParameters } from '../contract.ts';
import { custodyOfOrder } from '../custody-store.ts';
import { locateParcel } from '../locate.ts';
import { findParcel } from '../parcel-store.ts';
import type { HubParts } from '../parts.ts';
import { toEntryBy } from '../see-custody.ts';
import { seeParcels } from '../see-parcels.ts';
import { whyNoHub } from './known-hub.ts';

/** `GET /v1/hub/parcels/{order}` */
export function getHubParcel(app: App, parts: HubParts): void {
  app.get(
    '/v1/hub/parcels/:order',
    {
      config: { access: requires('hub.work') },
      schema: {
        operationId: 'getHubParcel',
        tags: ['hub'],
        summary: 'A parcel at the desk, with its record of custody',
        description: 'By the id of its order. Who did what, when and where, with which units; never whose it is.',
        params: parcelParameters,
        querystring: atHub,
        response: { 200: deskParcelWhole, ...refusals('unknown-hub', 'unknown-parcel') },
      },
    },
    async (request, reply) => {
      const { order: code } = request.params;
      const { hub } = request.query;
      const problem = whyNoHub(parts, hub);
      if (problem !== undefined) return refuse(reply, problem);
      const of = await locateParcel(parts, code);
      const row = 'refused' in of ? undefined : await findParcel(parts.pool, of);
      if ('refused' in of || row === undefined) return refuse(reply, { code: 'unknown-parcel', parameters: { code } });
      const [[parcel], custody] = await Promise.all([seeParcels(parts, hub, [row]), custodyOfOrder(parts.pool, of)]);
      if (parcel === undefined) throw new Error('a parcel that is there is seen');
      const names = await parts.named([...new Set(custody.map(({ person_id }) => person_id))]);
      return { ...parcel, custody: custody.map((entry) => toEntryBy(entry, names)) };
    },
  );
}
