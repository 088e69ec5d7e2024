import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { lotsAtHub } from '../lot-store.ts';
import type { HubParts } from '../parts.ts';
import { hubQuarantinePage, quarantineQuery } from '../quarantine-contract.ts';
import { seeLotsAtHub } from '../see-quarantine.ts';
import { whyNoHub } from './known-hub.ts';

const cursorKey = z.tuple([z.number().int(), z.string().max(64), z.number().int()]);

/** `GET /v1/hub/quarantine` */
export function listHubQuarantine(app: App, parts: HubParts): void {
  app.get(
    '/v1/hub/quarantine',
    {
      config: { access: requires('hub.work') },
      schema: {
        operationId: 'listHubQuarantine',
        tags: ['hub'],
        summary: 'What lies apart in a hub, what has lain there longest first',
        description:
          'Why, since when, who did what with it, and what is asked for. It is dealt with by commands (`release`, `send_back`, `dispose`, `confirm`, `keep`).',
        querystring: quarantineQuery,
        response: { 200: hubQuarantinePage, ...refusals('unknown-hub', 'bad-cursor') },
      },
    },
    async (request, reply) => {
      const { hub, limit, cursor } = request.query;
      const problem = whyNoHub(parts, hub);
      if (problem !== undefined) return refuse(reply, problem);
      const list = `hub-quarantine ${hub}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const page = pageOfRows(await lotsAtHub(parts.pool, hub, after, limit + 1), limit, {
        list,
        key: ({ since, seller_id, lot }) => [since, seller_id, lot],
        item: (row) => row,
      });
      return { items: [...(await seeLotsAtHub(parts, page.items))], next: page.next };
    },
  );
}
