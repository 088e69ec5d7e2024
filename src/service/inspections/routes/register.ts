import type { App } from '../../http/registrar.ts';
import type { InspectionParts } from '../parts.ts';
import { askInspection } from './ask-inspection.ts';
import { listTasks } from './list-tasks.ts';

/** Adds the routes by which sellers see cited listings as tasks and ask for inspections. */
export function registerInspectionRoutes(app: App, parts: InspectionParts): void {
  listTasks(app, parts);
  askInspection(app, parts);
}
