import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { recoveries, recoveriesPage } from '../contract.ts';
import { peopleIn, recoveryView } from '../recovery/views.ts';
import type { AccountRouteDeps } from './register.ts';

const CURSOR = z.tuple([z.int(), z.string()]);

/** `GET /v1/recoveries` */
export function listRecoveries(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'listRecoveries',
    tags: ['accounts'],
    summary: 'Who asks to be let in without the second step',
    description: 'The latest first, with everything that people and time did with each.',
    querystring: recoveriesPage,
    response: { 200: recoveries, ...refusals('bad-cursor') },
  };
  app.get('/v1/recoveries', { config: { access: requires('recoveries.decide') }, schema }, async ({ query }, reply) => {
    const { state, limit } = query;
    const list = `recoveries-${state}`;
    const after = readCursor(query.cursor, list, CURSOR);
    if (after === 'bad') return refuse(reply, BAD_CURSOR);
    const rows = await accounts.recovery.list({ state, limit: limit + 1, after });
    const names = await accounts.namesOf(peopleIn(rows));
    return pageOfRows(rows, limit, {
      list,
      key: ({ askedAt, id }) => [askedAt, id],
      item: (row) => recoveryView(row, names),
    });
  });
}
