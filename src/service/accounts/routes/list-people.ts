import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pageOfSeller, people } from '../contract.ts';
import { personView } from '../views.ts';
import { listedSeller, ownSeller } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

const LIST = 'people';
const CURSOR = z.tuple([z.string(), z.string()]);

/** `GET /v1/people` */
export function listPeople(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'listPeople',
    tags: ['accounts'],
    summary: 'Who signs in here',
    description: 'By name. Owners see their own team, administrators everybody.',
    querystring: pageOfSeller,
    response: { 200: people, ...refusals('bad-cursor') },
  };
  const access = requires('people.read', listedSeller);
  app.get('/v1/people', { config: { access }, schema }, async ({ query, actor }, reply) => {
    const after = readCursor(query.cursor, LIST, CURSOR);
    if (after === 'bad') return refuse(reply, BAD_CURSOR);
    const sellerId = query.seller ?? ownSeller(actor);
    const rows = await accounts.listPeople({ limit: query.limit + 1, after, sellerId });
    return pageOfRows(rows, query.limit, {
      list: LIST,
      key: (row) => [row.sortedBy, row.id],
      item: ({ sortedBy: _, ...row }) => personView(row),
    });
  });
}
