import { z } from 'zod';
import { REPORTS_API } from '../../../words/weekly-report-en.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { report, reportFileQuery, reportParameters } from '../contract.ts';
import { reportCsv } from '../csv.ts';
import { findReport } from '../store.ts';
import type { ReportRoutes } from './register.ts';

const CSV = 'text/csv';

/** `GET /v1/sellers/{id}/reports/{week}/file` */
export function downloadReport(app: App, { pool }: Pick<ReportRoutes, 'pool'>): void {
  app.get(
    '/v1/sellers/:id/reports/:week/file',
    {
      config: { access: requires('timeline.read', sellerInPath) },
      schema: {
        operationId: 'downloadReport',
        tags: ['reports'],
        summary: REPORTS_API.fileSummary,
        description: REPORTS_API.file,
        params: reportParameters,
        querystring: reportFileQuery,
        response: {
          200: {
            description: REPORTS_API.answer,
            content: { [CSV]: { schema: z.string() }, 'application/json': { schema: report } },
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
      reply.header('content-disposition', `attachment; filename="weekly-report-${seller}-${week}.${format}"`);
      if (format === 'csv') return reply.type(`${CSV}; charset=utf-8`).send(reportCsv(found));
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(found));
    },
  );
}
