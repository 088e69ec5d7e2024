import { z } from 'zod';
import { REPORTS_API } from '../../../words/weekly-report-en.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { report, reportParameters, reportQuery } from '../contract.ts';
import { reportCsv } from '../csv.ts';
import { findReport } from '../store.ts';
import type { ReportRoutes } from './register.ts';
import { sellerInPath } from './seller-in-path.ts';

const CSV = 'text/csv';

/** `GET /v1/sellers/{id}/reports/{week}` */
export function getReport(app: App, { pool }: ReportRoutes): void {
  app.get(
    '/v1/sellers/:id/reports/:week',
    {
      config: { access: requires('timeline.read', sellerInPath) },
      schema: {
        operationId: 'getReport',
        tags: ['reports'],
        summary: REPORTS_API.getSummary,
        description: REPORTS_API.get,
        params: reportParameters,
        querystring: reportQuery,
        response: {
          200: {
            description: REPORTS_API.answer,
            content: { 'application/json': { schema: report }, [CSV]: { schema: z.string() } },
          },
          ...refusals('unknown-report'),
        },
      },
    },
    async (request, reply) => {
      const { id: seller, week } = request.params;
      const { format } = request.query;
      const found = await findReport(pool, seller, week);
      if (found === undefined) return refuse(reply, { code: 'unknown-report', parameters: { seller, week } });
      const name = `weekly-report-${seller}-${week}.${format}`;
      reply.header('content-disposition', `${format === 'csv' ? 'attachment' : 'inline'}; filename="${name}"`);
      if (format === 'json') return reply.type('application/json; charset=utf-8').send(JSON.stringify(found));
      return reply.type(`${CSV}; charset=utf-8`).send(reportCsv(found));
    },
  );
}
