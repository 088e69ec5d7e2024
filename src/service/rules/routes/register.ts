import type { App } from '../../http/registrar.ts';
import { listOverturns, type RuleRoutes } from './list-overturns.ts';
import { listShadowedMoves } from './list-shadowed-moves.ts';

/** Adds the routes about how rules do. */
export function registerRuleRoutes(app: App, parts: RuleRoutes): void {
  listOverturns(app, parts);
  listShadowedMoves(app, parts);
}
