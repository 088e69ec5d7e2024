import { z } from 'zod';
import { weekAt } from '../../../rulebook/reports/week.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { REPORTS_API } from '../../../words/weekly-report-en.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { reportsPage, reportsQuery, sellerParameters } from '../contract.ts';
import { listReports as rowsOf } from '../store.ts';
import { toReportSummary } from '../view.ts';
import type { ReportRoutes } from './register.ts';

const cursorKey = z.tuple([z.iso.date()]);

/** `GET /v1/sellers/{id}/reports` */
export function listReports(app: App, { pool, ledger, policy }: ReportRoutes): void {
  app.get(
    '/v1/sellers/:id/reports',
    {
      config: { access: requires('timeline.read', sellerInPath) },
      schema: {
        operationId: 'listReports',
        tags: ['reports'],
        summary: REPORTS_API.listSummary,
        description: REPORTS_API.list,
        params: sellerParameters,
        querystring: reportsQuery,
        response: { 200: reportsPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { cursor, limit } = request.query;
      const list = `reports ${seller}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const [rows, clock, { zone }] = await Promise.all([
        rowsOf(pool, seller, after?.[0], limit + 1),
        ledger.clock(),
        policy(),
      ]);
      const page = pageOfRows(rows, limit, { list, key: ({ week }) => [week], item: toReportSummary });
      // Before anything has happened the clock has no reading.
      return { ...page, nextAt: Number.isFinite(clock) ? formatTimestamp(weekAt(zone, clock).to) : undefined };
    },
  );
}
