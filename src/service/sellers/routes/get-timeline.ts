import { z } from 'zod';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellerParameters, timelinePage, timelineQuery } from '../contract.ts';
import { HIDDEN_TYPES } from '../event-data.ts';
import { boundOf, lapsesBehind, merge, placeDecision, placeEvent, type TimelineSource } from '../timeline.ts';
import { decisionsBefore, eventsBefore } from '../timeline-store.ts';
import type { SellerRoutes } from './register.ts';
import { seesCustomers } from './seller-access.ts';

const cursorKey = z.tuple([z.number().int(), z.number().int(), z.number().int(), z.string().max(128)]);

/** `GET /v1/sellers/{id}/timeline` */
export function getTimeline(app: App, { ledger, pool }: Pick<SellerRoutes, 'ledger' | 'pool'>): void {
  app.get(
    '/v1/sellers/:id/timeline',
    {
      config: { access: requires('timeline.read', sellerInPath) },
      schema: {
        operationId: 'getTimeline',
        tags: ['sellers'],
        summary: 'What happened to a seller, newest first',
        description:
          'Events, lapses and decisions in the order of their times. Lapses are told as long as they can matter, 200 days. What arrives between two pages never makes one be told twice. Sellers see of each event what says nothing of who a customer is.',
        params: sellerParameters,
        querystring: timelineQuery,
        response: { 200: timelinePage, ...refusals('unknown-seller', 'bad-cursor') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { limit, cursor, kinds } = request.query;
      const list = `timeline:${seller}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const wanted = (source: TimelineSource) => kinds === undefined || kinds.split(',').includes(source);
      const isFull = seesCustomers(request.actor, seller);
      const lapses = await ledger.look(seller, ({ views }) => (wanted('lapse') ? views.lapses() : []));
      if (lapses === undefined) return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
      const hidden = isFull ? [] : HIDDEN_TYPES;
      const [events, decisions] = await Promise.all([
        wanted('event') ? eventsBefore(pool, seller, boundOf(after, 'event'), hidden, limit + 1) : [],
        wanted('decision') ? decisionsBefore(pool, seller, boundOf(after, 'decision'), limit + 1) : [],
      ]);
      const lists = [
        decisions.map(placeDecision),
        lapsesBehind(lapses, after),
        events.map((row) => placeEvent(row, isFull)),
      ];
      const rows = merge(lists, limit + 1);
      return pageOfRows(rows, limit, { list, key: ({ key }) => key, item: ({ entry }) => entry });
    },
  );
}
