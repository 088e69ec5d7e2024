import { z } from 'zod';
import type { ParcelState } from '../../../rulebook/parcels/parcel.ts';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { deskPage, deskQuery } from '../contract.ts';
import { parcelsOnDesk } from '../parcel-store.ts';
import type { HubParts } from '../parts.ts';
import { seeParcels } from '../see-parcels.ts';
import { whyNoHub } from './known-hub.ts';

const cursorKey = z.tuple([z.number().int(), z.string().max(64), z.string().max(128)]);

/** Which parcels each part of the desk works on. */
const STAGES: Readonly<Record<'pick' | 'hand_over', readonly ParcelState[]>> = {
  pick: ['waiting', 'short', 'picking', 'picked'],
  hand_over: ['packed'],
};

/** `GET /v1/hub/parcels` */
export function listDesk(app: App, parts: HubParts): void {
  app.get(
    '/v1/hub/parcels',
    {
      config: { access: requires('hub.work') },
      schema: {
        operationId: 'listHubParcels',
        tags: ['hub'],
        summary: 'What a hub has to send, what must go out first comes first',
        description:
          'Parcels of dispatched orders of all sellers: codes and contents, never a person. Those that another hub has begun are not among them.',
        querystring: deskQuery,
        response: { 200: deskPage, ...refusals('unknown-hub', 'bad-cursor') },
      },
    },
    async (request, reply) => {
      const { hub, stage, limit, cursor } = request.query;
      const problem = whyNoHub(parts, hub);
      if (problem !== undefined) return refuse(reply, problem);
      const list = `hub-parcels ${hub} ${stage}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await parcelsOnDesk(parts.pool, { hub, states: STAGES[stage], after, limit: limit + 1 });
      const page = pageOfRows(rows, limit, {
        list,
        key: ({ ship_by, seller_id, order_id }) => [ship_by, seller_id, order_id],
        item: (row) => row,
      });
      return { items: [...(await seeParcels(parts, hub, page.items))], next: page.next };
    },
  );
}
