import type { App } from '../../http/registrar.ts';
import type { AnswerParts } from '../parts.ts';
import { acknowledgeAction } from './acknowledge-action.ts';

/** Adds the routes by which sellers answer actions, and staff answer them. */
export function registerAnswerRoutes(app: App, parts: AnswerParts): void {
  acknowledgeAction(app, parts);
}
