import type { App } from '../../http/registrar.ts';
import type { ReportParts } from '../make-reports.ts';
import { downloadReport } from './download-report.ts';
import { getReport } from './get-report.ts';
import { listReports } from './list-reports.ts';

/** What the routes about reports are made of. */
export type ReportRoutes = Pick<ReportParts, 'pool' | 'policy'> & {
  readonly ledger: Pick<ReportParts['ledger'], 'clock'>;
};

/** Adds what sellers were told of their weeks. */
export function registerReportRoutes(app: App, parts: ReportRoutes): void {
  listReports(app, parts);
  getReport(app, parts);
  downloadReport(app, parts);
}
