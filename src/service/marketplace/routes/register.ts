import type { App } from '../../http/registrar.ts';
import { arriveInDemonstration } from './arrive-in-demonstration.ts';
import { getMarketplace, type MarketplaceDeps } from './get-marketplace.ts';

/** Adds what is told of the marketplace to everybody, and what stands in for it in a demonstration. */
export function registerMarketplaceRoutes(app: App, deps: MarketplaceDeps): void {
  getMarketplace(app, deps);
  arriveInDemonstration(app, deps);
}
