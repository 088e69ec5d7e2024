import { z } from 'zod';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import type { CaseRow } from '../case-row.ts';
import { casesPage, casesQuery } from '../contract.ts';
import type { CaseParts } from '../parts.ts';
import { closedPage, countQueue, queuePage } from '../queue-store.ts';
import { peopleOf, toSummary } from '../view.ts';
import { workerOf } from './worker.ts';

const cursorKey = z.tuple([
  z.number().int(),
  z.string().max(64),
  z.number().int(),
  z.string().max(32),
  z.string().max(64),
]);

/** `GET /v1/cases` */
export function listCases(app: App, { ledger, pool, colleagues }: CaseParts): void {
  app.get(
    '/v1/cases',
    {
      config: { access: requires('cases.read') },
      schema: {
        operationId: 'listCases',
        tags: ['cases'],
        summary: 'The queue',
        description:
          'What people are asked to decide, the most urgent first: the clock counts, brought forward by the harm that goes on meanwhile. With `state=closed` what was decided, the latest first. An appeal is not shown to whoever took the decision that it is about.',
        querystring: casesQuery,
        response: { 200: casesPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { cursor, limit, kind = null, state, mine, seller = null } = request.query;
      const { person } = workerOf(request);
      const list = `cases/${state}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const status = state === 'open' || state === 'claimed' ? state : null;
      const filter = { person, kind, status, mine: mine === 'true', seller };
      const reading = await ledger.clock();
      // Before anything has happened the clock has no reading, and nothing can be due.
      const at = Number.isFinite(reading) ? reading : 0;
      const page = state === 'closed' ? closedPage : queuePage;
      const [rows, counts] = await Promise.all([page(pool, filter, after, limit + 1), countQueue(pool, person, at)]);
      const names = await colleagues.named(rows.flatMap(peopleOf));
      const sortedBy = (row: CaseRow) => (state === 'closed' ? (row.closed_at ?? 0) : row.urgent_at);
      const key = (row: CaseRow) => [sortedBy(row), row.seller_id, row.action_number, row.kind, row.origin];
      const items = pageOfRows(rows, limit, { list, key, item: (row) => toSummary(row, names, at) });
      return { ...items, at: formatTimestamp(at), counts };
    },
  );
}
