import type { App } from '../../http/registrar.ts';
import type { TakeoverParts } from '../parts.ts';
import { confirmTakeover } from './confirm-takeover.ts';
import { listTakeovers } from './list-takeovers.ts';
import { previewTakeover } from './preview-takeover.ts';

/** Adds the routes by which staff confirm that an account was taken over. */
export function registerTakeoverRoutes(app: App, parts: TakeoverParts): void {
  listTakeovers(app, parts);
  previewTakeover(app, parts);
  confirmTakeover(app, parts);
}
