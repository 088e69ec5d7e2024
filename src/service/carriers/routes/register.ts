import type { App } from '../../http/registrar.ts';
import type { ScanParts } from '../parts.ts';
import type { Passes } from '../passes.ts';
import { callCustomerOf } from './call-customer.ts';
import { createPass } from './create-pass.ts';
import { endMyShift } from './end-my-shift.ts';
import { endPassOf } from './end-pass.ts';
import { getMyShift } from './get-my-shift.ts';
import { listScansOf } from './list-scans.ts';
import { openPassLink } from './open-pass-link.ts';
import { resolveLabelOf } from './resolve-label.ts';

/** What the routes of carriers and their drivers work with. */
export type CarrierRoutes = ScanParts & {
  readonly passes: Passes;
  /** Of the service as people reach it, for links to it. */
  readonly baseUrl: string;
  /** Wall time. */
  readonly now: () => number;
};

/** Adds what carriers and drivers ask. */
export function registerCarrierRoutes(app: App, parts: CarrierRoutes): void {
  resolveLabelOf(app, parts);
  callCustomerOf(app, parts);
  createPass(app, parts);
  endPassOf(app, parts);
  openPassLink(app, parts);
  getMyShift(app, parts);
  endMyShift(app, parts);
  listScansOf(app, parts);
}
