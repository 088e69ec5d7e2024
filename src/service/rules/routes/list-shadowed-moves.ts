import { z } from 'zod';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { shadowPage, shadowQuery } from '../contract.ts';
import { shadowNotes, type WouldHave } from '../store.ts';
import type { RuleRoutes } from './list-overturns.ts';

const LIST = 'shadowed-moves';
const cursorKey = z.tuple([z.string().max(128)]);
const NATS = 1_000_000;

/** `GET /v1/rules/shadowed-moves` */
export function listShadowedMoves(app: App, { pool }: Pick<RuleRoutes, 'pool'>): void {
  app.get(
    '/v1/rules/shadowed-moves',
    {
      config: { access: requires('traces.read') },
      schema: {
        operationId: 'listShadowedMoves',
        tags: ['cases'],
        summary: 'What a rule in shadow would have done',
        description:
          'For each seller the first time that the rule would have moved it since it has been in shadow, with what it would have cited. Later ones are not known: the seller would have stood elsewhere by then.',
        querystring: shadowQuery,
        response: { 200: shadowPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { cursor, limit, violation } = request.query;
      const after = readCursor(cursor, LIST, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await shadowNotes(pool, violation, after?.[0], limit + 1);
      return pageOfRows(rows, limit, { list: LIST, key: ({ seller_id: seller }) => [seller], item: toMove });
    },
  );
}

function toMove({ seller_id: seller, note }: WouldHave) {
  const { violation, category, at, policy, move, because, measure } = note;
  return {
    ...{ seller, violation, category, at: formatTimestamp(at), policy, move, because: [...because] },
    meter: measure === undefined ? null : measure.meter / NATS,
    level: measure === undefined ? null : measure.level / NATS,
  };
}
