import { countCallers } from '../../http/caller-limits.ts';
import type { App } from '../../http/registrar.ts';
import type { IncidentParts } from '../parts.ts';
import { addToReport } from './add-to-report.ts';
import { claimIncident } from './claim-incident.ts';
import { closeIncident } from './close-incident.ts';
import { getIncident } from './get-incident.ts';
import { getReportStatus } from './get-report-status.ts';
import { listIncidents } from './list-incidents.ts';
import { noteIncident } from './note-incident.ts';
import { reportIncident } from './report-incident.ts';
import { reporterRoutes } from './reporters.ts';

/** Adds the routes by which anybody reports a data problem, and by which staff work on it. */
export function registerIncidentRoutes(app: App, parts: IncidentParts): void {
  const limits = countCallers(parts.now);
  reportIncident(app, parts, limits);
  getReportStatus(app, parts, limits);
  addToReport(app, parts, limits);
  listIncidents(app, parts);
  getIncident(app, parts);
  claimIncident(app, parts);
  noteIncident(app, parts);
  closeIncident(app, parts);
  reporterRoutes(app, parts);
}
