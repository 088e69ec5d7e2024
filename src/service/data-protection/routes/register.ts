import type { App } from '../../http/registrar.ts';
import type { DataProtectionParts } from '../parts.ts';
import { getAccessStatistics } from './get-access-statistics.ts';
import { getExposure } from './get-exposure.ts';
import { listSellersByShown } from './list-sellers-by-shown.ts';

/** Adds the figures that the data protection officer watches. */
export function registerDataProtectionRoutes(app: App, parts: DataProtectionParts): void {
  getAccessStatistics(app, parts);
  listSellersByShown(app, parts);
  getExposure(app, parts);
}
