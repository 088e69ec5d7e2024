import type { App } from '../../http/registrar.ts';
import type { BreachParts } from '../parts.ts';
import { actOnBreach } from './act-on-breach.ts';
import { getBreach } from './get-breach.ts';
import { getLetter } from './get-letter.ts';
import { listAffectedCustomers } from './list-affected.ts';
import { listBreaches } from './list-breaches.ts';
import { openBreachRoute } from './open-breach.ts';
import { listOwnNotices } from './own-notices.ts';
import { sellersSide } from './sellers-side.ts';
import { traceText } from './trace-text.ts';

/** Adds the routes of inquiries into suspected data breaches. */
export function registerBreachRoutes(app: App, parts: BreachParts): void {
  listBreaches(app, parts);
  openBreachRoute(app, parts);
  getBreach(app, parts);
  getLetter(app, parts);
  actOnBreach(app, parts);
  traceText(app, parts);
  listAffectedCustomers(app, parts);
  sellersSide(app, parts);
  listOwnNotices(app, parts);
}
