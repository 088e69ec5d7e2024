import type { App } from '../../http/registrar.ts';
import type { TrackingParts } from '../parts.ts';
import { changeCarrierOf } from './change-carrier.ts';
import { getCarrier } from './get-carrier.ts';
import { getTracking } from './get-tracking.ts';
import { listCarriers } from './list-carriers.ts';
import { removeCarrierOf } from './remove-carrier.ts';
import { rotateCarrierSecretOf } from './rotate-carrier-secret.ts';
import { sendScans } from './send-scans.ts';
import { setUpCarrierOf } from './set-up-carrier.ts';
import { tryMessage } from './try-message.ts';

/** What the routes of tracking work with. */
export type TrackingRoutes = TrackingParts & {
  /** Whose seller's an order is, if it is this customer's. */
  readonly ownOrder: (customer: string, order: string) => Promise<{ readonly seller: string } | undefined>;
};

/** Adds what carriers tell, how they are set up, and what is told of an order's way. */
export function registerTrackingRoutes(app: App, parts: TrackingRoutes): void {
  sendScans(app, parts);
  listCarriers(app, parts);
  setUpCarrierOf(app, parts);
  getCarrier(app, parts);
  changeCarrierOf(app, parts);
  removeCarrierOf(app, parts);
  rotateCarrierSecretOf(app, parts);
  tryMessage(app, parts);
  getTracking(app, parts);
}
