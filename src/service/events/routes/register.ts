import type { App } from '../../http/registrar.ts';
import { type PostEventsOptions, postEvents } from './post-events.ts';

/** The routes by which events come in. */
export function registerEventRoutes(app: App, options: PostEventsOptions): void {
  postEvents(app, options);
}
