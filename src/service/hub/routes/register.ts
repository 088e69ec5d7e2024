import type { App } from '../../http/registrar.ts';
import type { HubParts } from '../parts.ts';
import { changeConsignmentOf } from './change-consignment.ts';
import { doAtDesk } from './do-at-desk.ts';
import { getBox } from './get-box.ts';
import { getConsignment } from './get-consignment.ts';
import { getDispatchedParcel } from './get-dispatched-parcel.ts';
import { getHubParcel } from './get-hub-parcel.ts';
import { getStock } from './get-stock.ts';
import { listDesk } from './list-desk.ts';
import { listExpected } from './list-expected.ts';
import { listHubQuarantine } from './list-hub-quarantine.ts';
import { listHubs } from './list-hubs.ts';
import { listOwnConsignments } from './list-own-consignments.ts';
import { listOwnQuarantine } from './list-own-quarantine.ts';
import { planConsignmentOf } from './plan-consignment.ts';
import { printBoxLabels } from './print-box-labels.ts';
import { printHubLabel } from './print-hub-label.ts';

/** What the routes of the hub work with. */
export type HubRoutes = HubParts;

/** Adds what people in a hub do, and what sellers see of it. */
export function registerHubRoutes(app: App, parts: HubRoutes): void {
  listHubs(app, parts);
  listDesk(app, parts);
  getHubParcel(app, parts);
  printHubLabel(app, parts);
  listExpected(app, parts);
  getBox(app, parts);
  listHubQuarantine(app, parts);
  doAtDesk(app, parts);
  planConsignmentOf(app, parts);
  listOwnConsignments(app, parts);
  getConsignment(app, parts);
  changeConsignmentOf(app, parts);
  printBoxLabels(app, parts);
  getStock(app, parts);
  listOwnQuarantine(app, parts);
  getDispatchedParcel(app, parts);
}
