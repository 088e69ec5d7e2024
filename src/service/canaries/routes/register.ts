import type { App } from '../../http/registrar.ts';
import type { CanaryParts } from '../parts.ts';
import { campaignRoutes } from './campaigns.ts';
import { hitRoutes } from './hits.ts';
import { outsideRoutes } from './outside.ts';

/** Adds the routes about canary orders: for the officer, for the marketplace, and for the phone port. */
export function registerCanaryRoutes(app: App, parts: CanaryParts): void {
  campaignRoutes(app, parts);
  hitRoutes(app, parts);
  outsideRoutes(app, parts);
}
