import type { App } from '../../http/registrar.ts';
import type { RetentionState } from '../retention-state.ts';
import { getRetention } from './get-retention.ts';

/** What the routes about retention are made of. */
export type RetentionRoutes = { readonly retentionState: () => Promise<RetentionState> };

/** Adds the route by which those who answer for data protection see what is kept and until when. */
export function registerRetentionRoutes(app: App, parts: RetentionRoutes): void {
  getRetention(app, parts);
}
