import type { App } from '../../http/registrar.ts';
import type { Queryable } from '../../postgres/database.ts';
import { listDecisions } from './list-decisions.ts';

/** The routes of the record of decisions. */
export function registerDecisionRoutes(app: App, { pool }: { readonly pool: Queryable }): void {
  listDecisions(app, pool);
}
