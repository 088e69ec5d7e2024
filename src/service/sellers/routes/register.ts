import type { Pool } from 'pg';
import type { App } from '../../http/registrar.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { CapabilitiesCache } from '../capabilities-cache.ts';
import { getAction } from './get-action.ts';
import { getCapabilities } from './get-capabilities.ts';
import { getStanding } from './get-standing.ts';
import { getTimeline } from './get-timeline.ts';
import { listActions } from './list-actions.ts';
import { listSellers } from './list-sellers.ts';
import { previewSeller } from './preview-seller.ts';

/** What the routes about sellers are made of. */
export type SellerRoutes = {
  readonly ledger: Pick<Ledger, 'look' | 'rehearse'>;
  readonly pool: Pool;
  readonly capabilities: CapabilitiesCache;
};

/** Adds what the API tells of sellers. */
export function registerSellerRoutes(app: App, parts: SellerRoutes): void {
  listSellers(app, parts);
  getStanding(app, parts);
  getCapabilities(app, parts);
  previewSeller(app, parts);
  listActions(app, parts);
  getTimeline(app, parts);
  getAction(app, parts);
}
