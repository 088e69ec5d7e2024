import type { App } from '../../http/registrar.ts';
import type { DeskParts } from '../parts.ts';
import { getDesk } from './get-desk.ts';
import { getShipBy } from './get-ship-by.ts';
import { sayOrderShipped } from './say-order-shipped.ts';
import { getWorkingTime, putWorkingTime } from './working-time.ts';

/** Adds the order desk: what must go out when, when a shop works, and what it said was shipped. */
export function registerDeskRoutes(app: App, parts: DeskParts): void {
  getDesk(app, parts);
  getWorkingTime(app, parts);
  putWorkingTime(app, parts);
  getShipBy(app, parts);
  sayOrderShipped(app, parts);
}
