import { REPORTS_API } from '../../../words/weekly-report-en.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { report, reportParameters } from '../contract.ts';
import { findReport } from '../store.ts';
import type { ReportRoutes } from './register.ts';

/** `GET /v1/sellers/{id}/reports/{week}` */
export function getReport(app: App, { pool }: Pick<ReportRoutes, 'pool'>): void {
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
        response: { 200: report, ...refusals('unknown-report') },
      },
    },
    async (request, reply) => {
      const { id: seller, week } = request.params;
      const found = await findReport(pool, seller, week);
      return found ?? refuse(reply, { code: 'unknown-report', parameters: { seller, week } });
    },
  );
}
