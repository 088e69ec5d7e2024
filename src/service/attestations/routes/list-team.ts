import { z } from 'zod';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { teamPage, teamParameters, teamQuery } from '../contract.ts';
import { teamOf } from '../team.ts';
import { toTeamMember } from '../view.ts';
import type { AttestationRoutes } from './register.ts';

const CURSOR = z.tuple([z.string(), z.string()]);

/** `GET /v1/sellers/{id}/team` */
export function listTeam(app: App, parts: AttestationRoutes): void {
  app.get(
    '/v1/sellers/:id/team',
    {
      config: { access: requires('people.read', sellerInPath) },
      schema: {
        operationId: 'listTeam',
        tags: ['customer-data'],
        summary: 'Who is in the team of a seller, and who has read the privacy briefing',
        description:
          'By name: their roles, what they attested and until when that is good, and when something whole of a customer was last shown to them.',
        params: teamParameters,
        querystring: teamQuery,
        response: { 200: teamPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { limit, cursor } = request.query;
      const list = `team ${seller}`;
      const after = readCursor(cursor, list, CURSOR);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const rows = await teamOf(parts, { seller, after, limit: limit + 1 });
      return pageOfRows(rows, limit, { list, key: ({ sortedBy, id }) => [sortedBy, id], item: toTeamMember });
    },
  );
}
