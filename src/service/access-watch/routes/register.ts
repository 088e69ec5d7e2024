import type { App } from '../../http/registrar.ts';
import type { AccessWatchParts } from '../parts.ts';
import { actOnStop } from './act-on-stop.ts';
import { listAccessAlarms } from './list-alarms.ts';

/** Adds the routes about looks at customers' data that are not like work. */
export function registerAccessWatchRoutes(app: App, parts: AccessWatchParts): void {
  listAccessAlarms(app, parts);
  actOnStop(app, parts);
}
