import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { invitations, pageOfSeller } from '../contract.ts';
import { invitationView } from '../views.ts';
import { listedSeller, ownSeller } from './asking.ts';
import type { AccountRouteDeps } from './register.ts';

const LIST = 'invitations';
const CURSOR = z.tuple([z.number().int(), z.string()]);

/** `GET /v1/invitations` */
export function listInvitations(app: App, { accounts }: AccountRouteDeps): void {
  const schema = {
    operationId: 'listInvitations',
    tags: ['accounts'],
    summary: 'Open invitations',
    description: 'Those that can still be accepted, the latest first. Owners see those of their own team.',
    querystring: pageOfSeller,
    response: { 200: invitations, ...refusals('bad-cursor') },
  };
  const access = requires('people.read', listedSeller);
  app.get('/v1/invitations', { config: { access }, schema }, async ({ query, actor }, reply) => {
    const after = readCursor(query.cursor, LIST, CURSOR);
    if (after === 'bad') return refuse(reply, BAD_CURSOR);
    const sellerId = query.seller ?? ownSeller(actor);
    const rows = await accounts.listInvitations({ limit: query.limit + 1, after, sellerId });
    return pageOfRows(rows, query.limit, { list: LIST, key: (row) => [row.invitedAt, row.id], item: invitationView });
  });
}
