import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { keys, page } from '../contract.ts';
import { keyView } from '../views.ts';
import type { AccountRouteDeps } from './register.ts';

const LIST = 'keys';
const CURSOR = z.tuple([z.number().int(), z.string()]);

/** `GET /v1/keys` */
export function listKeys(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'listKeys',
    tags: ['accounts'],
    summary: 'The keys of programs',
    description: 'All that were ever made, revoked ones too, the latest first; never the keys themselves.',
    querystring: page,
    response: { 200: keys, ...refusals('bad-cursor') },
  };
  app.get('/v1/keys', { config: { access: requires('keys.manage') }, schema }, async ({ query }, reply) => {
    const after = readCursor(query.cursor, LIST, CURSOR);
    if (after === 'bad') return refuse(reply, BAD_CURSOR);
    const rows = await accounts.listKeys({ limit: query.limit + 1, after });
    return pageOfRows(rows, query.limit, { list: LIST, key: (row) => [row.createdAt, row.id], item: keyView });
  });
}
